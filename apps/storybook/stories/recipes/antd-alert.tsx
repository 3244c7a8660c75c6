import { useDescription, useFailure, useRetry } from "@errorkit/react";
import { Alert, Button } from "antd";
import type { JSX } from "react";

/** Ant Design's own Alert, in Errorkit's words and on its advice: three hooks and no component of the kit. */
export function AntdAlert({
  error,
  onRetry,
}: {
  error: unknown;
  onRetry: () => unknown;
}): JSX.Element | null {
  const failure = useFailure(error);
  const words = useDescription(error);
  const { state, retry, secondsLeft } = useRetry(error, { onRetry });
  if (!failure || !words) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={words.title}
      description={`${words.description} ${words.nextStep}`}
      action={
        state !== "hidden" && (
          <Button size="small" loading={state === "running"} disabled={state === "waiting"} onClick={retry}>
            {secondsLeft ?? "↻"}
          </Button>
        )
      }
    />
  );
}
