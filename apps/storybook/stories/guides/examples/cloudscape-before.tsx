import Flashbar from "@cloudscape-design/components/flashbar";

export function Notifications({
  failed,
  dismiss,
}: {
  failed: readonly Error[];
  dismiss: (error: Error) => void;
}) {
  return (
    <Flashbar
      items={failed.map((error) => ({
        type: "error",
        header: "Something went wrong",
        content: error.message,
        dismissible: true,
        onDismiss: () => dismiss(error),
      }))}
    />
  );
}
