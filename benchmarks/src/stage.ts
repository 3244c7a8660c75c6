import type { Browser, CDPSession, Page } from "playwright";
import type { steps } from "./page.tsx";

type Steps = typeof steps;

/** A page of one peer, and what its work costs there. */
export interface Stage {
  run<Name extends keyof Steps>(
    step: Name,
    ...args: Parameters<Steps[Name]>
  ): Promise<Awaited<ReturnType<Steps[Name]>>>;
  /** Milliseconds that the page's main thread worked during `act`: scripts, style, layout, paint; never waiting. */
  cpu(act: () => Promise<unknown>): Promise<number>;
  /** Bytes that the page's scripts hold. */
  heap(): Promise<number>;
}

/** Opens the page of a peer in a process of its own. */
export async function openStage(browser: Browser, address: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page: Page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "steps" in window);
  const session: CDPSession = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  return {
    run: (step, ...args) =>
      page.evaluate(([name, values]) => (window.steps[name] as (...values: unknown[]) => never)(...values), [
        step,
        args,
      ] as const),
    async cpu(act) {
      await page.bringToFront();
      const before = await worked();
      await act();
      return (await worked()) - before;
    },
    async heap() {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
  };
}
