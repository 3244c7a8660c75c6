"use client";

import { toFailure } from "@errorkit/core";
import { ErrorSummary } from "@errorkit/react";
import { unstable_rethrow } from "next/navigation";
import { useActionState, useRef } from "react";
import type { JobFormState } from "./create-job";
import { createJob } from "./create-job";

async function submit(_: JobFormState, form: FormData): Promise<JobFormState> {
  const name = String(form.get("name"));
  try {
    return await createJob(name);
  } catch (error) {
    unstable_rethrow(error); // a redirect of the action
    return { failure: toFailure(error), name }; // the browser is offline
  }
}

export function JobForm() {
  const [{ failure, name }, action, isPending] = useActionState(submit, { failure: null, name: "nightly-1" });
  const input = useRef<HTMLInputElement>(null);
  return (
    <form action={action}>
      {/* It takes focus. When the user selects the error of a field, focus moves to the field. */}
      <ErrorSummary
        error={failure}
        getFieldLabel={() => "Name"}
        onFieldSelect={() => input.current?.focus()}
      />
      <label>
        Name <input ref={input} name="name" defaultValue={name} />
      </label>
      <button type="submit" aria-disabled={isPending}>
        Create
      </button>
    </form>
  );
}
