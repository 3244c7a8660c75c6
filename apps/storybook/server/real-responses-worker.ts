import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createRequestHandlers } from "./request-handlers.ts";

/** Serves the same responses in the static build, which has no server, with a service worker. */
export async function startRealResponsesWorker(): Promise<void> {
  const handlers = Object.entries(createRequestHandlers()).flatMap(([path, respond]) => [
    http.all(`*/${path}`, ({ request }) => respond(request)),
    http.all(`*/${path}/*`, ({ request }) => respond(request)),
  ]);
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).href },
  });
}
