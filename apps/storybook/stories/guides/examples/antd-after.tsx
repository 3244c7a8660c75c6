import { createErrorStore, useErrorSurface } from "@errorkit/react";
import { useAntdNotifications } from "@errorkit/react/toasts";
import { Alert, App, Button } from "antd";

// The role keeps the alert from announcing the error a second time: `rootProps` announces it.
export function ErrorAlert({ error, onRetry }: { error: unknown; onRetry?: () => Promise<unknown> }) {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, description, nextStep, severity, retry, rootProps } = surface;
  return (
    <div {...rootProps}>
      <Alert
        role="group"
        type={severity}
        title={title}
        description={
          <>
            <div>{description}</div>
            <div>{nextStep}</div>
          </>
        }
        action={
          retry && (
            // `disabled` would take focus away while the button waits.
            <Button autoInsertSpace={false} aria-disabled={retry.state !== "ready"} onClick={retry.run}>
              {retry.label}
              {retry.secondsLeft > 0 && ` (${retry.secondsLeft})`}
            </Button>
          )
        }
      />
    </div>
  );
}

export const errors = createErrorStore();

// In an interceptor of your HTTP client.
export const reportError = (error: unknown) => errors.add(error);

// Once, inside of `App` of antd and of `ErrorkitProvider`.
export function ErrorNotifications() {
  useAntdNotifications(errors, App.useApp().notification);
  return null;
}
