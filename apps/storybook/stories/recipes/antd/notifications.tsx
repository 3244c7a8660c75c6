import { createErrorStore } from "@errorkit/react";
import type { AntdNotificationLike, RenderToastButton } from "@errorkit/react/toasts";
import { useAntdNotifications } from "@errorkit/react/toasts";
import { App, Button } from "antd";
import { SeverityIcon } from "./severity-icon.tsx";

// Once, outside of components. Your requests call `errors.add(error)`, and for a success `errors.success("Saved")`.
export const errors = createErrorStore();

// `disabled` would take focus away while the button waits.
const renderButton: RenderToastButton = ({ key, children, disabled, loading, onClick }) => (
  <Button key={key} size="small" aria-disabled={disabled} loading={loading} onClick={onClick}>
    {children}
  </Button>
);

// Once, inside of `App` of antd and of `ErrorkitProvider`. It replaces `message.error`.
export function Notifications() {
  const { notification } = App.useApp();
  // The icons of Ant Design have English names.
  const translated: AntdNotificationLike = {
    destroy: notification.destroy,
    open: (options) => notification.open({ ...options, icon: <SeverityIcon severity={options.type} /> }),
  };
  useAntdNotifications(errors, translated, { renderButton });
  return null;
}
