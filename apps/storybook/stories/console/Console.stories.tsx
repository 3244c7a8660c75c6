import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { publishLink } from "../../common/publish-link.ts";
import { Console } from "../../console/console.tsx";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { expectToFit } from "../expect-to-fit.ts";
import { enterConsole } from "./console-scene.ts";

const meta = {
  ...withDemoServer,
  title: "Console/Try it",
  component: Console,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <Console {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof Console>;

export default meta;

/** A small cloud console: list, detail, create, delete, live traffic. Select a failure in the panel on the right. */
export const TryIt: StoryObj<typeof meta> = { name: "Try it", tags: ["!test"] };

export const AllIsWell: StoryObj<typeof meta> = {
  tags: ["!dev"],
  play: async (context) => {
    const { canvas, text, fillPlaceholders, clickButton, findRows, getField } = enterConsole(context);
    await findRows();
    await expect(canvas.getAllByRole("row")).toHaveLength(11);

    await userEvent.click(canvas.getAllByRole("button", { name: text.create }).at(-1)!);
    const name = getField("name");
    await userEvent.clear(name);
    await userEvent.type(name, "ranker-3");
    await userEvent.click(canvas.getAllByRole("button", { name: text.create }).at(-1)!);
    await canvas.findByText(fillPlaceholders(text.done, { name: "ranker-3" }));
    await clickButton("ranker-3");
    await userEvent.clear(await canvas.findByLabelText(text.replicas));
    await userEvent.type(canvas.getByLabelText(text.replicas), "5");
    await clickButton(text.save);
    await canvas.findByText(fillPlaceholders(text.saved, { name: "ranker-3", count: 5 }));

    await clickButton(text.back);
    await userEvent.click(await canvas.findByLabelText(fillPlaceholders(text.select, { name: "ranker-3" })));
    await clickButton(fillPlaceholders(text.deleteCount, { count: 1 }));
    await canvas.findByText(fillPlaceholders(text.deleted, { count: 1 }));
    await waitFor(() => expect(canvas.getAllByRole("row")).toHaveLength(11));
  },
};

/** On a phone the fault panel is a select, each service is a card, and the layout has one column. */
export const Narrow: StoryObj<typeof meta> = {
  tags: ["!dev"],
  globals: { viewport: { value: "mobile1" } },
  play: async (context) => {
    const { canvas, text, fillPlaceholders, findRows, findTitle, selectScenario } = enterConsole(context);
    await findRows();
    await expectToFit();
    await userEvent.click(canvas.getByLabelText(text.selectAll));
    await canvas.findByRole("button", { name: fillPlaceholders(text.deleteCount, { count: 10 }) });
    for (const [scenario, what] of [
      ["503", 503],
      ["404", 404],
      ["offline", "offline"],
    ] as const) {
      await selectScenario(scenario);
      await findTitle(what);
      await expectToFit();
    }
    await selectScenario("none");
    const navigation = within(canvas.getByRole("navigation"));
    for (const page of ["create", "live", "fleet", "usage"] as const) {
      await userEvent.click(navigation.getByRole("button", { name: text[page] }));
      await canvas.findByRole("heading", { level: 1, name: text[page] });
      await expectToFit();
    }
  },
};
