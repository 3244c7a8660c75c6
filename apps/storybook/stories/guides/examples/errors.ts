import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";

// Once, outside of components. Any code may add to it.
export const errors = createErrorStore();

export const INTERVAL_MS = 30_000;

// A poll. Start it where your app starts: setInterval(pollUsage, INTERVAL_MS)
export async function pollUsage(): Promise<void> {
  try {
    await fetchOrThrow("/api/usage");
    errors.resolve("usage"); // it works again, so the toast disappears
  } catch (error) {
    errors.add(error, {
      source: "usage", // the name for `resolve`, never shown
      subject: "GPU", // what failed, before the title
      background: true, // the user does not wait for it
      nextRetryAt: Date.now() + INTERVAL_MS, // the toast says when the next poll starts
      onRetry: pollUsage, // the retry button
    });
  }
}

const started = { en: "The job has started", "zh-CN": "作业已启动", "zh-TW": "作業已啟動" };

// An action. Its toast stays when the user opens another page.
export async function startJob(id: string): Promise<void> {
  try {
    await fetchOrThrow(`/api/jobs/${id}/start`, { method: "POST" });
    errors.success((locale) => started[locale]);
  } catch (error) {
    errors.add(error, { subject: id });
  }
}
