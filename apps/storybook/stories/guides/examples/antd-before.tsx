import { Alert, Button, message } from "antd";

export function JobsAlert({ error, refetch }: { error: Error | null; refetch: () => void }) {
  return (
    error && <Alert type="error" title={error.message} action={<Button onClick={refetch}>Retry</Button>} />
  );
}

// In an interceptor of your HTTP client.
export const reportError = (error: Error) => message.error(error.message);
