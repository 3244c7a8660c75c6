const SAFE_PROTOCOLS = ["http:", "https:", "mailto:"];

/** Returns an address if following it runs no script (http, https, mailto or relative), otherwise `undefined`. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    return SAFE_PROTOCOLS.includes(new URL(href, "https://relative.invalid").protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
