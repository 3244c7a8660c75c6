import { createErrorStore, useErrorSurface } from "@errorkit/react";
import { useToastItems } from "@errorkit/react/toasts";
import { Alert, AlertTitle, Button, Snackbar } from "@mui/material";

export function ErrorAlert({ error, onRetry }: { error: unknown; onRetry?: () => Promise<unknown> }) {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, description, nextStep, severity, retry, rootProps } = surface;
  return (
    <div {...rootProps}>
      <Alert
        role="group"
        severity={severity}
        action={
          retry && (
            <Button color="inherit" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
              {retry.label}
              {retry.secondsLeft > 0 && ` (${retry.secondsLeft})`}
            </Button>
          )
        }
      >
        <AlertTitle>{title}</AlertTitle>
        <div>{description}</div>
        <div>{nextStep}</div>
      </Alert>
    </div>
  );
}

export const errors = createErrorStore();

// Only the newest error, because Material UI shows one snackbar at a time. Without `autoHideDuration` it stays.
export function ErrorSnackbar() {
  const [newest] = useToastItems(errors);
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
