import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const KEPT = fileURLToPath(new URL("looks/", import.meta.url));
const CHANGED = fileURLToPath(new URL("../.cache/looks/", import.meta.url));

/** The share of pixels that may differ: less than a word, more than the noise of a gradient. */
const TOLERANCE = 0.0005;

/** `npm run screenshots` keeps the pictures of the current looks. */
export const renews = process.env.RENEW_SCREENSHOTS === "1";

const write = (path: string, content: Uint8Array) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** Whether a kept picture exists and has the same bytes. */
export const isKept = (name: string, picture: Uint8Array): boolean =>
  existsSync(`${KEPT}${name}.png`) && readFileSync(`${KEPT}${name}.png`).equals(picture);

export const keep = (name: string, picture: Uint8Array): void => write(`${KEPT}${name}.png`, picture);

/** Compares a picture with the kept one. Writes both and their difference to `.cache/looks`, and says how much differs. */
export function findDifference(name: string, picture: Uint8Array): string | undefined {
  if (!existsSync(`${KEPT}${name}.png`)) {
    write(`${CHANGED}${name}.png`, picture);
    return `there is no kept picture of ${name}`;
  }
  const [before, after] = [
    PNG.sync.read(readFileSync(`${KEPT}${name}.png`)),
    PNG.sync.read(Buffer.from(picture)),
  ];
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    write(`${CHANGED}${name}.png`, picture);
    return `the size was ${width} × ${height} and is ${after.width} × ${after.height}`;
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.1 });
  if (count <= width * height * TOLERANCE) return undefined;
  write(`${CHANGED}${name}.png`, picture);
  write(`${CHANGED}${name}.difference.png`, PNG.sync.write(difference));
  return `${count} of ${width * height} pixels differ`;
}
