import { ActionableNotification } from "@carbon/react";
import "@carbon/styles/css/styles.min.css";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The ActionableNotification of Carbon, with icon, action and close button. */
export const peer: Peer = {
  name: "Carbon Notification",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <ActionableNotification
          key={id}
          kind="error"
          inline
          hasFocus={false}
          title={title}
          subtitle={text}
          actionButtonLabel={retry}
          onActionButtonClick={doNothing}
          aria-label={dismiss}
          onClose={doNothing}
        />
      );
    }),
  bundle: `
    export { ActionableNotification } from "@carbon/react";
    import "@carbon/styles/css/styles.min.css";
  `,
};
