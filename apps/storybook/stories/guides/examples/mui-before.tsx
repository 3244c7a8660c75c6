import { Alert, Button, Snackbar } from "@mui/material";

export function JobsAlert({ error, refetch }: { error: Error | null; refetch: () => void }) {
  return (
    error && (
      <Alert severity="error" action={<Button onClick={refetch}>Retry</Button>}>
        {error.message}
      </Alert>
    )
  );
}

export function ErrorSnackbar({ error, onClose }: { error: Error | null; onClose: () => void }) {
  return (
    <Snackbar open={error !== null} message={error?.message} autoHideDuration={5000} onClose={onClose} />
  );
}
