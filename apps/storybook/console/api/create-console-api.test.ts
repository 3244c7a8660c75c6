import { describe, expect, it } from "vitest";
import { CONSOLE_PATH, createConsoleApi, SESSION_HEADER } from "./create-console-api.ts";
import { FAULT_HEADER, THROTTLE_SECONDS } from "./faults.ts";

function openApi(now: () => number = () => 0) {
  const api = createConsoleApi(now);
  return async (line: string, options: { body?: unknown; headers?: Record<string, string> } = {}) => {
    const [method = "", path] = line.split(" ");
    const response = await api(
      new Request(`http://localhost/any/where/${CONSOLE_PATH}/${path}`, {
        method,
        ...(options.body ? { body: JSON.stringify(options.body) } : {}),
        headers: options.headers ?? {},
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text,
    };
  };
}

const draft = { name: "ranker-2", flavor: "1 × T4", replicas: 2, model: "rank-llm-7b" };

describe("the console's API", () => {
  it("creates, returns, updates and deletes a service", async () => {
    const ask = openApi();
    const { status, body } = await ask("POST services", { body: draft });
    expect(status).toBe(201);
    expect((await ask(`GET services/${body.id}`)).body).toMatchObject(draft);
    expect((await ask(`PUT services/${body.id}`, { body: { replicas: 5 } })).body.replicas).toBe(5);
    expect((await ask(`DELETE services/${body.id}`)).status).toBe(204);
    expect((await ask(`GET services/${body.id}`)).status).toBe(404);
  });

  it("rejects a name that is already in use", async () => {
    const ask = openApi();
    const { status, body } = await ask("POST services", { body: { ...draft, name: "ranker" } });
    expect([status, body.error_code]).toEqual([409, "ModelArts.0409"]);
  });

  it.each([
    ["en", /^Enter a number/],
    ["zh-CN", /^请输入/],
    ["zh-TW,zh;q=0.9", /^請輸入/],
    ["fr", /^Enter a number/],
  ])(
    "returns a message for each invalid field in the language of the request: %s",
    async (language, message) => {
      const { status, body } = await openApi()("POST services", {
        body: { ...draft, replicas: 64 },
        headers: { "accept-language": language },
      });
      expect(status).toBe(422);
      expect(body.errors).toEqual([{ field: "replicas", message: expect.stringMatching(message) }]);
    },
  );

  it("refuses the first name with the fault 409, and accepts another one", async () => {
    const ask = openApi();
    const headers = { [FAULT_HEADER]: "409" };
    const send = async (name: string) =>
      (await ask("POST services", { body: { ...draft, name }, headers })).status;
    expect([await send("ranker-2"), await send("ranker-2"), await send("ranker-3")]).toEqual([409, 409, 201]);
  });

  it("rejects an update of an older version", async () => {
    const ask = openApi();
    const change = { body: { replicas: 3 }, headers: { "if-match": '"1"' } };
    expect((await ask("PUT services/svc-001", change)).status).toBe(200);
    expect((await ask("PUT services/svc-001", change)).status).toBe(412);
  });

  it.each(["401", "403", "404", "409", "412", "413", "429", "500", "502", "503", "504"])(
    "returns the requested failure %s with a request ID",
    async (fault) => {
      const { status, headers } = await openApi()("GET services", { headers: { [FAULT_HEADER]: fault } });
      expect(status).toBe(Number(fault));
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  it("accepts requests again after the user signs in", async () => {
    const ask = openApi();
    const failing = { headers: { [FAULT_HEADER]: "401" } };
    expect((await ask("GET services", failing)).status).toBe(401);
    await ask("POST session");
    expect((await ask("GET services", failing)).status).toBe(200);
  });

  it("throttles requests until the delay in Retry-After is over", async () => {
    let now = 1000;
    const ask = openApi(() => now);
    const failing = { headers: { [FAULT_HEADER]: "429" } };
    const { status, headers } = await ask("GET services", failing);
    expect([status, headers.get("retry-after")]).toEqual([429, String(THROTTLE_SECONDS)]);
    now += THROTTLE_SECONDS * 1000;
    expect((await ask("GET services", failing)).status).toBe(200);
  });

  it("rejects some of the deletions", async () => {
    const ask = openApi();
    const { body } = await ask("GET services");
    const responses = await Promise.all(
      body.map(({ id }: { id: string }) =>
        ask(`DELETE services/${id}`, { headers: { [FAULT_HEADER]: "partial" } }),
      ),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([...Array(7).fill(204), 403, 503, 503]);
  });

  it("keeps the data of each session separate", async () => {
    const ask = openApi();
    await ask("DELETE services/svc-001", { headers: { [SESSION_HEADER]: "a" } });
    expect((await ask("GET services/svc-001", { headers: { [SESSION_HEADER]: "b" } })).status).toBe(200);
  });

  it("returns 404 for an unknown API", async () => {
    const { status, body } = await openApi()("PATCH nowhere");
    expect([status, body.error_msg]).toEqual([404, "There is no API at PATCH /nowhere"]);
  });
});
