/** A decoder for bytes: by their byte order mark, otherwise by the named charset, otherwise for UTF-8. */
export function getDecoder([first, second]: Uint8Array, charset: string | undefined): TextDecoder {
  let label = charset;
  if (first === 0xff && second === 0xfe) label = "utf-16le";
  if (first === 0xfe && second === 0xff) label = "utf-16be";
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
