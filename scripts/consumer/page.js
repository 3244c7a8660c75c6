// Renders two banners: one in the colors of the page, one in a part with the dark color scheme.
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Jobs } from "./app.js";

const error = { status: 503 };
const dark = createElement(ErrorkitProvider, { colorScheme: "dark" }, createElement(ErrorBanner, { error }));
createRoot(document.getElementById("root")).render([
  createElement(Jobs, { error, key: "page" }),
  createElement("div", { key: "dark" }, dark),
]);
