import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { ErrorAlert } from "./alert.tsx";

interface DeleteModalProps {
  text: Readonly<Record<"title" | "question" | "cancel" | "delete", string>>;
  /** Sends the request, and rejects with its error. */
  remove: () => Promise<unknown>;
  onClose: () => void;
}

// Render it only while it is open: then the next one starts without an error.
export function DeleteModal({ text, remove, onClose }: DeleteModalProps) {
  const [error, setError] = useState<unknown>(null);
  const [deleting, setDeleting] = useState(false);
  const submit = async () => {
    setDeleting(true);
    setError(null);
    await remove().then(onClose, setError);
    setDeleting(false);
  };
  return (
    <Modal
      visible
      header={text.title}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={onClose}>{text.cancel}</Button>
            <Button variant="primary" loading={deleting} onClick={submit}>
              {text.delete}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <div>{text.question}</div>
        {/* Without `onRetry`: the button of the modal sends the request again. */}
        <ErrorAlert error={error} method="DELETE" />
      </SpaceBetween>
    </Modal>
  );
}
