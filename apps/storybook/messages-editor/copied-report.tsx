import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
// @boundaries-ignore what the buttons copy is not published
import {
  createAccessRequest,
  createSupportReport,
} from "../../../packages/react/src/surface/details/support-report.ts";
import { sampleFailure } from "./sample-failure.ts";

/** What a user copies for support or for an administrator, with a message that only this text has. */
export function CopiedReport({ messageKey }: { readonly messageKey: string }): JSX.Element {
  const messages = useTranslator().getSnapshot();
  const failure = sampleFailure(messageKey);
  const input = { messages, appVersion: "2026.11.1" };
  const text =
    messageKey === "ui.accessRequest"
      ? createAccessRequest(failure, input)
      : // The labels are in the last paragraph. The ones before it have the messages of the failure.
        createSupportReport(failure, input).split("\n\n").at(-1);
  return (
    // It has English beside the language of the user.
    <p className="demo-card messages-report" translate="no">
      {text}
    </p>
  );
}
