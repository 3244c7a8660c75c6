import { getStatus, statuses } from "@errorkit/core";
import { cpu } from "../cpu.ts";
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
    let found: unknown;
    const cost = await cpu(() => {
      for (let round = 0; round < 20_000; round += 1) for (const code of codes) found = find(code);
    });
    // Asked for, so that no compiler leaves the look-ups out.
    return found ? cost : Number.NaN;
  },
};
