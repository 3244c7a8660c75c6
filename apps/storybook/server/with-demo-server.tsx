import type { ComponentType } from "react";
import { ServerProblem } from "./server-problem.tsx";

/** How long a browser may take to start the service worker, in milliseconds. Some never settle the promise. */
const START_TIMEOUT_MS = 10_000;

async function start(): Promise<void> {
  const { startDemoServerWorker } = await import("./demo-server-worker.ts");
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The service worker did not start.")), START_TIMEOUT_MS),
  );
  await Promise.race([startDemoServerWorker(), timeout]);
}

let started: Promise<unknown> | undefined;

/** Starts the demo server before a story that sends requests. In development the server of Vite plays it. */
const startDemoServer = async () => {
  if (import.meta.env.PROD)
    started ??= start().then(
      () => undefined,
      (error) => error,
    );
  return { serverProblem: await started };
};

const requireDemoServer = (
  Story: ComponentType,
  { loaded }: { readonly loaded: { readonly serverProblem?: unknown } },
) => (loaded.serverProblem === undefined ? <Story /> : <ServerProblem error={loaded.serverProblem} />);

/** For the stories that send requests: the others do not wait for the server. */
export const withDemoServer = { loaders: [startDemoServer], decorators: [requireDemoServer] };
