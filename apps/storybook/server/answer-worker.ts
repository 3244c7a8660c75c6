import { http } from "msw";
import { setupWorker } from "msw/browser";
import { ANSWER_PATH, answer } from "./answer.ts";

/** Serves the same answers in the static build, which has no server: a service worker beside the page, on any path. */
export async function startAnswerWorker(): Promise<void> {
  await setupWorker(http.all(`*/${ANSWER_PATH}`, ({ request }) => answer(new URL(request.url)))).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).href },
  });
}
