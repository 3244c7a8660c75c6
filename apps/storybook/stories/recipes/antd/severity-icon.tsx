import type { ToastSeverity } from "@errorkit/react";

const PATHS: Readonly<Record<ToastSeverity, string>> = {
  error: "M5.9 4.5 4.5 5.9 6.6 8l-2.1 2.1 1.4 1.4L8 9.4l2.1 2.1 1.4-1.4L9.4 8l2.1-2.1-1.4-1.4L8 6.6Z",
  warning: "M7 4h2v5H7ZM7 10h2v2H7Z",
  info: "M7 4h2v2H7ZM7 7h2v5H7Z",
  success: "M11.2 5.2 12.4 6.4 7.2 11.6 3.8 8.2 5 7l2.2 2.2Z",
};

// The icons of Ant Design have English names, which screen readers announce in every language. These have none.
export const SeverityIcon = ({ severity }: { severity: ToastSeverity }) => (
  <svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    aria-hidden="true"
    style={{ color: `var(--ant-color-${severity})` }}
  >
    <path
      fill="currentColor"
      fillRule="evenodd"
      d={`M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z ${PATHS[severity]}`}
    />
  </svg>
);
