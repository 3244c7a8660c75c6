import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createRequestHandlers } from "./request-handlers.ts";

/** How long a worker may take to control the page, in milliseconds. */
const CONTROL_TIMEOUT_MS = 3_000;

/**
 * Waits until the worker gets the requests of the page. A page that was open before the worker started, or that was loaded past it,
 * would send them to the file server, which knows none of them.
 */
async function waitForControl({ serviceWorker }: Navigator): Promise<void> {
  if (serviceWorker.controller) return;
  await new Promise<void>((resolve, reject) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
    setTimeout(() => reject(new Error("The service worker does not control the page.")), CONTROL_TIMEOUT_MS);
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
