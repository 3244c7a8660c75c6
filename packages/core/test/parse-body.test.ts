import type { JsonValue } from "@errorkit/core";
import { createFailureReader, getRaw, readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond, withoutMessage } from "./helpers/respond.ts";

/** The body of a response as a reader of an app gets it. */
async function parse(text: string, type = "application/xml"): Promise<JsonValue | undefined> {
  let parsed: JsonValue | undefined;
  const { readFailure: read } = createFailureReader({
    readers: [
      {
        name: "probe",
        read: ({ body }) => {
          parsed = body;
          return undefined;
        },
      },
    ],
  });
  await read(respond(text, 400, { "content-type": type }));
  return parsed;
}

const read = (text: string, status = 400, headers = {}) => readFailure(respond(text, status, headers));

describe("a JSON body", () => {
  it("may begin with a byte order mark", () => {
    const error = { status: 400, body: '\uFEFF{"message":"No quota","code":"Q.7"}' };
    expect(toFailure(error)).toMatchObject({ message: "No quota", code: "Q.7" });
  });

  it("of two spellings of a name gives the first that is not null", async () => {
    expect((await read('{"error_msg":"No quota","errorMsg":"Other"}')).message).toBe("No quota");
    expect((await read('{"error_msg":null,"errorMsg":"No quota"}')).message).toBe("No quota");
    expect((await read('{"error_msg":"No quota","errorMsg":null}')).message).toBe("No quota");
  });

  it("that is a number is no message", async () => {
    const failure = await read("42");
    expect(failure).toMatchObject(withoutMessage);
    expect(getRaw(failure)).toBe(42);
  });

  it.each([
    ["XML", "<Error><Code>Q.7</Code><Message>No quota</Message></Error>"],
    ["XML after a line break", "\n<Error><Code>Q.7</Code><Message>No quota</Message></Error>"],
    ["JSON", '{"code":"Q.7","message":"No quota"}'],
  ])("that is a text may hold %s", async (_, text) => {
    expect(await read(JSON.stringify(text))).toMatchObject({ message: "No quota", code: "Q.7" });
  });

  it.each(["The row {id} is fine", "Row{id} is fine"])("may be the text %s", async (text) => {
    expect((await read(JSON.stringify(text), 200)).kind).toBe("http");
  });

  it("of a short text is read to any depth, and of a long one to 8", async () => {
    const bury = (value: JsonValue): JsonValue =>
      Array.from({ length: 10 }).reduce<JsonValue>((error) => ({ error }), value);
    expect((await read(JSON.stringify(bury({ message: "No quota" })))).message).toBe("No quota");
    expect(await read(JSON.stringify(bury({ message: "No quota", rest: "a".repeat(5000) })))).toMatchObject(
      withoutMessage,
    );
  });

  it("of a long text has lists of 1,000 items at most", async () => {
    expect(await parse(JSON.stringify(Array.from({ length: 3000 }, () => 1)))).toHaveLength(1000);
  });
});

describe("a broken JSON body", () => {
  it("still gives its members", async () => {
    const failure = await read('{"code" : 1007, "offset": -12, "message" : "No \\"quota\\"", "det');
    expect(failure).toMatchObject({ code: "1007", message: 'No "quota"', details: { offset: -12 } });
  });

  it("without a member is no body", async () => {
    expect(await parse("{broken")).toBeUndefined();
    expect(await read("{broken")).toMatchObject({ ...withoutMessage, reader: "text" });
  });

  it("gives its first 50 members", async () => {
    const members = Array.from({ length: 60 }, (_, index) => `"a${index}": ${index}`);
    const parsed = await parse(`{${members.join()},`);
    expect(Object.keys(parsed ?? {})).toHaveLength(50);
    expect(parsed).toHaveProperty("a49", 49);
  });

  it("is read in its first 64 KiB", async () => {
    const padded = (length: number) => read(`{"message": "No quota", ${" ".repeat(length)} "code": "Q.7",`);
    expect((await padded(60_000)).code).toBe("Q.7");
    expect((await padded(70_000)).code).toBeUndefined();
  });
});

describe("an empty body", () => {
  it.each(["", " \n"])("is named as what was read: %j", async (text) => {
    expect(await read(text, 500)).toMatchObject({ ...withoutMessage, reader: "empty" });
  });
});

describe("an HTML page", () => {
  it.each([
    "<html><head><title>Sign in</title></head></html>",
    '<!doctype html><title data-rh="true">Sign in</title>',
    "<!-- made by a proxy -->\n<html><title>Sign in</title></html>",
  ])("is named by its title: %s", async (page) => {
    expect(await read(page, 403)).toMatchObject({
      ...withoutMessage,
      reader: "html",
      details: { page: "Sign in" },
    });
  });

  it("without a title has no name", async () => {
    expect((await read("<html><p>Sign in</p></html>", 403)).details).toBeUndefined();
  });
});

