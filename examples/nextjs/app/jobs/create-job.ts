"use server";

import type { Failure } from "@errorkit/core";
import { fetchOrThrow, toPublicFailure } from "@errorkit/core";
import { revalidatePath } from "next/cache";

export interface JobFormState {
  readonly failure: Failure | null;
  /** What the user entered. React resets the form after an action. */
  readonly name: string;
}

export async function createJob(name: string): Promise<JobFormState> {
  try {
    await fetchOrThrow(`${process.env.API_URL}/api/jobs`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name }),
    });
  } catch (error) {
    // Not thrown, because Next.js hides the message of an error. `toPublicFailure` leaves out host, URL, and details.
    return { failure: toPublicFailure(error), name };
  }
  revalidatePath("/jobs");
  return { failure: null, name: "" };
}
