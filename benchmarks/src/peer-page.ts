import type { Browser, CDPSession, Page } from "playwright";
import type { steps } from "./page.tsx";

type Steps = typeof steps;

/** A browser page with one peer. It runs steps and measures their cost. */
export interface PeerPage {
  run<Name extends keyof Steps>(
    step: Name,
    ...args: Parameters<Steps[Name]>
  ): Promise<Awaited<ReturnType<Steps[Name]>>>;
  /** CPU time of the page's main thread while `act` ran, in milliseconds: scripts, style, layout, paint, no waiting. */
  measureCpu(act: () => Promise<unknown>): Promise<number>;
  /** Size of the page's JavaScript heap after garbage collection, in bytes. */
  measureHeap(): Promise<number>;
  /** Opens a fresh page with the same peer. Its code has not run yet. */
  openFresh(): Promise<PeerPage>;
  close(): Promise<void>;
}

/** Opens the page of a peer in a separate browser context. */
export async function openPeerPage(browser: Browser, address: string): Promise<PeerPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page: Page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "steps" in window);
  const session: CDPSession = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const getTaskDuration = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  return {
    run: (step, ...args) =>
      page.evaluate(([name, values]) => (window.steps[name] as (...values: unknown[]) => never)(...values), [
        step,
        args,
      ] as const),
    async measureCpu(act) {
      await page.bringToFront();
      const before = await getTaskDuration();
      await act();
      return (await getTaskDuration()) - before;
    },
    async measureHeap() {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    openFresh: () => openPeerPage(browser, address),
    close: () => context.close(),
  };
}
