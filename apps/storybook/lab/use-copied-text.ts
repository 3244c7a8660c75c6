import { useCallback, useEffect, useState } from "react";

/** The last text that the page copied to the clipboard, and a function that forgets it. */
export function useCopiedText(): { readonly copied: string; readonly forget: () => void } {
  const [copied, setCopied] = useState("");
  useEffect(() => {
    // Without the Clipboard API Errorkit copies with `execCommand`, which dispatches an event.
    const onCopy = ({ target }: ClipboardEvent) => {
      if (target instanceof HTMLTextAreaElement) setCopied(target.value);
    };
    document.addEventListener("copy", onCopy);
    // Absent outside of a secure context, although the type says otherwise.
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
  const forget = useCallback(() => setCopied(""), []);
  return { copied, forget };
}
