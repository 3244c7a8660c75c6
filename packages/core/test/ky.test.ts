import { createFailureReader, getRaw, readFailure, toFailure } from "@errorkit/core";
import ky from "ky";
import { describe, expect, it } from "vitest";

const body = {
  error_code: "JOB.7",
  error_msg: "The name is taken",
  errors: [{ field: "name", message: "Taken" }],
};

/** What ky throws for a response. */
async function getKyError(response: Response): Promise<Error & { readonly response: Response }> {
  const api = ky.create({ retry: 0, fetch: async () => response });
  return api.post("https://api.example.test/jobs?token=1", { json: {} }).then(
    () => expect.unreachable("ky did not reject"),
    (error) => error,
  );
}

describe("readFailure of an error that carries an unread response", () => {
  it("reads the body of the error of ky, with method and URL of its request", async () => {
    const error = await getKyError(
      Response.json(body, { status: 400, headers: { "x-request-id": "req-7" } }),
    );
    expect(toFailure(error)).toMatchObject({ status: 400, messageSource: "phrase" });
    const failure = await readFailure(error);
    expect(failure).toMatchObject({
      kind: "http",
      status: 400,
      code: "JOB.7",
      message: "The name is taken",
      messageSource: "server",
      requestId: "req-7",
      fieldErrors: [{ path: ["name"], message: "Taken" }],
      method: "POST",
      host: "api.example.test",
    });
    expect(getRaw(failure)).toEqual(body);
    expect(await error.response.json()).toEqual(body);
  });

  it("reads with the readers of the app", async () => {
    const { readFailure: read } = createFailureReader({ retryClassByCode: { "JOB.7": "user" } });
    expect((await read(await getKyError(Response.json(body, { status: 400 })))).retryClass).toBe("user");
  });

  it("reads the body in the context of an error of Supabase", async () => {
    const error = Object.assign(new Error("Edge Function returned a non-2xx status code"), {
      name: "FunctionsHttpError",
      context: Response.json(body, { status: 409 }),
    });
    expect(await readFailure(error)).toMatchObject({
      status: 409,
      code: "JOB.7",
      message: "The name is taken",
    });
  });

  it("takes no message of code for one of the service", async () => {
    const error = Object.assign(new Error("The job could not start"), {
      response: new Response("", { status: 500 }),
    });
    expect(await readFailure(error)).toMatchObject({ status: 500, messageSource: "phrase" });
  });

  it("takes what the client has read where the body is used up, as by ky 2", async () => {
    const response = Response.json(body, { status: 400 });
    const error = Object.assign(new Error("Request failed with status code 400"), {
      name: "HTTPError",
      response,
      data: await response.json(),
    });
    expect(await readFailure(error)).toMatchObject({
      status: 400,
      code: "JOB.7",
      message: "The name is taken",
    });
  });

  it("ends for a response that carries itself", async () => {
    const response = Object.assign(Response.json(body, { status: 409 }), { response: undefined as unknown });
    response.response = response;
    expect(await readFailure(response)).toMatchObject({ status: 409, code: "JOB.7" });
    expect(await readFailure({ response })).toMatchObject({ status: 409, code: "JOB.7" });
  });

  it("reads anything else as toFailure does", async () => {
    for (const error of [null, "oops", new TypeError("Failed to fetch"), { status: 404 }])
      expect(await readFailure(error, { now: 5 })).toEqual(toFailure(error, { now: 5 }));
  });
});
