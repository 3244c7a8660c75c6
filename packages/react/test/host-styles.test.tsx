import { ErrorBanner } from "@errorkit/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busy } from "./failures.ts";
import { setWidth } from "./looks.ts";
import { inside } from "./provide.tsx";

/** What old consoles do to every element of a page. */
const RESET = `
  * { margin: 0; padding: 0; }
  h1, h2, h3 { font-size: 3rem; font-weight: 400; margin: 2em 0; text-transform: uppercase; color: green; }
  button { border: 3px solid lime; padding: 1rem; background: yellow; font: 20px serif; color: red; }
  p { margin: 2em; line-height: 3; } a { color: red; text-decoration: none; }
  code { background: pink; padding: 8px; font-size: 2rem; } dl, dd { margin-left: 40px; } dt { font-weight: 900; }
`;

const sheet = document.createElement("style");

beforeEach(async () => {
  await setWidth(900);
});
afterEach(() => sheet.remove());

const properties = [
  "fontSize",
  "fontWeight",
  "color",
  "backgroundColor",
  "padding",
  "margin",
  "borderTopWidth",
  "lineHeight",
  "textTransform",
] as const;
const looks = (root: Element) =>
  [...root.querySelectorAll("h2, p, button, code, dt, dd, dl")].map((element) => {
    const style = getComputedStyle(element);
    return [element.tagName, ...properties.map((property) => style[property])];
  });

it("keeps its looks under an old unlayered reset", async () => {
  const screen = await render(
    <ErrorBanner error={await busy()} onRetry={() => {}} onDismiss={() => {}} audience="operator" />,
    inside("en", { supportHref: "/help" }),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  const root = screen.getByRole("region").element();
  const before = looks(root);
  sheet.textContent = RESET;
  document.head.append(sheet);
  expect(looks(root)).toEqual(before);
});

it("takes a host's colours by token, rim and wash with them", async () => {
  const screen = await render(<ErrorBanner error={await busy()} />);
  const root = screen.getByRole("region").element();
  const { backgroundColor, borderTopColor } = getComputedStyle(root);
  sheet.textContent = ":root { --ek-error: rgb(120 0 200); }";
  document.head.append(sheet);
  expect(getComputedStyle(root, "::before").backgroundColor).toBe("rgb(120, 0, 200)");
  expect(getComputedStyle(root).backgroundColor).not.toBe(backgroundColor);
  expect(getComputedStyle(root).borderTopColor).not.toBe(borderTopColor);
});

it("takes the colour scheme that the provider names, whatever the page's is", async () => {
  const screen = await render(<ErrorBanner error={await busy()} />, inside("en", { colorScheme: "dark" }));
  const root = screen.getByRole("region").element();
  expect(getComputedStyle(root).colorScheme).toBe("dark");
});
