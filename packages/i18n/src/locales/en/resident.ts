/** What keeps a chunk from loading must be sayable without one. Title, description, next step, and the step after a write. */
export const failures = {
  "failure.network": [
    "Can't connect to the service",
    "No complete response arrived. The network, a proxy, or the service may be the cause.",
    "Check your network, VPN, or proxy settings, then try again.",
    "Check whether the change was made before you try again.",
  ],
  "failure.timeout": [
    "No response in time",
    "The service or the network may be slow.",
    "Check your network connection, then try again.",
    "The operation may still be running. Check whether the change was made before you try again.",
  ],
  "failure.offline": [
    "You're offline",
    "This device isn't connected to a network.",
    "Reconnect to the network, then try again.",
  ],
  unknown: [
    "Something went wrong",
    "An unexpected problem occurred, and its cause isn't known.",
    "Try again later. If the problem continues, contact support and share the details.",
    "Check whether the change was made before you try again.",
  ],
} as const;

/** What a closed card shows and announces. */
export const controls = {
  "ui.retry": "Try again",
  "ui.retrying": "Trying again…",
  "ui.dismiss": "Dismiss",
  "ui.details": "Details",
  "ui.requestId": "Request ID",
  "ui.copyRequestId": "Copy request ID",
  "a11y.error": "Error",
  "a11y.warning": "Warning",
  "a11y.titled": "{{severity}}: {{title}}",
  "a11y.announcement": "{{severity}}: {{title}}. {{nextStep}}",
} as const;
