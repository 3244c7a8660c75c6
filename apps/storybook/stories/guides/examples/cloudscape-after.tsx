import Button from "@cloudscape-design/components/button";
import Flashbar from "@cloudscape-design/components/flashbar";
import { createErrorStore } from "@errorkit/react";
import type { RenderToastButton } from "@errorkit/react/toasts";
import { useFlashbarItems } from "@errorkit/react/toasts";

export const errors = createErrorStore(); // your requests call `errors.add(error)`

const renderButton: RenderToastButton = ({ key, children, disabled, loading, onClick }) => (
  <Button key={key} disabled={disabled} loading={loading} onClick={onClick}>
    {children}
  </Button>
);

export function Notifications() {
  return <Flashbar items={useFlashbarItems(errors, { renderButton })} />;
}
