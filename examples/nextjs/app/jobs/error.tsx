"use client";

import { ErrorPage } from "@errorkit/react";
import { useRouteRetry } from "@errorkit/react/next";
import { useRouter } from "next/navigation";

interface RouteErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function RouteError({ error, reset }: RouteErrorProps) {
  return <ErrorPage error={error} onRetry={useRouteRetry(useRouter(), reset)} homeHref="/" />;
}
