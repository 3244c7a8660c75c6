import { cdp, page } from "vitest/browser";

/** The themes that the sheet draws. */
export const themes = ["light", "dark", "more light", "more dark"] as const;

/** Puts the page into a theme, as a host does. */
export function setTheme(theme: (typeof themes)[number]): void {
  const dark = theme.endsWith("dark");
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  document.documentElement.style.background = "var(--ek-surface)";
  if (theme.startsWith("more")) document.documentElement.dataset.ekContrast = "more";
  else delete document.documentElement.dataset.ekContrast;
}

/** Emulates a media feature until it is set again, `''` for none. */
export async function emulate(name: string, value: string): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  await session.send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
}

/** Makes the page as wide as a phone, or as wide as before; high enough for everything to be drawn. */
export const setWidth = (width: number): Promise<void> => page.viewport(width, 4000);
