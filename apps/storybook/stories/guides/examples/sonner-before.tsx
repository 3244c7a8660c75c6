import { toast } from "sonner";

export function startJob(id: string) {
  return fetch(`/api/jobs/${id}/start`, { method: "POST" })
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      toast.success("The job has started");
    })
    .catch((error: Error) => toast.error(error.message));
}
