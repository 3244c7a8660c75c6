import { Alert, Button } from "antd";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Alert of Ant Design, with icon, action and close button. */
export const peer: Peer = {
  name: "antd Alert",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <Alert
          key={id}
          type="error"
          showIcon
          title={title}
          description={text}
          action={<Button onClick={doNothing}>{retry}</Button>}
          closable={{ "aria-label": dismiss, onClose: doNothing }}
        />
      );
    }),
  bundle: `export { Alert, Button } from "antd";`,
};
