import { statuses } from "@errorkit/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { StatusList } from "./status-list.tsx";

const meta = {
  title: "Data/Status codes",
  component: StatusList,
  tags: ["!autodocs"],
} satisfies Meta<typeof StatusList>;

export default meta;

export const AllCodes: StoryObj<typeof meta> = {
  name: "All codes",
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(Object.keys(statuses).length);
    const search = canvas.getByRole("searchbox");
    await userEvent.type(search, "閘道");
    await expect(canvas.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual(["502", "504"]);
    await userEvent.clear(search);
    await userEvent.type(search, "teapot");
    await expect(canvas.queryAllByRole("rowheader")).toHaveLength(0);
    await userEvent.clear(search);
  },
};
