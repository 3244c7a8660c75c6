import "bootstrap/dist/css/bootstrap.min.css";
import Alert from "react-bootstrap/Alert";
import Button from "react-bootstrap/Button";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Alert of React Bootstrap, with heading, button and close button. */
export const peer: Peer = {
  name: "React Bootstrap Alert",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <Alert key={id} variant="danger" dismissible closeLabel={dismiss} onClose={doNothing}>
          <Alert.Heading>{title}</Alert.Heading>
          <p>{text}</p>
          <Button variant="outline-danger" onClick={doNothing}>
            {retry}
          </Button>
        </Alert>
      );
    }),
  bundle: `
    export { default as Alert } from "react-bootstrap/Alert";
    export { default as Button } from "react-bootstrap/Button";
    import "bootstrap/dist/css/bootstrap.min.css";
  `,
};
