import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useState } from "react";
import { ErrorAlert } from "./alert.tsx";

interface DeleteDialogProps {
  text: Readonly<Record<"title" | "question" | "cancel" | "delete", string>>;
  /** Sends the request, and rejects with its error. */
  remove: () => Promise<unknown>;
  onClose: () => void;
}

// Render it only while it is open: then the next one starts without an error.
export function DeleteDialog({ text, remove, onClose }: DeleteDialogProps) {
  const [error, setError] = useState<unknown>(null);
  const [deleting, setDeleting] = useState(false);
  const submit = async () => {
    if (deleting) return;
    setDeleting(true);
    setError(null);
    await remove().then(onClose, setError);
    setDeleting(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="delete-title">
      <DialogTitle id="delete-title">{text.title}</DialogTitle>
      <DialogContent>
        {text.question}
        {/* Without `onRetry`: the button of the dialog sends the request again. */}
        <ErrorAlert error={error} method="DELETE" />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text.cancel}</Button>
        {/* `disabled` would take focus away. */}
        <Button aria-disabled={deleting} onClick={submit}>
          {text.delete}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
