import { createErrorTranslator } from "@errorkit/i18n";
import { createPseudoCatalog } from "@errorkit/i18n/pseudo";
import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  LocaleSelect,
  PartialFailure,
} from "@errorkit/react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { expectConsoleMessages } from "./helpers/fail-on-console.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { setWidth } from "./helpers/visual.ts";

/** Lists all visible and accessible texts except IDs, codes and the text of the service. */
function getTexts(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("code, pre, option, [dir=auto]")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  for (const element of root.querySelectorAll("[aria-label]"))
    texts.push(element.getAttribute("aria-label") ?? "");
  return texts.map((text) => text.trim()).filter(Boolean);
}

function Broken(): never {
  throw new TypeError("Cannot read properties of undefined");
}

const store = createErrorStore();
const dataPattern = /^(?:\d+|Service Unavailable|ModelArts|nodes|:)$/;

it.each(["en-XA", "ar-XB"] as const)(
  "Every text comes from the catalog, and a third more text fits, %s",
  async (pseudo) => {
    await setWidth(360);
    document.documentElement.dir = pseudo === "ar-XB" ? "rtl" : "ltr";
    const translator = createErrorTranslator({ catalogs: { en: createPseudoCatalog(pseudo) } });
    const everything = { onRetry: () => {}, onDismiss: () => {}, audience: "developer" as const };
    store.add(await busyFailure());
    const fields = await responseFailure(422, {
      body: {
        type: "about:blank",
        title: "No",
        status: 422,
        errors: [{ pointer: "/nodes", detail: "[detail]" }],
      },
      headers: { "content-type": "application/problem+json" },
    });
    const screen = await render(
      <main>
        <ErrorBanner error={await busyFailure()} {...everything} />
        <ErrorBanner error={await rateLimitFailure()} {...everything} />
        <ErrorBanner error={await responseFailure(403)} {...everything} />
        <ErrorInline error={clientFailure("network")} {...everything} />
        <ErrorState error={clientFailure("offline")} {...everything} />
        <ErrorPage
          error={await responseFailure(404)}
          homeHref="/"
          updateDocumentTitle={false}
          autoFocus={false}
        />
        <ErrorSummary error={fields} getFieldLabel={() => "[label]"} />
        <PartialFailure
          total={3}
          items={[{ id: "a", label: <code>a</code>, error: await busyFailure() }]}
          onRetry={() => {}}
        />
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
        <ErrorToaster store={store} />
        <LocaleSelect />
      </main>,
      withProvider(translator, { supportHref: "/help" }),
    );
    expectConsoleMessages();
    for (const toggle of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
      toggle.click();
    await expect.poll(() => screen.container.querySelectorAll("dl").length).toBeGreaterThan(4);
    const literals = getTexts(screen.container).filter(
      (text) => !/[[\]]/.test(text) && !dataPattern.test(text),
    );
    expect(literals).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    document.documentElement.removeAttribute("dir");
    await setWidth(1280);
  },
);
