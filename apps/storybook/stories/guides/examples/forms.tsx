import { fetchOrThrow } from "@errorkit/core";
import { ErrorSummary, useTranslator } from "@errorkit/react";
import { setFormErrors, toFieldName } from "@errorkit/react/forms";
import { useState } from "react";
import type { FieldPath } from "react-hook-form";
import { useForm } from "react-hook-form";

interface Job {
  name: string;
  disks: { size: number }[];
}

const labels: Readonly<Record<string, string>> = { name: "Name", "disks.0.size": "Size of the first disk" };

export function JobForm() {
  const [error, setError] = useState<unknown>(null);
  const form = useForm<Job>();
  const translator = useTranslator();
  const { errors } = form.formState;
  const create = async (job: Job) => {
    try {
      const headers = { "content-type": "application/json" };
      await fetchOrThrow("/api/jobs", { method: "POST", headers, body: JSON.stringify(job) });
      setError(null);
    } catch (thrown) {
      setError(thrown);
      setFormErrors(form, thrown, { translator });
    }
  };
  return (
    <form onSubmit={form.handleSubmit(create)}>
      <ErrorSummary
        error={error}
        getFieldLabel={(path) => labels[path.join(".")]}
        onFieldSelect={(path) => form.setFocus(toFieldName<FieldPath<Job>>(path))}
      />
      <label>
        {labels.name}{" "}
        <input aria-invalid={!!errors.name} aria-describedby="name-error" {...form.register("name")} />
      </label>
      <p id="name-error">{errors.name?.message}</p>
      <label>
        {labels["disks.0.size"]}{" "}
        <input
          type="number"
          aria-invalid={!!errors.disks}
          aria-describedby="size-error"
          {...form.register("disks.0.size", { valueAsNumber: true })}
        />
      </label>
      <p id="size-error">{errors.disks?.[0]?.size?.message}</p>
      <button type="submit">Create</button>
    </form>
  );
}
