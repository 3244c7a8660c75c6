import { tables } from "./measurements/index.ts";
import type { Measurement, Table } from "./measurements/measurement.ts";
import { measureMedian, measureMedianRatio } from "./median.ts";
import type { Options } from "./options.ts";
import type { PeerPage } from "./peer-page.ts";
import type { Peer } from "./peers/peer.ts";
import { printTable, roundValue } from "./print.ts";

/** A peer with its page. */
export interface OpenPeer {
  readonly peer: Peer;
  readonly page: PeerPage;
}

/** The values of one row, by the name of the peer. */
export interface RowResult {
  readonly table: string;
  readonly row: string;
  readonly aim: number | undefined;
  readonly values: Readonly<Record<string, number>>;
}

async function measureRow(
  { applies, cost, samples }: Measurement,
  { isRatio }: Table,
  [baseline, ...others]: readonly [OpenPeer, ...OpenPeer[]],
  maxSamples: number,
): Promise<RowResult["values"]> {
  const values: Record<string, number> = {};
  for (const { peer, page } of isRatio ? others : [baseline, ...others]) {
    if (!applies(peer)) continue;
    // The values of other peers have no aim, so half of the samples are enough.
    const count = Math.min(maxSamples, peer.name === "Errorkit" ? samples : Math.ceil(samples / 2));
    values[peer.name] = isRatio
      ? await measureMedianRatio(
          () => cost(peer, page),
          () => cost(baseline.peer, baseline.page),
          count,
        )
      : await measureMedian(() => cost(peer, page), count);
    console.error(`  ${peer.name}: ${roundValue(values[peer.name]!)}`);
  }
  return values;
}

function printResults({ title, rows }: Table, results: readonly RowResult[], names: readonly string[]): void {
  const columns = names.filter((name) => results.some(({ values }) => name in values));
  const isAimed = rows.some(({ aim }) => aim !== undefined);
  printTable(
    [title, ...columns, ...(isAimed ? ["aim"] : [])],
    results.map(({ row, aim, values }) => [
      row,
      ...columns.map((name) => (name in values ? roundValue(values[name]!) : "–")),
      ...(isAimed ? [aim === undefined ? "–" : `≤ ${aim}`] : []),
    ]),
  );
}

/** Measures the selected rows of all tables and prints each table. */
export async function runTables(
  openPeers: readonly [OpenPeer, ...OpenPeer[]],
  { selectsRow, maxSamples }: Options,
): Promise<readonly RowResult[]> {
  const all: RowResult[] = [];
  for (const table of tables) {
    const results: RowResult[] = [];
    for (const row of table.rows.filter(({ name }) => selectsRow(name))) {
      console.error(row.name);
      const values = await measureRow(row, table, openPeers, maxSamples);
      results.push({ table: table.title, row: row.name, aim: row.aim, values });
    }
    const names = openPeers.map(({ peer }) => peer.name);
    if (results.length > 0) printResults(table, results, names);
    all.push(...results);
  }
  return all;
}
