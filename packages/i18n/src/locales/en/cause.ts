/** What is the matter when an error code says more than its status, or several statuses say the same. */
export const cause = {
  "cause.quota": [
    "A quota has been used up",
    "This account or project has reached its limit.",
    "Delete what you don't need, or ask an administrator for a higher quota.",
  ],
  "cause.frozen": [
    "The account or resource is frozen",
    "There may be an unpaid bill, or a restriction on the account.",
    "Check billing for this account, or contact support.",
  ],
  "cause.unsubscribed": [
    "The service isn't enabled",
    "This account hasn't subscribed to the service, or the subscription has ended.",
    "Enable the service for this account and region, then try again.",
  ],
  "cause.token": [
    "Your sign-in wasn't accepted",
    "The credentials for this session may have expired or be incorrect.",
    "Sign in again to continue.",
  ],
  "cause.busy": [
    "The resource is busy",
    "Another operation may be in progress, so it can't be changed now.",
    "Wait until it has finished, then try again.",
  ],
  "cause.mismatch": [
    "The service can't handle this request",
    "The page and the service may be on different versions.",
    "Refresh the page and try again. If the problem continues, contact support.",
  ],
} as const;
