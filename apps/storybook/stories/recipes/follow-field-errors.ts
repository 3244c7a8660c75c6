import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { localize } from "../../common/localized.ts";
import { clusterText } from "./cluster-text.ts";

interface Story {
  readonly canvasElement: HTMLElement;
  readonly globals: Record<string, unknown>;
}

/** Submits a form that the server rejects, follows each line of the summary to its field, and calls `expectField` there. */
export async function followFieldErrors(
  { canvasElement, globals }: Story,
  expectField: (field: HTMLElement, message: string) => Promise<void>,
): Promise<void> {
  const text = localize(clusterText, readGlobals(globals).locale);
  const canvas = within(canvasElement);
  const name = canvas.getByLabelText(text.name);
  await userEvent.clear(name);
  await userEvent.type(name, "ranker-7");
  await userEvent.click(canvas.getByRole("button", { name: text.create }));

  const size = canvas.getByLabelText(text["disks.0.size"]);
  for (const [label, message, field] of [
    [text.name, text.nameTaken, name],
    [text["disks.0.size"], text.sizeOut, size],
  ] as const) {
    const line = await canvas.findByRole("button", {
      name: (accessibleName) => accessibleName.startsWith(label),
    });
    await expect(line).toHaveTextContent(message);
    await userEvent.click(line);
    await waitFor(() => expect(field).toHaveFocus());
    await expectField(field, message);
  }
  await expect(name).toHaveValue("ranker-7");
  await expect(size).toHaveValue("5");
}
