import { ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { createRoot } from "react-dom/client";
import { errors } from "./errors.ts";
import { Jobs } from "./jobs.tsx"; // your app
import "@errorkit/react/styles.css";

createRoot(document.getElementById("root") as HTMLElement).render(
  <ErrorkitProvider locale={navigator.languages}>
    <Jobs />
    <ErrorToaster store={errors} />
  </ErrorkitProvider>,
);
