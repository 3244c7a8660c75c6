import { ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.jsx";

const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  <ErrorkitProvider locale={navigator.languages}>
    <App />
  </ErrorkitProvider>,
);
