import { ErrorBoundary } from "@errorkit/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

it("a boundary lets its children through on a server", () => {
  expect(renderToString(createElement(ErrorBoundary, null, "fine"))).toBe("fine");
});
