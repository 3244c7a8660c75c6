import { readAll } from "./read-all.ts";

readAll().then(
  (wrong) => postMessage(wrong),
  (error: unknown) => postMessage([String(error)]),
);
