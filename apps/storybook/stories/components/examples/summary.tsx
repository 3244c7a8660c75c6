import { ErrorSummary } from "@errorkit/react";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";

export function DiskForm({ save }: { save: () => Promise<void> }) {
  const form = useRef<HTMLFormElement>(null);
  const { error, mutate } = useMutation({ mutationFn: save });
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <ErrorSummary
        error={error}
        // The path of a field error, such as ["disks", 0, "size"].
        getFieldLabel={([, index]) => `Size of disk ${Number(index) + 1}`}
        onFieldSelect={(path) =>
          form.current?.querySelector<HTMLElement>(`[name="${path.join(".")}"]`)?.focus()
        }
      />
      <input name="disks.0.size" />
    </form>
  );
}
