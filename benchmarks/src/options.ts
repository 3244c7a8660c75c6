import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

/** What the command line selects. */
export interface Options {
  /** Whether a row or a curve runs: all, or those whose name contains one of the arguments. */
  readonly selectsRow: (name: string) => boolean;
  /** Whether a peer runs: all, or those whose name contains a `--peer`. The baseline always runs. */
  readonly selectsPeer: (name: string) => boolean;
  /** The highest number of samples of each row. */
  readonly maxSamples: number;
  /** The file that the results are written to. */
  readonly jsonFile: string | undefined;
}

const makeFilter = (parts: readonly string[]) => {
  const lowerCased = parts.map((part) => part.toLowerCase());
  return (name: string) =>
    lowerCased.length === 0 || lowerCased.some((part) => name.toLowerCase().includes(part));
};

export function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peer: { type: "string", multiple: true, default: [] },
      samples: { type: "string" },
      json: { type: "string" },
    },
  });
  return {
    selectsRow: makeFilter(positionals),
    selectsPeer: makeFilter(values.peer),
    maxSamples: Number(values.samples ?? Number.POSITIVE_INFINITY),
    // npm sets INIT_CWD to the folder where the user called it.
    jsonFile: values.json && resolve(process.env.INIT_CWD ?? ".", values.json),
  };
}
