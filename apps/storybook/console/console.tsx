import { createErrorStore, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { QueryClientProvider } from "@tanstack/react-query";
import type { JSX } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useDemo } from "../common/use-demo.ts";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { createClient } from "./client.ts";
import { ConsoleShell } from "./console-shell.tsx";
import { errorMessages } from "./error-messages.ts";
import { loadUsageReport } from "./load-usage-report.ts";
import { createQueryClient, isShownAsToast } from "./query-client.ts";
import { getScenario } from "./scenarios.ts";
import { SignIn } from "./sign-in.tsx";
import { consoleText } from "./text.ts";
import type { Status } from "./use-console.ts";
import { ConsoleContext } from "./use-console.ts";
import "../common/demo.css";

/** The state in the URL, and its initial values. */
export const startState = { view: "services", id: "svc-001", scenario: "none" };

/** The ID of a session on the server. A new session has new data. */
const createSessionId = (): string => `${performance.timeOrigin}-${Math.random()}`;

/** A small cloud console. Its requests go to the demo server and fail as the user selects. */
export function Console(props: Linkable): JSX.Element {
  const { locale } = useDemo();
  const text = useText(consoleText);
  const [state, change] = useLinkedState(props, startState);
  const [status, showStatus] = useState<Status>();
  const [signingIn, setSigningIn] = useState<{ readonly end: (signedIn: boolean) => void }>();
  const [session, setSession] = useState(createSessionId);
  const latest = useRef({ locale, scenario: state.scenario, session });
  useEffect(() => {
    latest.current = { locale, scenario: state.scenario, session };
  });
  // Created once per mount: a client, a query cache, and an error store.
  const [tools] = useState(() => {
    const errors = createErrorStore();
    const client = createClient({
      session: () => latest.current.session,
      language: () => latest.current.locale,
      scenario: () => getScenario(latest.current.scenario),
    });
    return {
      client,
      errors,
      queries: createQueryClient(errors),
      showStatus,
      loadReport: () => loadUsageReport(getScenario(latest.current.scenario)),
    };
  });
  const context = useMemo(
    () => ({ ...tools, navigate: (view: string, id?: string) => change({ view, ...(id && { id }) }) }),
    [tools, change],
  );
  const select = (some: Partial<typeof startState>) => {
    // Each failure starts with the same data. Without a failure the data stays, so that the user can go on.
    const startsAgain = some.scenario !== undefined && getScenario(some.scenario) !== undefined;
    const next = startsAgain ? { ...some, id: startState.id } : some;
    const nextSession = startsAgain ? createSessionId() : session;
    // The next request must already use the new scenario and session, before the next render.
    latest.current = { ...latest.current, ...next, session: nextSession };
    setSession(nextSession);
    if (startsAgain) tools.errors.clear();
    if (some.scenario !== undefined) showStatus(startsAgain ? undefined : { key: "healthyAgain" });
    change(next);
    // Polling queries keep their numbers. All other queries start again.
    void tools.queries.resetQueries({ predicate: (query) => !isShownAsToast(query) });
  };
  return (
    <QueryClientProvider client={tools.queries}>
      <ErrorkitProvider
        messages={errorMessages}
        onSignIn={() => new Promise((end) => setSigningIn({ end }))}
        onRequestAccess={async ({ permissions }) => {
          await tools.client.requestAccess(permissions ?? []);
          showStatus({ key: "accessSent" });
        }}
        supportHref="mailto:support@example.test"
        appVersion="2026.11.1"
      >
        <ConsoleContext value={context}>
          <ConsoleShell
            state={state}
            change={select}
            session={session}
            statusMessage={status ? fillPlaceholders(text[status.key], status.values ?? {}) : ""}
          />
        </ConsoleContext>
        <ErrorToaster store={tools.errors} className="console-toasts" />
        {signingIn && (
          <SignIn
            client={tools.client}
            onEnd={(signedIn) => {
              signingIn.end(signedIn);
              setSigningIn(undefined);
            }}
          />
        )}
      </ErrorkitProvider>
    </QueryClientProvider>
  );
}
