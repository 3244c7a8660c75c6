/**
 * A decoder for bytes: by their byte order mark, otherwise by the charset that the content type or the start of a document names,
 * otherwise for UTF-8.
 */
export function getDecoder(bytes: Uint8Array, contentType: string): TextDecoder {
  const [first, second] = bytes;
  // <?xml version="1.0" encoding="GBK"?>, <meta charset="big5">
  const start = first === 0x3c ? new TextDecoder().decode(bytes.subarray(0, 1000)) : "";
  let label = /(?:charset|encoding)=\W*([\w-]+)/i.exec(contentType + start)?.[1];
  if (first === 0xff && second === 0xfe) label = "utf-16le";
  if (first === 0xfe && second === 0xff) label = "utf-16be";
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
