import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createRequestHandlers } from "./request-handlers.ts";

/**
 * Waits until the worker gets the requests of the page. A page that was open before the worker started, or that was loaded past it,
 * would send them to the file server, which knows none of them. May never settle.
 */
async function waitForControl({ serviceWorker }: Navigator): Promise<void> {
  if (serviceWorker.controller) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
}

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
  await waitForControl(navigator);
}
