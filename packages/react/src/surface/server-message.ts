import type { Failure, RetryAdvice } from "@errorkit/core";
import { cleanText, redact } from "@errorkit/core";
import type { Settings } from "../provider/errorkit-context.ts";
import type { ServerMessagePlacement } from "../types.ts";
import { safeCall } from "../utils/safe-call.ts";

/** The longest message beside the text, in characters; the details have all of it. */
const MAX_LENGTH = 240;

/** Matches three words ("Name already exists") or four Chinese characters, not a code or a phrase such as "Bad Request". */
const SENTENCE = /\S\s+\S+\s+\S|\p{Script=Han}{4}/u;

/**
 * Returns where a message helps: beside the text where the user can correct the request, and where the status is that of a success, so
 * that nothing else says what failed; otherwise in the details.
 */
function getDefaultPlacement(
  { status = 0 }: Failure,
  { class: retryClass }: RetryAdvice,
): ServerMessagePlacement {
  if (status >= 200 && status < 300) return "beside";
  const canCorrect = retryClass === "fix" || retryClass === "user";
  return status >= 400 && status < 500 && canCorrect ? "beside" : "details";
}

/** Returns the message from the service that a surface shows beside its text; `undefined` for none. */
export function getServerMessage(
  failure: Failure,
  placement: Settings["serverMessage"],
  advice: RetryAdvice,
): string | undefined {
  const { message, messageSource } = failure;
  if (messageSource !== "server" || !SENTENCE.test(message)) return undefined;
  const chosen =
    typeof placement === "function"
      ? safeCall("serverMessage", () => placement(failure), undefined)
      : placement;
  return (chosen ?? getDefaultPlacement(failure, advice)) === "beside"
    ? cleanText(redact(message), MAX_LENGTH)
    : undefined;
}
