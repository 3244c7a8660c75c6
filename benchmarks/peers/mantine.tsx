import { Alert, Button, MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Alert of Mantine, with title, button and close button. Mantine needs its provider. */
export const peer: Peer = {
  name: "Mantine Alert",
  Alerts: ({ alerts, locale }) => (
    <MantineProvider>
      {alerts.map(({ id, failure }) => {
        const { title, text, retry, dismiss } = getMessages(failure, locale);
        return (
          <Alert
            key={id}
            color="red"
            title={title}
            withCloseButton
            closeButtonLabel={dismiss}
            onClose={doNothing}
          >
            {text}
            <Button onClick={doNothing}>{retry}</Button>
          </Alert>
        );
      })}
    </MantineProvider>
  ),
  Provider: () => <MantineProvider>{null}</MantineProvider>,
  bundle: `
    export { Alert, Button, MantineProvider } from "@mantine/core";
    import "@mantine/core/styles.css";
  `,
};
