import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import "@cloudscape-design/global-styles/index.css";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Alert of Cloudscape, with icon, action and close button. */
export const peer: Peer = {
  name: "Cloudscape Alert",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <Alert
          key={id}
          type="error"
          header={title}
          dismissible
          i18nStrings={{ dismissAriaLabel: dismiss, errorIconAriaLabel: "Error" }}
          onDismiss={doNothing}
          action={<Button onClick={doNothing}>{retry}</Button>}
        >
          {text}
        </Alert>
      );
    }),
  bundle: `
    export { default as Alert } from "@cloudscape-design/components/alert";
    export { default as Button } from "@cloudscape-design/components/button";
    import "@cloudscape-design/global-styles/index.css";
  `,
};
