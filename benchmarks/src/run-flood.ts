import type { FloodKind, FloodSecond } from "./flood.ts";
import type { Options } from "./options.ts";
import type { PeerPage } from "./peer-page.ts";
import { printTable, roundValue } from "./print.ts";

const kinds: readonly FloodKind[] = ["equal", "different"];

/** What a flood of one kind did, second by second. */
export interface FloodResult {
  readonly kind: FloodKind;
  readonly seconds: readonly FloodSecond[];
}

/** Adds 10,000 failures a second to Errorkit's toaster for ten seconds, and prints for how long the page was busy. */
export async function runFlood(page: PeerPage, { selectsRow }: Options): Promise<readonly FloodResult[]> {
  const results: FloodResult[] = [];
  for (const kind of kinds.filter((each) => selectsRow(`flood: ${each} failures`))) {
    console.error(`flood: ${kind} failures`);
    await page.run("showToaster");
    const seconds = await page.run("flood", kind);
    await page.run("clearToasts");
    await page.run("hide");
    results.push({ kind, seconds });
    printTable(
      [`flood: ${kind} failures, second`, "added", "tasks over 50 ms", "the longest (ms)"],
      seconds.map(({ added, longTasks, longest }, index) => [
        String(index + 1),
        ...[added, longTasks, longest].map(roundValue),
      ]),
    );
  }
  return results;
}
