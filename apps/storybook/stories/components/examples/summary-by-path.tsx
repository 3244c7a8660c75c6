import { ErrorSummary } from "@errorkit/react";

// Without labels the summary shows the path of each field, and without `onFieldSelect` its lines are text.
export const ImportResult = ({ error }: { error: unknown }) => <ErrorSummary error={error} />;