describe("an XML body", () => {
  it("keeps all elements of one name", async () => {
    expect(await parse("<l><e>a</e><e>b</e><e>c</e><e>d</e></l>")).toEqual({
      l: { e: ["a", "b", "c", "d"] },
    });
  });

  it("has no comments", async () => {
    const failure = await read("<Error><Message>No <!-- free -->quota</Message></Error>");
    expect(failure.message).toBe("No quota");
  });

  it("keeps what CDATA holds", async () => {
    const failure = await read(
      "<Error><Message><![CDATA[R&amp;D & <name> have no quota]]></Message></Error>",
    );
    expect(failure.message).toBe("R&amp;D & <name> have no quota");
  });

  it("has no spaces between elements, and text beside elements is kept", async () => {
    expect(await parse("<Error>\n  <Code> Q.7 </Code>\n</Error>")).toEqual({ Error: { Code: "Q.7" } });
    expect(await parse("<Error>No quota<Code>Q.7</Code></Error>")).toEqual({
      Error: { Code: "Q.7", text: "No quota" },
    });
  });

  it("has attributes as members, but no namespaces", async () => {
    const start =
      '<s:Error xmlns="urn:a" xmlns:s="urn:b" xml:lang="en" s:type="c" code="Q.7" plainxml="yes">';
    expect(await parse(`${start}<s:Message>No quota</s:Message></s:Error>`)).toEqual({
      Error: { code: "Q.7", plainxml: "yes", Message: "No quota" },
    });
  });

  it("may have elements without an end tag", async () => {
    expect(await parse("<Error><Resource/><Code>Q.7</Code></Error>")).toEqual({
      Error: { Resource: "", Code: "Q.7" },
    });
  });

  it("may have end tags that nothing opened", async () => {
    const body = "<Error></p><Code>Q.7</Code></p><Message>No quota</Message></Error></Error>";
    expect(await parse(body)).toEqual({ Error: { Code: "Q.7", Message: "No quota" } });
  });

  it("may be cut", async () => {
    expect(await read("<Error><Code>Q.7</Code><Message>No quo")).toMatchObject({
      code: "Q.7",
      message: "No quo",
    });
  });

  it("is read up to 2,000 tags", async () => {
    const body = await parse(`<l>${"<e>a</e>".repeat(1500)}</l>`);
    expect(body).toEqual({ l: { e: Array.from({ length: 1000 }, () => "a") } });
  });

  it("is read up to 20 elements deep", async () => {
    const nest = (depth: number) => `${"<e>".repeat(depth)}${"</e>".repeat(depth)}`;
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value ? 1 + Math.max(...Object.values(value).map(depthOf)) : 0;
    expect(depthOf(await parse(nest(20)))).toBe(20);
    // The elements that are too deep are a list in the last one.
    expect(depthOf(await parse(nest(21)))).toBe(21);
    expect(depthOf(await parse(nest(30)))).toBe(21);
  });
});

describe("a text body", () => {
  it.each([
    "Pass the parameter <name> too",
    "Disk {0} is full",
    'Bad data: {"error": 7}',
    'Bad data: {"row": 7}',
  ])("is the message: %s", async (text) => {
    expect((await read(text)).message).toBe(text);
  });

  it("of a form without a message is named as a text", async () => {
    const form = await read("state=7", 400, { "content-type": "application/x-www-form-urlencoded" });
    expect(form).toMatchObject({ ...withoutMessage, reader: "text", details: { state: "7" } });
  });
});

describe("an event stream", () => {
  it.each([
    'data: {"message":"No quota"}',
    'data:{"message":"No quota"}',
    'data:{"error":{"message":"No quota"}}',
    'event: error\ndata: {"error":{"message":"No quota"}}\n\n',
    'data:{"message":"Half an answer"}\n\ndata:{"error":{"message":"No quota"}}\n\n',
  ])("gives its message: %j", async (stream) => {
    expect((await read(stream)).message).toBe("No quota");
  });

  it.each(['data: {"rows":[1,2]}', 'data:{"rows":[1,2]}'])("gives its object: %s", async (stream) => {
    expect(await parse(stream, "text/event-stream")).toEqual({ rows: [1, 2] });
  });

  it.each(["event: ping\ndata: 1\n\n", "event:ping\ndata:1\n\n", "data:[DONE]\n\n"])(
    "without an object has no message: %j",
    async (stream) => {
      expect(await read(stream)).toMatchObject(withoutMessage);
    },
  );
});
