import axios from "axios";
import type { ThrownCase } from "./thrown-case.ts";
import { faulty, nobody } from "./thrown-case.ts";

const TIMEOUT_MS = 150;

/** As strict as a team sets it that wants an error where a service does not send JSON. */
const strict = { responseType: "json", transitional: { silentJSONParsing: false } } as const;

/** What axios rejects with, through each of the two ways in which it sends requests. */
export const axiosCases: readonly ThrownCase[] = (["xhr", "fetch"] as const).flatMap((adapter) => {
  const http = axios.create({ adapter });
  const cancel = () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), TIMEOUT_MS);
    return http.get(faulty("never"), { signal: controller.signal });
  };
  const cases: readonly ThrownCase[] = [
    { name: "a refused connection", fail: () => http.get(nobody), kind: "network" },
    {
      name: "a response without CORS headers",
      fail: () => http.get(faulty("no-cors/json")),
      kind: "network",
    },
    { name: "a timeout", fail: () => http.get(faulty("never"), { timeout: TIMEOUT_MS }), kind: "timeout" },
    {
      name: "a timeout in the body",
      fail: () => http.get(faulty("stalls"), { timeout: TIMEOUT_MS }),
      kind: "timeout",
    },
    { name: "a canceled request", fail: cancel, kind: "aborted" },
    { name: "a conflict", fail: () => http.get(faulty("conflict")), kind: "http" },
    { name: "a page instead of JSON", fail: () => http.get(faulty("html"), strict), kind: "parse" },
    { name: "a body that is cut", fail: () => http.get(faulty("cut"), strict), kind: "parse" },
    { name: "a body that breaks off", fail: () => http.get(faulty("too-short")), kind: "network" },
  ];
  return cases.map((entry) => ({ ...entry, name: `${entry.name}, sent with ${adapter}` }));
});
