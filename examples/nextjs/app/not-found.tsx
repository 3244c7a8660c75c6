import { ErrorPage } from "@errorkit/react";

export default function NotFound() {
  return <ErrorPage error={404} homeHref="/" />;
}
