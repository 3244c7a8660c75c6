import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { clusterWords } from "./cluster-words.ts";

interface Story {
  readonly canvasElement: HTMLElement;
  readonly globals: Record<string, unknown>;
}

/** Sends a form that is refused, follows each problem to its field, and leaves to `holds` what is to hold there. */
export async function followProblems(
  { canvasElement, globals }: Story,
  holds: (field: HTMLElement, message: string) => Promise<void>,
): Promise<void> {
  const words = clusterWords[readGlobals(globals).locale];
  const canvas = within(canvasElement);
  const name = canvas.getByLabelText(words.name);
  await userEvent.clear(name);
  await userEvent.type(name, "ranker-7");
  await userEvent.click(canvas.getByRole("button", { name: words.create }));

  const size = canvas.getByLabelText(words.size);
  for (const [label, message, field] of [
    [words.name, words.nameTaken, name],
    [words.size, words.sizeOut, size],
  ] as const) {
    const line = await canvas.findByRole("button", { name: (said) => said.startsWith(label) });
    await expect(line).toHaveTextContent(message);
    await userEvent.click(line);
    await waitFor(() => expect(field).toHaveFocus());
    await holds(field, message);
  }
  await expect(name).toHaveValue("ranker-7");
  await expect(size).toHaveValue("5");
}
