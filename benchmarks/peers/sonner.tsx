import { Toaster, toast } from "sonner";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The toasts of sonner, with title, text, action and close button. They stay until they are cleared. */
export const peer: Peer = {
  name: "sonner",
  toaster: {
    Toaster: () => <Toaster closeButton />,
    show: (failure) => {
      const { title, text, retry } = getMessages(failure, "en");
      toast.error(title, {
        description: text,
        duration: Number.POSITIVE_INFINITY,
        action: { label: retry, onClick: doNothing },
      });
    },
    clear: () => toast.dismiss(),
  },
  bundle: `export { Toaster, toast } from "sonner";`,
};
