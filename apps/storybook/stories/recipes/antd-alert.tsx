import { useErrorSurface } from "@errorkit/react";
import { Alert, Button, Space } from "antd";
import type { JSX } from "react";

/** Ant Design's Alert with everything that Errorkit knows of a failure: one hook, and no component of Errorkit. */
export function AntdAlert({
  error,
  onRetry,
}: {
  error: unknown;
  onRetry: () => unknown;
}): JSX.Element | null {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, content, severity, actions, retry, rootProps } = surface;
  return (
    <div {...rootProps}>
      <Alert
        role="group"
        type={severity}
        showIcon
        icon={<Cross />}
        title={title}
        description={content}
        action={
          <Space orientation="vertical">
            {actions.map(({ id, label, href, onSelect }) => (
              <Button
                key={id}
                size="small"
                autoInsertSpace={false}
                {...(href && { href })}
                onClick={onSelect}
              >
                {label}
              </Button>
            ))}
            {retry && (
              // `disabled` would remove focus from the waiting button.
              <Button
                size="small"
                autoInsertSpace={false}
                loading={retry.state === "running"}
                aria-disabled={retry.state === "waiting"}
                onClick={retry.run}
              >
                {retry.label}
                <span aria-hidden="true">{retry.countdown}</span>
              </Button>
            )}
          </Space>
        }
      />
    </div>
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
