import type { Sample } from "./sample.ts";

/** Errors of browsers and HTTP clients, with and without a response. */
export const clients: readonly Sample[] = [
  { id: "chrome-network", system: "Chrome", paste: "TypeError: Failed to fetch" },
  {
    id: "firefox-network",
    system: "Firefox",
    paste: "TypeError: NetworkError when attempting to fetch resource.",
  },
  { id: "safari-network", system: "Safari", paste: "TypeError: Load failed" },
  {
    id: "vite-chunk",
    system: "Vite",
    paste:
      "TypeError: Failed to fetch dynamically imported module: https://console.example.test/assets/jobs-3f1c77d0.js",
  },
  {
    id: "signal-timeout",
    system: "AbortSignal.timeout",
    paste: '{\n  "name": "TimeoutError",\n  "message": "signal timed out"\n}',
  },
  {
    id: "axios-timeout",
    system: "axios",
    paste:
      '{\n  "name": "AxiosError",\n  "message": "timeout of 5000ms exceeded",\n  "code": "ECONNABORTED",\n  "isAxiosError": true,\n  "config": { "method": "post", "url": "/v1/jobs" }\n}',
  },
  {
    id: "axios-412",
    system: "axios",
    paste: `{
  "name": "AxiosError",
  "message": "Request failed with status code 412",
  "code": "ERR_BAD_REQUEST",
  "isAxiosError": true,
  "config": { "method": "put", "url": "/v1/services/ranker" },
  "response": {
    "status": 412,
    "headers": { "x-request-id": "ax-61" },
    "data": { "error_code": "ModelArts.0412", "error_msg": "The service has changed since it was read" }
  }
}`,
  },
  {
    id: "node-enotfound",
    system: "Node.js",
    paste:
      "TypeError: fetch failed\n    at node:internal/deps/undici/undici:14900:13\n  [cause]: Error: getaddrinfo ENOTFOUND api.example.test",
  },
  {
    id: "bug",
    system: "JavaScript",
    paste:
      "TypeError: Cannot read properties of undefined (reading 'items')\n    at JobTable (https://console.example.test/assets/jobs.js:41:17)",
  },
];
