import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { localize } from "../../common/localized.ts";
import { clusterText } from "./cluster-text.ts";
import { titleOf } from "./title-of.ts";

interface Story {
  readonly canvasElement: HTMLElement;
  readonly globals: Record<string, unknown>;
}

/** Opens a dialog and sends its request, which fails: the error is in the dialog, and focus stays on its button. */
export async function failInDialog({ canvasElement, globals }: Story): Promise<void> {
  const text = localize(clusterText, readGlobals(globals).locale);
  await userEvent.click(within(canvasElement).getByRole("button", { name: text.remove }));
  const dialog = within(await within(document.body).findByRole("dialog", { name: text.title }));
  const button = dialog.getByRole("button", { name: text.delete });
  await userEvent.click(button);
  const title = await dialog.findByText(titleOf(globals, 503));
  await waitFor(() => expect(title).toBeVisible());
  await expect(button).toHaveFocus();
}
