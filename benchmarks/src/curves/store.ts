import { toFailure } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { measureCpu } from "../measure-cpu.ts";
import type { Curve } from "./curve.ts";

const CAUSES = 100;

const makeErrors = (size: number) =>
  Array.from({ length: size }, (_, index) =>
    toFailure({
      status: 500,
      headers: { "x-request-id": `request-${index}` },
      data: { error_code: `Service.${index % CAUSES}`, error_msg: "Internal error" },
    }),
  );

const storeCurve = (
  name: string,
  getOptions: (index: number) => { readonly source?: string },
  resolves: boolean,
): Curve => ({
  name,
  unit: "failures",
  sizes: [1, 10, 100, 1_000, 10_000, 30_000, 100_000],
  async prepare(size) {
    const errors = makeErrors(size);
    const options = errors.map((_, index) => getOptions(index));
    return async () => {
      const store = createErrorStore();
      const cost = await measureCpu(() => {
        for (const [index, error] of errors.entries()) store.add(error, options[index]);
        store.getSnapshot();
        if (resolves) for (const { source = "" } of options) store.resolve(source);
      });
      store.clear();
      return cost;
    };
  },
});

export const storeCurves: readonly Curve[] = [
  storeCurve("growth: add failures of 100 causes to a store", () => ({}), false),
  storeCurve(
    "growth: add and resolve failures with a source each",
    (index) => ({ source: `job-${index}` }),
    true,
  ),
];
