import { cdp, server } from "vitest/browser";

/** Returns how much memory objects of JavaScript take after garbage collection, in bytes; 0 where a browser does not tell. */
export async function getHeapBytes(): Promise<number> {
  if (server.browser !== "chromium") return 0;
  const session = cdp() as unknown as { send(method: string): Promise<{ readonly usedSize: number }> };
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
