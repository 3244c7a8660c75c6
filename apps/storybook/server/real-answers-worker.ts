import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createRealAnswers } from "./real-answers.ts";

/** Serves the same answers in the static build, which has no server: a service worker beside the page, on any path. */
export async function startRealAnswersWorker(): Promise<void> {
  const handlers = Object.entries(createRealAnswers()).flatMap(([path, respond]) => [
    http.all(`*/${path}`, ({ request }) => respond(request)),
    http.all(`*/${path}/*`, ({ request }) => respond(request)),
  ]);
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).href },
  });
}
