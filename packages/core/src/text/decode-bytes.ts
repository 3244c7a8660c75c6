/** Decodes bytes: by the byte order mark, otherwise by the named charset, otherwise as UTF-8. Never throws. */
export function decodeBytes(bytes: ArrayBufferView | ArrayBuffer, charset: string | undefined): string {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  const [first, second] = view;
  let label = charset || "utf-8";
  if (first === 0xff && second === 0xfe) label = "utf-16le";
  else if (first === 0xfe && second === 0xff) label = "utf-16be";
  try {
    return new TextDecoder(label).decode(view);
  } catch {
    return new TextDecoder().decode(view);
  }
}
