import { createErrorStore } from "@errorkit/react";
import type { RenderToastButton } from "@errorkit/react/toasts";
import { useToastItems } from "@errorkit/react/toasts";
import { Alert, AlertTitle, Button, Snackbar } from "@mui/material";

// Once, outside of components. Your requests call `errors.add(error)`, and for a success `errors.success("Saved")`.
export const errors = createErrorStore();

// `disabled` would take focus away while the button waits.
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
