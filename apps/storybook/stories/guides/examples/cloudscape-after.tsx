import Flashbar from "@cloudscape-design/components/flashbar";
import { createErrorStore } from "@errorkit/react";
import { useFlashbarItems } from "@errorkit/react/toasts";

export const errors = createErrorStore(); // your requests call `errors.add(error)`

export function Notifications() {
  return <Flashbar items={useFlashbarItems(errors)} />;
}
