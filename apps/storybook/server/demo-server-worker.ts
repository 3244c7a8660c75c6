import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createRequestHandlers } from "./request-handlers.ts";

/** Plays the demo server in the static build: a service worker returns the same responses. */
export async function startDemoServerWorker(): Promise<void> {
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
