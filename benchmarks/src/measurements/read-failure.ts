import { readFailure } from "@errorkit/core";
import { makeResponse } from "../alerts.ts";
import { cpu } from "../cpu.ts";
import type { Measurement } from "./measurement.ts";

const ways: Readonly<Record<string, (response: Response) => Promise<unknown>>> = {
  floor: async (response) => JSON.parse(await response.text()),
  Errorkit: readFailure,
};

export const reading: Measurement = {
  name: "read an answer (`text()` and `JSON.parse`)",
  aim: 1.75,
  pairs: 40,
  async cost({ name }) {
    const read = ways[name];
    if (!read) return undefined;
    const responses = Array.from({ length: 1_000 }, (_, index) => makeResponse(0, index));
    return cpu(async () => {
      for (const response of responses) await read(response);
    });
  },
};
