import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The Alert of Material UI, with icon, title and two buttons. */
export const peer: Peer = {
  name: "MUI Alert",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => {
      const { title, text, retry, dismiss } = getMessages(failure, locale);
      return (
        <Alert
          key={id}
          severity="error"
          action={
            <>
              <Button color="inherit" size="small" onClick={doNothing}>
                {retry}
              </Button>
              <Button color="inherit" size="small" onClick={doNothing}>
                {dismiss}
              </Button>
            </>
          }
        >
          <AlertTitle>{title}</AlertTitle>
          {text}
        </Alert>
      );
    }),
  bundle: `export { Alert, AlertTitle, Button } from "@mui/material";`,
};
