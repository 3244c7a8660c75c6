import { factsOf } from "../facts.ts";
import { isObject } from "../snapshot.ts";
import { codeIn } from "../words.ts";
import type { FailureReader } from "./reader.ts";

/** RFC 9457, in JSON and XML. Its `type` is an identifier and no code; only an extension member can be one. */
export const problem: FailureReader = {
  name: "problem",
  read: ({ status, headers, body }) => {
    const inner = isObject(body) && isObject(body.problem) ? body.problem : body;
    if (!isObject(inner)) return undefined;
    const declared = headers.get("content-type")?.includes("problem+");
    const { type, title } = inner;
    const looks =
      typeof title === "string" && typeof type === "string" && /^(?:about:|https?:|\/|urn:)/.test(type);
    if (!declared && !looks) return undefined;
    const facts = new Map([...factsOf(inner)].filter(([name]) => /code$/.test(name)));
    return { code: codeIn(facts, status) };
  },
};
