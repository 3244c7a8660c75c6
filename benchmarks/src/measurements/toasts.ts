import type { Measurement } from "./measurement.ts";

const toasts = (count: number): Measurement => ({
  name: `show ${count} ${count === 1 ? "toast" : "toasts"} and clear`,
  applies: ({ toaster }) => toaster !== undefined,
  samples: 12,
  async cost(_, page) {
    await page.run("prepare", count);
    await page.run("showToaster");
    const shown = await page.measureCpu(() => page.run("toast"));
    const cleared = await page.measureCpu(() => page.run("clearToasts"));
    await page.run("hide");
    await page.run("prepare", 1_000);
    return shown + cleared;
  },
});

/** Errors in a toaster, against as many alerts in a list. All have the same cause, as in an outage. */
export const toastRows: readonly Measurement[] = [toasts(1), toasts(100)];
