/** The charsets of byte order marks. */
const CHARSETS: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };

/**
 * A decoder for bytes: by their byte order mark, otherwise by the charset that the content type or the start of a document names,
 * otherwise for UTF-8.
 */
export function getDecoder(bytes: Uint8Array, contentType: string): TextDecoder {
  // <?xml version="1.0" encoding="GBK"?>, <meta charset="big5">
  const start = bytes[0] === 0x3c ? new TextDecoder().decode(bytes.subarray(0, 1000)) : "";
  const named = /(?:charset|encoding)=\W*([\w-]+)/i.exec(contentType + start)?.[1];
  try {
    return new TextDecoder(CHARSETS[String(bytes.subarray(0, 2))] ?? named);
  } catch {
    return new TextDecoder();
  }
}
