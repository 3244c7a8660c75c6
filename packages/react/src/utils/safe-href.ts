const SAFE = new Set(["http:", "https:", "mailto:"]);

/** The address if following it is harmless (http, https, mailto, relative), else `undefined`. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    return SAFE.has(new URL(href, "https://relative.invalid").protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
