import Button from "@cloudscape-design/components/button";
import Flashbar from "@cloudscape-design/components/flashbar";
import "@cloudscape-design/global-styles/index.css";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Flashbar of Cloudscape: one component that shows all alerts, none of them collapsed. */
export const peer: Peer = {
  name: "Cloudscape Flashbar",
  Alerts: ({ alerts, locale }) => (
    <Flashbar
      i18nStrings={{ ariaLabel: "Notifications", errorIconAriaLabel: "Error" }}
      items={alerts.map(({ id, failure }) => {
        const { title, text, retry, dismiss } = getMessages(failure, locale);
        return {
          id,
          type: "error",
          ariaRole: "alert",
          header: title,
          content: text,
          dismissible: true,
          dismissLabel: dismiss,
          onDismiss: doNothing,
          action: <Button onClick={doNothing}>{retry}</Button>,
        };
      })}
    />
  ),
  bundle: `
    export { default as Flashbar } from "@cloudscape-design/components/flashbar";
    export { default as Button } from "@cloudscape-design/components/button";
    import "@cloudscape-design/global-styles/index.css";
  `,
};
