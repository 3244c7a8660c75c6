import { Alert, AlertActionCloseButton, AlertActionLink } from "@patternfly/react-core";
import "@patternfly/react-core/dist/styles/base.css";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The inline Alert of PatternFly, with icon, action link and close button. */
export const peer: Peer = {
  name: "PatternFly Alert",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <Alert
          key={id}
          variant="danger"
          isInline
          isLiveRegion
          title={title}
          actionLinks={<AlertActionLink onClick={doNothing}>{retry}</AlertActionLink>}
          actionClose={<AlertActionCloseButton aria-label={dismiss} onClose={doNothing} />}
        >
          {text}
        </Alert>
      );
    }),
  bundle: `
    export { Alert, AlertActionCloseButton, AlertActionLink } from "@patternfly/react-core";
    import "@patternfly/react-core/dist/styles/base.css";
  `,
};
