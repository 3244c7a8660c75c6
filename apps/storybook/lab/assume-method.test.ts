import { standardPolicy } from "@errorkit/core/services";
import { expect, it } from "vitest";
import { assumeMethod } from "./assume-method.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

async function assume(text: string, toolbarMethod: "GET" | "POST" = "GET") {
  const parsed = parsePaste(text);
  if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error(`No failure: ${text}`);
  const { isWrite } = parsed.capture;
  return assumeMethod(await readCapture(parsed.capture), {
    toolbarMethod,
    isWrite,
    retryPolicy: standardPolicy,
  });
}

it.each(["503", "504", "521", "499", "TypeError: Failed to fetch"])(
  "%s: the advice assumes the method of the toolbar",
  async (text) => {
    expect(await assume(text)).toBe("GET");
    expect(await assume(text, "POST")).toBe("POST");
  },
);

it("the words of a note say more than the toolbar", async () => {
  expect(await assume("504 when creating a notebook")).toBe("POST");
});

it.each(["404", "403", "429"])("%s: nothing is assumed, because the method changes nothing", async (text) => {
  expect(await assume(text, "POST")).toBeUndefined();
});

it.each([
  "POST 504",
  "GET /v1 HTTP/1.1\nHost: a.test\n\nHTTP/1.1 504 x\n\n",
  "curl -i https://a.test\nHTTP/2 504\n\n",
])("nothing is assumed where the paste names the method: %j", async (text) => {
  expect(await assume(text, "POST")).toBeUndefined();
});
