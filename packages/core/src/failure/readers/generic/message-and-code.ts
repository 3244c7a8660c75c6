import { membersOf } from "../../body/match-names.ts";
import { FIELD_NAMES } from "../../body/vocabulary.generated.ts";
import type { BodyNode } from "../../body/walk-body.ts";
import { FAR } from "../../limits.ts";
import { findCode, findExplicitCode } from "./find-code.ts";
import { findMessage } from "./find-message.ts";

/** The message and the code of a body. */
export interface MessageAndCode {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
}

/** Whether a node describes one field and not the failure. Beside `locations`, GraphQL's `path` is a place in the query. */
const isFieldError = ({ listed, members }: BodyNode): boolean =>
  listed === true && !members.has("locations") && membersOf(members, FIELD_NAMES).length > 0;

/** Finds the nearest message, and the code beside it or else the nearest code. */
export function findMessageAndCode(nodes: readonly BodyNode[], status?: number): MessageAndCode {
  for (const candidates of [nodes.filter(({ distance }) => distance < FAR), nodes]) {
    const found = candidates.map((node) => ({ node, ...findMessage(node.members) }));
    const best = found.find(({ message }) => message) ?? found.find(({ fallback }) => fallback);
    const codes = [...(best ? [best] : []), ...found].flatMap((entry) => {
      const { members } = entry.node;
      if (!isFieldError(entry.node)) return findCode(members, status) ?? [];
      return (entry === best && findExplicitCode(members, status)) || [];
    });
    // JSON-RPC's own codes are negative numbers; the service's code is next to them.
    const serviceCode = codes[0]?.startsWith("-") ? codes.find((code) => !/^-?\d+$/.test(code)) : undefined;
    const code = serviceCode ?? codes[0];
    if (best || code) return { message: best?.message ?? best?.fallback, code };
  }
  return {};
}
