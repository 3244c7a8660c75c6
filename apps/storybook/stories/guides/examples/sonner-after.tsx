import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { useSonnerToasts } from "@errorkit/react/toasts";
import { Toaster, toast } from "sonner";

export const errors = createErrorStore();

export function startJob(id: string) {
  return fetchOrThrow(`/api/jobs/${id}/start`, { method: "POST" }).then(
    () => errors.success("The job has started"),
    (error) => errors.add(error, { subject: "Start job" }),
  );
}

// Once, inside of `ErrorkitProvider`.
export function Toasts() {
  useSonnerToasts(errors, toast);
  return <Toaster />;
}
