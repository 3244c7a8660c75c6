import type { RetryHandler } from "@errorkit/react";
import { useErrorSurface } from "@errorkit/react";
import { Alert, Button, Space } from "antd";
import { SeverityIcon } from "./severity-icon.tsx";

interface ErrorAlertProps {
  error: unknown;
  /** What failed, such as "Cluster list". It is shown before the title. */
  subject?: string;
  /** The HTTP method, if the error does not include it. */
  method?: string;
  onRetry?: RetryHandler | undefined;
}

export function ErrorAlert({ error, ...options }: ErrorAlertProps) {
  const surface = useErrorSurface(error, options);
  if (!surface) return null;
  const { title, content, severity, actions, retry, supportReport, rootProps } = surface;
  const buttons = supportReport ? [...actions, supportReport] : actions;
  return (
    <div {...rootProps}>
      {/* Without the role, screen readers would announce the error twice: `rootProps` announces it. */}
      <Alert
        role="group"
        type={severity}
        showIcon
        icon={<SeverityIcon severity={severity} />}
        title={title}
        // Description, next step, message from the service, and request ID.
        description={content}
        action={
          <Space orientation="vertical">
            {retry && (
              // `disabled` would take focus away while the button waits.
              <Button
                size="small"
                loading={retry.state === "running"}
                aria-disabled={retry.state === "waiting"}
                onClick={retry.run}
              >
                {retry.label}
                {retry.countdown && <span aria-hidden="true">{retry.countdown}</span>}
              </Button>
            )}
            {buttons.map(({ id, label, href, onSelect }) => (
              <Button key={id} size="small" {...(href && { href })} onClick={onSelect}>
                {label}
              </Button>
            ))}
          </Space>
        }
      />
    </div>
  );
}
