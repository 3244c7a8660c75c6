import Button from "@cloudscape-design/components/button";
import Flashbar from "@cloudscape-design/components/flashbar";
import { createErrorStore } from "@errorkit/react";
import type { RenderToastButton } from "@errorkit/react/toasts";
import { useFlashbarItems } from "@errorkit/react/toasts";

// Once, outside of components. Your requests call `errors.add(error)`.
export const errors = createErrorStore();

// `disabled` would take focus away while the button waits.
const renderButton: RenderToastButton = ({ key, children, disabled, loading, onClick }) => (
  <Button
    key={key}
    loading={loading}
    nativeButtonAttributes={{ "aria-disabled": disabled }}
    onClick={onClick}
  >
    {children}
  </Button>
);

// In the `notifications` of your `AppLayout`, inside of `ErrorkitProvider`.
export function Notifications() {
  return <Flashbar items={useFlashbarItems(errors, { renderButton })} />;
}
