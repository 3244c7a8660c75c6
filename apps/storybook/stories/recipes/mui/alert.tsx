import type { RetryHandler } from "@errorkit/react";
import { useErrorSurface } from "@errorkit/react";
import { Alert, AlertTitle, Button } from "@mui/material";

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
        severity={severity}
        action={
          <>
            {retry && (
              // `disabled` would take focus away while the button waits.
              <Button color="inherit" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
                {retry.label}
                <span aria-hidden="true">{retry.countdown}</span>
              </Button>
            )}
            {buttons.map(({ id, label, href, onSelect }) => (
              <Button key={id} color="inherit" href={href} onClick={onSelect}>
                {label}
              </Button>
            ))}
          </>
        }
      >
        <AlertTitle>{title}</AlertTitle>
        {/* Description, next step, message from the service, and request ID. */}
        {content}
      </Alert>
    </div>
  );
}
