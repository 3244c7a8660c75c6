import { ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { connectAxios } from "@errorkit/react/axios";
import "@errorkit/react/styles.css";
import axios from "axios";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { errors } from "./errors";

connectAxios(axios, errors);

createRoot(document.getElementById("root") as HTMLElement).render(
  <ErrorkitProvider locale={navigator.languages}>
    <App />
    <ErrorToaster store={errors} />
  </ErrorkitProvider>,
);
