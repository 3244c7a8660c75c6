import { performance } from "node:perf_hooks";
import { getStatus, statuses } from "@errorkit/core";
import type { Measurement } from "./measurement.ts";

const codes = Object.keys(statuses).map(Number);
const literal: Readonly<Record<number, unknown>> = { ...statuses };

const ways: Readonly<Record<string, (code: number) => unknown>> = {
  floor: (code) => literal[code],
  Errorkit: getStatus,
};

export const lookUp: Measurement = {
  name: "look a status up (object literal)",
  aim: 1.5,
  pairs: 40,
  async cost({ name }) {
    const find = ways[name];
    if (!find) return undefined;
    let found = 0;
    const before = performance.now();
    for (let round = 0; round < 20_000; round += 1) for (const code of codes) if (find(code)) found += 1;
    return found > 0 ? performance.now() - before : Number.NaN;
  },
};
