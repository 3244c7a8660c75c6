import { useEffect, useState } from "react";

/** The last text that was copied on the page, seen on its way to the clipboard. */
export function useCopiedText(): string {
  const [copied, setCopied] = useState("");
  useEffect(() => {
    // Where there is no clipboard to write to, the kit copies the old way, which is an event.
    const onCopy = ({ target }: ClipboardEvent) => {
      if (target instanceof HTMLTextAreaElement) setCopied(target.value);
    };
    document.addEventListener("copy", onCopy);
    // Absent in a page without a secure context, whatever the types say.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const write = clipboard?.writeText;
    if (clipboard && write)
      clipboard.writeText = (text) => {
        setCopied(text);
        return write.call(clipboard, text);
      };
    return () => {
      document.removeEventListener("copy", onCopy);
      if (clipboard) Reflect.deleteProperty(clipboard, "writeText");
    };
  }, []);
  return copied;
}
