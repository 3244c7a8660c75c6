import { corpora, mismatches, readCase } from "./cases.ts";

/** Reads all cases of the corpora; returns the differences. */
export async function readAll(): Promise<readonly string[]> {
  const cases = Object.values(corpora)
    .flat()
    .filter(({ unread }) => !unread);
  const wrong = await Promise.all(
    cases.map(async (entry) =>
      mismatches(entry, await readCase(entry)).map((what) => `${entry.id}: ${what}`),
    ),
  );
  return wrong.flat();
}
