import { ErrorPage } from "@errorkit/react";
import { afterEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";

afterEach(() => document.documentElement.removeAttribute("data-ek-theme"));

it.each(["light", "dark"])(
  "a primary button with the text color of a %s page shows its label",
  async (scheme) => {
    document.documentElement.dataset.ekTheme = "inherit";
    const color = scheme === "light" ? "rgb(31, 34, 42)" : "rgb(238, 239, 241)";
    const screen = await render(
      <div style={{ colorScheme: scheme, color }}>
        <ErrorPage error={404} homeHref="/" />
      </div>,
    );
    const primary = screen.baseElement.querySelector('[data-primary=""]') as HTMLElement;
    const style = getComputedStyle(primary);
    expect(style.color).toBe(color);
    // Matches a translucent color, such as "oklab(0.25 0 -0.01 / 0.12)".
    expect(style.backgroundColor).toMatch(/\/ 0\.12\)$/);
  },
);
