import { ErrorkitProvider, ErrorPage } from "@errorkit/react";
import { BrowserRouter, Route, Routes } from "react-router";
import { Jobs } from "./jobs.tsx";
import "@errorkit/react/styles.css";

export function App() {
  return (
    <ErrorkitProvider locale={navigator.languages}>
      <BrowserRouter>
        <Routes>
          <Route path="/jobs" element={<Jobs />} />
          <Route path="*" element={<ErrorPage error={404} homeHref="/jobs" />} />
        </Routes>
      </BrowserRouter>
    </ErrorkitProvider>
  );
}
