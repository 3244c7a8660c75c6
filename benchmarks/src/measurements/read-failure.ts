import { readFailure } from "@errorkit/core";
import { makeResponse } from "../alerts.ts";
import { measureCpu } from "../measure-cpu.ts";
import type { Measurement } from "./measurement.ts";

const readers: Readonly<Record<string, (response: Response) => Promise<unknown>>> = {
  baseline: async (response) => JSON.parse(await response.text()),
  Errorkit: readFailure,
};

export const reading: Measurement = {
  name: "read a response (`text()` and `JSON.parse`)",
  aim: 3.8,
  applies: ({ name }) => name in readers,
  samples: 40,
  async cost({ name }) {
    const read = readers[name]!;
    const responses = Array.from({ length: 1_000 }, (_, index) => makeResponse(0, index));
    return measureCpu(async () => {
      for (const response of responses) await read(response);
    });
  },
};
