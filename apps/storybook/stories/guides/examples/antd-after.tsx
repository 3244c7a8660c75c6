import { createErrorStore, useErrorSurface } from "@errorkit/react";
import type { RenderToastButton } from "@errorkit/react/toasts";
import { useAntdNotifications } from "@errorkit/react/toasts";
import { Alert, App, Button, Space } from "antd";

// The role keeps the alert from announcing the error a second time: `rootProps` announces it.
export function ErrorAlert({ error, onRetry }: { error: unknown; onRetry?: () => Promise<unknown> }) {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, content, severity, actions, retry, rootProps } = surface;
  return (
    <div {...rootProps}>
      <Alert
        role="group"
        type={severity}
        title={title}
        description={content}
        action={
          <Space orientation="vertical">
            {actions.map(({ id, label, href, onSelect }) => (
              <Button key={id} autoInsertSpace={false} {...(href && { href })} onClick={onSelect}>
                {label}
              </Button>
            ))}
            {retry && (
              // `disabled` would take focus away while the button waits.
              <Button autoInsertSpace={false} aria-disabled={retry.state !== "ready"} onClick={retry.run}>
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

export const errors = createErrorStore();

// In an interceptor of your HTTP client.
export const reportError = (error: unknown) => errors.add(error);

const renderButton: RenderToastButton = ({ key, children, disabled, loading, onClick }) => (
  <Button key={key} size="small" aria-disabled={disabled} loading={loading} onClick={onClick}>
    {children}
  </Button>
);

// Once, inside of `App` of antd and of `ErrorkitProvider`.
export function ErrorNotifications() {
  useAntdNotifications(errors, App.useApp().notification, { renderButton });
  return null;
}
