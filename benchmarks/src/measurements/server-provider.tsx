import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { renderToString } from "react-dom/server";
import { measureCpu } from "../measure-cpu.ts";
import type { Measurement } from "./measurement.ts";

const ROUNDS = 200;

/** CPU time of one call, in microseconds. */
async function measureMicroseconds(act: () => unknown): Promise<number> {
  const milliseconds = await measureCpu(() => {
    for (let round = 0; round < ROUNDS; round += 1) act();
  });
  return (milliseconds / ROUNDS) * 1000;
}

/** What a provider costs a server in each request, without any error. */
export const serverProviders: readonly Measurement[] = [
  {
    name: "`renderToString` of a provider alone, zh-CN (µs)",
    aim: 50,
    applies: ({ Provider }) => Provider !== undefined,
    samples: 20,
    cost({ Provider }) {
      const Shown = Provider!;
      return measureMicroseconds(() => renderToString(<Shown />));
    },
  },
  {
    name: "`createErrorTranslator`, zh-CN (µs)",
    applies: ({ name }) => name === "Errorkit",
    samples: 20,
    cost: () =>
      measureMicroseconds(() => createErrorTranslator({ locale: "zh-CN", catalogs: { "zh-CN": zhCN } })),
  },
];
