import { parseHead } from "./parse-head.ts";

/** Reads the text before a response: a raw request, or the curl command that sent it. */
export function parseRequest(text: string): { method?: string; url?: string } {
  const line = /^([A-Z]{3,10}) (\S+) HTTP\/\d/m.exec(text);
  if (line) {
    const [whole, method = "", target = ""] = line;
    const host = parseHead(text.slice(line.index + whole.length).replace(/^[^\n]*\n/, "")).headers.find(
      ([name]) => /^host$/i.test(name),
    )?.[1];
    const url = /^https?:/i.test(target) ? target : host && `https://${host}${target}`;
    return { method, ...(url ? { url } : {}) };
  }
  const command = /^[^\n]*\bcurl\s[^\n]*/m.exec(text)?.[0];
  if (!command) return {};
  const url = /https?:\/\/[^\s'"\\]+/i.exec(command)?.[0];
  const explicitMethod = /\s(?:-X|--request)[ =]?['"]?([A-Z]+)/.exec(command)?.[1];
  const method = explicitMethod ?? (/\s(?:-d|--data\S*|--json|-F|--form)\s/.test(command) ? "POST" : "GET");
  return { method, ...(url ? { url } : {}) };
}
