import { readFailure } from "@errorkit/core";
import { measureCpu } from "../measure-cpu.ts";
import type { Curve } from "./curve.ts";

const sizes: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 3_000_000, 10_000_000];

/** JSON with as many errors as fit. */
function makeJson(size: number): string {
  const error = `{"code":"Service.0001","message":"The field is too long.","field":"name"}`;
  const count = Math.floor((size - 14) / (error.length + 1));
  const json = count > 0 ? `{"errors":[${Array.from({ length: count }, () => error).join()}]}` : "1";
  return json + " ".repeat(size - json.length);
}

/** HTML as proxies send it, with a long text. */
const makeHtml = (size: number) =>
  `<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1>${"<p>nginx</p>\n".repeat(size / 13)}`
    .slice(0, size)
    .padEnd(size, " ");

/** One string without any structure. */
const makeText = (size: number) => "a".repeat(size);

const bodyCurve = (name: string, contentType: string, make: (size: number) => string): Curve => ({
  name,
  unit: "bytes",
  sizes,
  async prepare(size) {
    const body = make(size);
    const repeats = Math.max(1, Math.min(200, Math.round(1_000_000 / size)));
    return async () => {
      const responses = Array.from(
        { length: repeats },
        () => new Response(body, { status: 502, headers: { "content-type": contentType } }),
      );
      const cost = await measureCpu(async () => {
        for (const response of responses) await readFailure(response);
      });
      return cost / responses.length;
    };
  },
});

export const bodyCurves: readonly Curve[] = [
  bodyCurve("growth: read a JSON body", "application/json", makeJson),
  bodyCurve("growth: read an HTML body", "text/html", makeHtml),
  bodyCurve("growth: read a text body", "text/plain", makeText),
];
