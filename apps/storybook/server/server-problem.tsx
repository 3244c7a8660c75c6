import { ErrorPage } from "@errorkit/react";
import type { JSX } from "react";
import { useText } from "../common/use-text.ts";
import { serverProblemText } from "./server-problem-text.ts";

/** Shown instead of a story whose server cannot start. */
export function ServerProblem({ error }: { readonly error: unknown }): JSX.Element {
  const text = useText(serverProblemText);
  return (
    <ErrorPage
      error={error}
      title={text.title}
      description={text.description}
      nextStep={text.nextStep}
      audience="developer"
      autoFocus={false}
      updateDocumentTitle={false}
      onRetry={() => location.reload()}
      retry="always"
    />
  );
}
