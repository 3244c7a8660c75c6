/** What a status means to the person in front of it. Vendors' codes stand with the registered ones. */
export const status = {
  "status.207": [
    "Part of the action may not be complete",
    "The results may differ from item to item.",
    "Review the result of each item, then repeat what is needed.",
  ],
  "status.400": [
    "The request isn't valid",
    "Some of the information sent may be missing or in the wrong format.",
    "Check the values you entered, then try again.",
  ],
  "status.401": [
    "Sign in to continue",
    "Your session may have expired, or you haven't signed in yet.",
    "Sign in, then try again.",
  ],
  "status.402": [
    "Payment is needed",
    "The account may have an unpaid bill, or a plan that doesn't include this.",
    "Check billing and the plan for this account, or ask an administrator.",
  ],
  "status.403": [
    "You don't have access",
    "Your account may not have permission to do this.",
    "Ask an administrator for access, or switch to an account that has it.",
  ],
  "status.404": [
    "This resource can't be found",
    "It may have been deleted or moved, or you might not have access to it.",
    "Check the name or link, or go back to the list.",
  ],
  "status.405": [
    "This action isn't supported here",
    "The service doesn't allow this action on this resource.",
  ],
  "status.407": [
    "The proxy asks you to sign in",
    "A proxy between you and the service requires sign-in.",
    "Sign in to the proxy, or contact your network administrator.",
  ],
  "status.408": [
    "The request took too long",
    "The server didn't receive the full request in time.",
    "Check your network connection, then try again.",
  ],
  "status.409": [
    "This conflicts with the current state",
    "The resource may have been changed by someone else, may already exist, or may be busy.",
    "Refresh to see the latest state, then try again.",
  ],
  "status.410": [
    "This resource is no longer available",
    "The service reports that it was removed and isn't expected to return.",
    "Go back to the list. If you saved this link, delete it.",
  ],
  "status.412": [
    "The resource has changed",
    "It may have been updated after you opened it, so your change wasn't applied.",
    "Refresh to load the latest version, then make your change again.",
  ],
  "status.413": [
    "The content is too large",
    "The file or data is larger than the service accepts.",
    "Reduce the size or send it in smaller parts, then try again.",
  ],
  "status.414": [
    "The link is too long",
    "It holds more than the service accepts, for example many filters.",
    "Remove some filters or selected items, then try again.",
  ],
  "status.415": [
    "This format isn't supported",
    "The service doesn't accept files or data in this format.",
    "Use a supported format, then try again.",
  ],
  "status.416": [
    "This part of the file isn't available",
    "The file may have changed, or may be smaller than expected.",
    "Refresh the page, then start the download again.",
  ],
  "status.419": [
    "This page has expired",
    "It may have been open for too long, or your session may have ended.",
    "Refresh the page, then repeat the action.",
  ],
  "status.421": [
    "The request reached the wrong server",
    "The server that got it isn't set up to answer for this address.",
  ],
  "status.422": [
    "Some values can't be accepted",
    "They may be in the wrong format, or break a rule of the service.",
    "Correct the values, then try again.",
  ],
  "status.423": [
    "The resource is locked",
    "Someone else or another operation may be using it.",
    "Wait until the lock is released, then try again.",
  ],
  "status.424": [
    "An earlier step wasn't completed",
    "This action depends on another one that didn't succeed.",
    "Resolve the earlier problem, then try again.",
  ],
  "status.425": [
    "The request arrived too early",
    "The connection wasn't ready to process it safely.",
    "Try again later.",
  ],
  "status.428": [
    "The latest version is needed first",
    "The service requires this so that other people's changes aren't overwritten.",
    "Refresh to load the latest version, then make your change again.",
  ],
  "status.429": [
    "Too many requests",
    "Requests are coming in faster than the service allows, or a quota has been used up.",
    "Try again later.",
  ],
  "status.431": [
    "The request carries too much data",
    "Cookies or other request headers may be too large.",
    "Clear this site's cookies, then sign in again.",
  ],
  "status.451": [
    "Unavailable for legal reasons",
    "Access is restricted because of a legal demand.",
    "Contact support to ask for the reason.",
  ],
  "status.500": [
    "The server ran into a problem",
    "The service couldn't finish the request because of an unexpected problem.",
  ],
  "status.501": [
    "The service doesn't support this",
    "The server doesn't have the function that this action needs.",
    "Contact support to ask whether this is available.",
  ],
  "status.502": [
    "Unexpected response from the service",
    "The gateway got a response from the upstream service that it couldn't use.",
  ],
  "status.503": [
    "The service is temporarily unavailable",
    "The service may be overloaded or under maintenance.",
    "Try again later.",
  ],
  "status.504": [
    "The service took too long to respond",
    "The gateway stopped waiting for the upstream service.",
    "Try again later.",
    "The operation may still be running. Check whether the change was made before you try again.",
  ],
  "status.507": [
    "There isn't enough storage space",
    "The service has no room left to complete the request.",
    "Free up space or ask for more, then try again.",
  ],
  "status.508": [
    "The request ended in a loop",
    "Some resources may refer to each other in a circle.",
    "Check how the resources refer to each other, or contact support.",
  ],
  "status.511": [
    "Sign in to the network",
    "This network, for example a guest Wi-Fi, asks you to sign in first.",
    "Open a new browser tab to sign in to the network, then try again.",
  ],
  "status.521": [
    "The service can't be reached",
    "The gateway in front of the service couldn't connect to it.",
    "Try again later. If the problem continues, contact support.",
  ],
} as const;
