import { ToastContainer, toast } from "react-toastify";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The toasts of react-toastify, with title, text, button and close button. They stay until they are cleared. */
export const peer: Peer = {
  name: "react-toastify",
  toaster: {
    Toaster: () => <ToastContainer />,
    show: (failure) => {
      const { title, text, retry } = getMessages(failure, "en");
      toast.error(
        <div>
          <h2>{title}</h2>
          <p>{text}</p>
          <button type="button" onClick={doNothing}>
            {retry}
          </button>
        </div>,
        { autoClose: false },
      );
    },
    clear: () => toast.dismiss(),
  },
  bundle: `export { ToastContainer, toast } from "react-toastify";`,
};
