import { Flex, Modal } from "antd";
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
      open
      title={text.title}
      okText={text.delete}
      cancelText={text.cancel}
      closable={false}
      confirmLoading={deleting}
      onOk={submit}
      onCancel={onClose}
    >
      <Flex vertical gap="small">
        <div>{text.question}</div>
        {/* Without `onRetry`: the button of the modal sends the request again. */}
        <ErrorAlert error={error} method="DELETE" />
      </Flex>
    </Modal>
  );
}
