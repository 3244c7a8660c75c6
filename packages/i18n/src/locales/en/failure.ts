/** Failures without an answer, the classes that a status falls back to, and a part of the page that broke. */
export const failure = {
  "failure.aborted": [
    "The request was canceled",
    "The request was stopped before it finished.",
    "Run the action again if you still need it.",
    "Check whether the change was made before you run the action again.",
  ],
  "failure.parse": [
    "The response couldn't be read",
    "An answer arrived, but not in the expected format.",
    "Refresh the page and try again. If the problem continues, contact support.",
    "Check whether the change was made before you try again.",
  ],
  "failure.chunk-load": [
    "Part of this page couldn't load",
    "The page may have been updated since you opened it.",
    "Refresh to load the latest version.",
  ],
  "class.1xx": ["The response isn't complete", "The service sent only an interim response."],
  "class.2xx": [
    "The action may not be complete",
    "The service accepted the request but reported a problem.",
    "Refresh the page and try again. If the problem continues, contact support.",
    "Check whether the change was made before you try again.",
  ],
  "class.3xx": [
    "The service points to another address",
    "The request couldn't be sent on to that address.",
    "Refresh the page and try again. If the problem continues, contact support.",
  ],
  "class.4xx": [
    "The request couldn't be completed",
    "The service didn't accept the request.",
    "Refresh the page and try again. If the problem continues, contact support.",
  ],
  "class.5xx": [
    "The service has a problem",
    "The service couldn't complete the request.",
    "Try again later. If the problem continues, contact support and share the details.",
    "Check whether the change was made before you try again.",
    "Try again later. If the problem continues, contact support and share the request ID.",
  ],
  boundary: [
    "This section can't be shown",
    "It stopped because of an unexpected problem.",
    "Try again, or refresh the page.",
  ],
} as const;
