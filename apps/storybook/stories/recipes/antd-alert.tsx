import { useDescription, useFailure, useRetry, useTranslator } from "@errorkit/react";
import { Alert, Button } from "antd";
import type { JSX } from "react";

/** Ant Design's own Alert, in Errorkit's words and on its advice: four hooks and no component of the kit. */
export function AntdAlert({
  error,
  onRetry,
}: {
  error: unknown;
  onRetry: () => unknown;
}): JSX.Element | null {
  const failure = useFailure(error);
  const words = useDescription(error);
  const { t } = useTranslator();
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
          // `disabled` would drop the focus of whoever waits for the button.
          <Button
            size="small"
            autoInsertSpace={false}
            loading={state === "running"}
            aria-disabled={state === "waiting"}
            onClick={retry}
          >
            {t("ui.retry")}
            {secondsLeft !== undefined && ` (${secondsLeft})`}
          </Button>
        )
      }
    />
  );
}
