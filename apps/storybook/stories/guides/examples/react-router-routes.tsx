import { ErrorPage } from "@errorkit/react";
import { BrowserRouter, Route, Routes } from "react-router";
import { Jobs } from "./jobs.tsx";

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/jobs" element={<Jobs />} />
        <Route path="*" element={<ErrorPage error={404} homeHref="/jobs" />} />
      </Routes>
    </BrowserRouter>
  );
}
