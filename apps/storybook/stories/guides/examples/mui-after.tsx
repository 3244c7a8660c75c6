import { createErrorStore, useErrorSurface } from "@errorkit/react";
import type { RenderToastButton } from "@errorkit/react/toasts";
import { useToastItems } from "@errorkit/react/toasts";
import { Alert, AlertTitle, Button, Snackbar } from "@mui/material";

export function ErrorAlert({ error, onRetry }: { error: unknown; onRetry?: () => Promise<unknown> }) {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, content, severity, actions, retry, rootProps } = surface;
  return (
    <div {...rootProps}>
      <Alert
        role="group"
        severity={severity}
        action={
          <>
            {actions.map(({ id, label, href, onSelect }) => (
              <Button key={id} color="inherit" href={href} onClick={onSelect}>
                {label}
              </Button>
            ))}
            {retry && (
              <Button color="inherit" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
                {retry.label}
                <span aria-hidden="true">{retry.countdown}</span>
              </Button>
            )}
          </>
        }
      >
        <AlertTitle>{title}</AlertTitle>
        {content}
      </Alert>
    </div>
  );
}

export const errors = createErrorStore();

const renderButton: RenderToastButton = ({ key, children, disabled, onClick }) => (
  <Button key={key} color="inherit" aria-disabled={disabled} onClick={onClick}>
    {children}
  </Button>
);

// Only the newest error, because Material UI shows one snackbar at a time. Without `autoHideDuration` it stays.
export function ErrorSnackbar() {
  const [newest] = useToastItems(errors, { renderButton });
  if (!newest) return null;
  const { id, severity, title, content, actions, dismissLabel, dismiss } = newest;
  return (
    <Snackbar key={id} open>
      <Alert
        severity={severity}
        action={
          <>
            {actions}
            <Button color="inherit" onClick={dismiss}>
              {dismissLabel}
            </Button>
          </>
        }
      >
        <AlertTitle>{title}</AlertTitle>
        {content}
      </Alert>
    </Snackbar>
  );
}
