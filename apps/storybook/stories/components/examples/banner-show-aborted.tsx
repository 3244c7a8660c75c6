import { ErrorBanner } from "@errorkit/react";

// An aborted request is usually the user's wish, so it is shown only where you ask for it.
export const Upload = ({ error }: { error: unknown }) => <ErrorBanner error={error} showAborted />;
