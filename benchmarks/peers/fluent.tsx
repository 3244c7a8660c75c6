import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  webLightTheme,
} from "@fluentui/react-components";
import { getMessages } from "../src/peers/messages.ts";
import type { Peer } from "../src/peers/peer.ts";
import { doNothing } from "../src/peers/peer.ts";

/** The MessageBar of Fluent UI 9, with icon, title and two buttons. Fluent UI needs its provider. */
export const peer: Peer = {
  name: "Fluent MessageBar",
  Alerts: ({ alerts, locale }) => (
    <FluentProvider theme={webLightTheme}>
      {alerts.map(({ id, failure }) => {
        const { title, text, retry, dismiss } = getMessages(failure, locale);
        return (
          <MessageBar key={id} intent="error">
            <MessageBarBody>
              <MessageBarTitle>{title}</MessageBarTitle>
              {text}
            </MessageBarBody>
            <MessageBarActions containerAction={<Button onClick={doNothing}>{dismiss}</Button>}>
              <Button onClick={doNothing}>{retry}</Button>
            </MessageBarActions>
          </MessageBar>
        );
      })}
    </FluentProvider>
  ),
  Provider: () => <FluentProvider theme={webLightTheme} />,
  bundle: `
    export {
      Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, webLightTheme,
    } from "@fluentui/react-components";
  `,
};
