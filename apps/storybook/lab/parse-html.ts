import type { ResponseCapture } from "./capture.ts";
import { readStatusTitle } from "./find-written-status.ts";

/** The start of a page: `<!DOCTYPE html>`, `<html lang="en">` */
const PAGE_START = /^\s*<(?:!doctype html|html|head|title|body|center|h1)\b/i;
const TITLE = /<(?:title|h1)\b[^<>]{0,200}>([^<]{3,200})</gi;
/** The title and the heading are at the start. */
const MAX_LENGTH = 20_000;

/** Reads the error page of a gateway without its status line. Its title or heading names the status. */
export function parseHtml(text: string): ResponseCapture | undefined {
  if (!PAGE_START.test(text)) return undefined;
  const status = [...text.slice(0, MAX_LENGTH).matchAll(TITLE)]
    .map(([, title = ""]) => readStatusTitle(title))
    .find(Boolean);
  return status === undefined
    ? undefined
    : { form: "response", status, headers: [["content-type", "text/html"]], body: text };
}
