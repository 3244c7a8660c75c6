import { createErrorStore, ErrorToaster } from "@errorkit/react";

// Once, outside of any component.
export const messages = createErrorStore();

// From anywhere: an event handler, a mutation, a router.
messages.add({
  title: "Two jobs are still running",
  description: "Stop them before you delete the pool.",
  severity: "warning",
});
messages.add("No row is selected");
messages.success("Job started");

export function App() {
  return <ErrorToaster store={messages} />;
}
