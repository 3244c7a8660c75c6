/** The text behind base64, in the charset that a media type names (else UTF-8); what is no base64 stays as it is. */
export function decodeBase64(written: string, mediaType: string): string {
  try {
    const bytes = Uint8Array.from(atob(written), (one) => one.charCodeAt(0));
    const charset = /charset="?([\w-]+)/i.exec(mediaType)?.[1] ?? "utf-8";
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return written;
  }
}
