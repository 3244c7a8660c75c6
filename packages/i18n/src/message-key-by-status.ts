/** Statuses that have the message of another message key. */
export const statusesByMessageKey: Readonly<Record<string, string>> = {
  "cause.mismatch": "406 411 417 426 505 510",
  "failure.aborted": "460 499",
  "status.401": "440 498 561",
  "status.431": "494",
  "status.502": "520 527",
  "status.503": "529",
  "status.504": "522 524 598 599",
  "status.521": "523 525 526 530",
};
