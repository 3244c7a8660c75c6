import { getStatus, statuses } from "@errorkit/core";
import { measureCpu } from "../measure-cpu.ts";
import type { Measurement } from "./measurement.ts";

const codes = Object.keys(statuses).map(Number);
const literal: Readonly<Record<number, unknown>> = { ...statuses };

const lookups: Readonly<Record<string, (code: number) => unknown>> = {
  baseline: (code) => literal[code],
  Errorkit: getStatus,
};

export const statusLookup: Measurement = {
  name: "look up a status (object literal)",
  aim: 1.5,
  applies: ({ name }) => name in lookups,
  samples: 40,
  async cost({ name }) {
    const find = lookups[name]!;
    let found: unknown;
    const cost = await measureCpu(() => {
      for (let round = 0; round < 20_000; round += 1) for (const code of codes) found = find(code);
    });
    // Use the result, so that the engine cannot optimize the look-ups away.
    return found ? cost : Number.NaN;
  },
};
