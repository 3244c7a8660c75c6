import { useFailure, useFailureDescription, useRetry, useTranslator } from "@errorkit/react";
import { Alert, Button } from "antd";
import type { JSX } from "react";

/** Ant Design's Alert with Errorkit's messages and retry advice: four hooks, and no component of Errorkit. */
export function AntdAlert({
  error,
  onRetry,
}: {
  error: unknown;
  onRetry: () => unknown;
}): JSX.Element | null {
  const failure = useFailure(error);
  const { t } = useTranslator();
  const { state, retry, secondsLeft } = useRetry(error, { onRetry });
  const description = useFailureDescription(error, { offers: { retry: state !== "hidden" } });
  if (!failure || !description) return null;
  // Chinese sentences have no space between them.
  const space = description.locale.startsWith("zh") ? "" : " ";
  return (
    <Alert
      type="error"
      showIcon
      icon={<Cross />}
      title={description.title}
      description={[description.description, description.nextStep].join(space)}
      action={
        state !== "hidden" && (
          // `disabled` would remove focus from the waiting button.
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

/** Screen readers announce the English name of Ant Design's icon, so this icon is hidden from them. */
const Cross = () => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 5.6L5.9 4.5 4.5 5.9 6.6 8l-2.1 2.1 1.4 1.4L8 9.4l2.1 2.1 1.4-1.4L9.4 8l2.1-2.1-1.4-1.4Z"
    />
  </svg>
);
