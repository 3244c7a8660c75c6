import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createFailureReader, findFailureInBody } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { createErrorStore } from "@errorkit/react";
import type { ConnectAxiosOptions } from "@errorkit/react/axios";
import { connectAxios, errorOptions } from "@errorkit/react/axios";
import type { AxiosAdapter, AxiosInstance, AxiosResponse } from "axios";
import axios from "axios";
import { afterEach, beforeEach, expect, it } from "vitest";
import { only } from "../helpers/error-store.ts";

/** What the server sends for a line such as `GET /api/jobs`. */
type Responses = Record<string, { status: number; body?: unknown; headers?: Record<string, string> }>;

let server: Server;
let http: AxiosInstance;
let store: ErrorStore;
let responses: Responses;

const handle: RequestListener = ({ method = "", url = "" }, response) => {
  const found = responses[`${method} ${url.replace(/\?.*/, "")}`];
  // Without a response, the request stays open until the client cancels it.
  if (!found) return;
  const { status, body = {}, headers = {} } = found;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
};

beforeEach(async () => {
  responses = {};
  server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  http = axios.create({ baseURL: `http://127.0.0.1:${port}` });
  store = createErrorStore();
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const connect = (options?: ConnectAxiosOptions<AxiosResponse>) => connectAxios(http, store, options);
/** Returns the rejection of a request in the task after it, when the store has its error. */
const failed = async (request: Promise<unknown>): Promise<unknown> => {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await new Promise((resolve) => setTimeout(resolve));
  return error;
};
const statuses = () => store.getSnapshot().map(({ failure }) => failure.status);

it("Adds what failed, and your code gets the same rejection", async () => {
  connect();
  responses["GET /api/jobs"] = {
    status: 503,
    headers: { "x-request-id": "req-1", "retry-after": "7" },
    body: { error_code: "ModelArts.0107", error_msg: "Scheduler is draining" },
  };
  const error = await failed(http.get("/api/jobs"));
  expect(axios.isAxiosError(error) && error.response?.status).toBe(503);
  expect(only(store.getSnapshot()).failure).toMatchObject({
    code: "ModelArts.0107",
    requestId: "req-1",
    retryAfterSeconds: 7,
    method: "GET",
  });
});

it("A list that loads does not remove the error of a POST to the same URL", async () => {
  connect();
  responses["POST /api/jobs"] = { status: 409 };
  responses["GET /api/jobs"] = { status: 200, body: [] };
  await failed(http.post("/api/jobs", {}));
  await http.get("/api/jobs");
  expect(statuses()).toEqual([409]);
});

it("A successful GET removes the errors of its source, on any page of the list", async () => {
  connect();
  responses["GET /api/jobs"] = { status: 500 };
  responses["GET /api/nodes"] = { status: 502 };
  await failed(http.get("/api/jobs", { params: { page: 1 } }));
  await failed(http.get("/api/nodes"));
  responses["GET /api/jobs"] = { status: 200, body: [] };
  await http.get("/api/jobs?page=2");
  expect(statuses()).toEqual([502]);
});

it.each(["post", "put", "patch", "delete"] as const)(
  "A %s that succeeds removes no error",
  async (method) => {
    connect();
    const line = `${method.toUpperCase()} /api/jobs/1`;
    responses[line] = { status: 500 };
    await failed(http.request({ method, url: "/api/jobs/1" }));
    responses[line] = { status: 200 };
    await http.request({ method, url: "/api/jobs/1" });
    expect(statuses()).toEqual([500]);
  },
);

it("A canceled request adds nothing, a timeout does", async () => {
  connect();
  const controller = new AbortController();
  const request = http.get("/api/jobs", { signal: controller.signal });
  controller.abort();
  expect(axios.isCancel(await failed(request))).toBe(true);
  expect(store.getSnapshot()).toEqual([]);
  await failed(http.get("/api/jobs", { timeout: 20 }));
  expect(only(store.getSnapshot()).failure.kind).toBe("timeout");
});

it("A lost connection is added with its source", async () => {
  connect();
  responses["GET /api/jobs"] = { status: 200, body: [] };
  const { baseURL } = http.defaults;
  await new Promise((resolve) => server.close(resolve));
  await failed(http.get("/api/jobs"));
  expect(only(store.getSnapshot()).failure.kind).toBe("network");
  server.listen(Number(new URL(baseURL as string).port), "127.0.0.1");
  await http.get("/api/jobs");
  expect(store.getSnapshot()).toEqual([]);
});

it("A request can keep its error out of the store, also by the defaults of an instance", async () => {
  connect();
  responses["GET /api/jobs"] = { status: 503 };
  await failed(http.get("/api/jobs", errorOptions(false)));
  await failed(http.get("/api/jobs", { timeout: 5000, ...errorOptions(false) }));
  expect(store.getSnapshot()).toEqual([]);
  Object.assign(http.defaults, errorOptions(false));
  await failed(http.get("/api/jobs"));
  expect(store.getSnapshot()).toEqual([]);
  await failed(http.get("/api/jobs", errorOptions({})));
  expect(statuses()).toEqual([503]);
});

it("A request can pass the options of add, with another source", async () => {
  connect();
  responses["GET /api/jobs"] = { status: 503 };
  const options = errorOptions({ background: true, source: "jobs" });
  await failed(http.get("/api/jobs", options));
  expect(only(store.getSnapshot()).background).toBe(true);
  responses["GET /api/jobs/running"] = { status: 200 };
  await http.get("/api/jobs/running", options);
  expect(store.getSnapshot()).toEqual([]);
});

it.each([
  ["GET /api/jobs", { url: "/api/jobs?page=1" }],
  ["GET /api/jobs", { url: "/jobs#top", baseURL: "/api" }],
  ["PUT https://modelarts.example/jobs/1", { url: "https://modelarts.example/jobs/1", method: "put" }],
])("The source of an error is its method and URL: %s", async (source, request) => {
  const adapter: AxiosAdapter = (config) => Promise.reject(new axios.AxiosError("x", "ERR_NETWORK", config));
  const client = axios.create({ adapter });
  connectAxios(client, store);
  await failed(client.request(request));
  expect(store.getSnapshot()).toHaveLength(1);
  store.resolve(source);
  expect(store.getSnapshot()).toEqual([]);
});

it("A filter chooses the errors that are added", async () => {
  connect({ filter: (error, config) => axios.isAxiosError(error) && !config?.params });
  responses["GET /api/jobs"] = { status: 503 };
  await failed(http.get("/api/jobs", { params: { poll: 1 } }));
  expect(store.getSnapshot()).toEqual([]);
  await failed(http.get("/api/jobs"));
  expect(statuses()).toEqual([503]);
});

const BODY = { success: false, error_code: "QUOTA", error_msg: "The quota is used up" };

it("A failure inside a successful response is data, unless you ask for it", async () => {
  connect();
  responses["GET /api/jobs"] = { status: 200, body: BODY };
  expect((await http.get("/api/jobs")).data).toEqual(BODY);
  expect(store.getSnapshot()).toEqual([]);
});

it("A failure inside a successful response rejects and is added, where you ask for it", async () => {
  connect({ failureInBody: ({ config }) => !config.params });
  responses["POST /api/jobs"] = { status: 200, body: BODY, headers: { "x-request-id": "req-2" } };
  const error = await failed(http.post("/api/jobs", {}));
  const { failure } = only(store.getSnapshot());
  expect(failure).toMatchObject({ code: "QUOTA", status: 200, method: "POST", requestId: "req-2" });
  expect(error).toMatchObject({ name: "FailureError", failure });
  expect((await http.post("/api/jobs", {}, { params: { skip: true } })).data).toEqual(BODY);
});

it("A failure inside a successful response has the host of its request, with and without a base URL", async () => {
  responses["GET /api/jobs"] = { status: 200, body: BODY };
  const { host, origin } = new URL(http.defaults.baseURL as string);
  connect({ failureInBody: true });
  await failed(http.get("/api/jobs"));
  const client = axios.create();
  connectAxios(client, store, { failureInBody: true });
  await failed(client.get(`${origin}/api/jobs`));
  expect(only(store.getSnapshot())).toMatchObject({ count: 2, failure: { host } });
});

it("The reader reads the failure inside a successful response", async () => {
  const reader = createFailureReader({ retryClassByCode: { QUOTA: "user" } });
  connect({ failureInBody: true, reader });
  responses["GET /api/jobs"] = { status: 200, body: BODY };
  await failed(http.get("/api/jobs"));
  expect(only(store.getSnapshot()).failure.retryClass).toBe("user");
});

it("findFailureInBody takes the headers of a response of axios", async () => {
  responses["GET /api/jobs"] = { status: 200, body: BODY, headers: { "x-request-id": "req-3" } };
  const { data, headers } = await http.get("/api/jobs");
  expect(findFailureInBody(data, { headers })).toMatchObject({ code: "QUOTA", requestId: "req-3" });
});

it("The error of a download is read from its blob", async () => {
  connect();
  responses["GET /api/report"] = { status: 404, body: { error_code: "REPORT_GONE" } };
  const adapter = async (config: Parameters<typeof http.request>[0]) => {
    const response = await fetch(`${config.baseURL}${config.url}`);
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const found = { config, status, statusText: "", headers, data: await response.blob() };
    throw new axios.AxiosError("Request failed", "ERR_BAD_REQUEST", config as never, {}, found as never);
  };
  await failed(http.get("/api/report", { responseType: "blob", adapter: adapter as never }));
  expect(only(store.getSnapshot()).failure).toMatchObject({
    status: 404,
    code: "REPORT_GONE",
    method: "GET",
  });
});

it("The store gets nothing more after disconnecting, and your other interceptors stay", async () => {
  const seen: unknown[] = [];
  const disconnect = connect();
  http.interceptors.response.use(undefined, (error: unknown) => {
    seen.push(error);
    throw error;
  });
  disconnect();
  responses["GET /api/jobs"] = { status: 503 };
  await failed(http.get("/api/jobs"));
  expect(store.getSnapshot()).toEqual([]);
  expect(seen).toHaveLength(1);
});

it("Connects the default export of axios, too", () => {
  connectAxios(axios, store)();
});
