/** Decodes base64 in the charset of the media type, UTF-8 by default. Text that is not base64 is returned unchanged. */
export function decodeBase64(written: string, mediaType: string): string {
  try {
    const bytes = Uint8Array.from(atob(written), (one) => one.charCodeAt(0));
    const charset = /charset="?([\w-]+)/i.exec(mediaType)?.[1] ?? "utf-8";
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return written;
  }
}
