import type { SupportedLocale } from "@errorkit/i18n";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { getFieldMessage } from "../../console/api/field-messages.ts";
import { Console } from "../../console/console.tsx";
import { errorMessages } from "../../console/error-messages.ts";
import type { ScenarioId } from "../../console/scenarios.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { createLink, enterConsole } from "./console-scene.ts";

const meta = {
  ...withDemoServer,
  title: "Console/When writing fails",
  component: Console,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
} satisfies Meta<typeof Console>;

export default meta;
type Story = StoryObj<typeof meta>;
type StoryContext = Parameters<NonNullable<Story["play"]>>[0];

/** Clicks the button of the form. The navigation has a button with the same name. */
const submit = async ({ canvas, text }: ReturnType<typeof enterConsole>) =>
  userEvent.click(within(canvas.getByRole("main")).getByRole("button", { name: text.create }));

/** The server rejects a create request: the banner says why, and the form keeps the input. */
const rejectedCreate = (
  scenario: ScenarioId,
  what: number | ((locale: SupportedLocale) => string),
): Story => ({
  args: { link: createLink(scenario) },
  play: async (context) => {
    const scene = enterConsole(context);
    await userEvent.type(scene.getField("name"), "-x");
    await submit(scene);
    const title =
      typeof what === "number" ? scene.describe(what).title : what(readGlobals(context.globals).locale);
    await scene.page.findByRole("heading", { name: new RegExp(title) });
    await expect(scene.getField("name")).toHaveValue("ranker-2-x");
  },
});

/** The name is already in use: the console has its own messages for the error code. */
export const NameTaken: Story = {
  name: "409 The name is in use",
  ...rejectedCreate("409", (locale) => String(errorMessages[locale]?.["code.ModelArts.0409.title"])),
};

export const AnotherName: Story = {
  ...NameTaken,
  tags: ["!dev"],
  play: async (context) => {
    await NameTaken.play?.(context);
    const scene = enterConsole(context);
    const name = scene.getField("name");
    await expect(name).toBeInvalid();
    await userEvent.type(name, "y");
    await expect(name).toBeValid();
    await submit(scene);
    await scene.page.findByText(scene.fillPlaceholders(scene.text.done, { name: "ranker-2-xy" }));
  },
};

/** The request is larger than the service accepts. */
export const TooLarge: Story = { name: "413 The request is too large", ...rejectedCreate("413", 413) };

/** The service may have created it before it failed: the next step tells the user to check first. */
export const Unavailable: Story = {
  name: "503 Temporarily unavailable",
  ...rejectedCreate("503", 503),
  args: { link: createLink("503", "create") },
};

/** The user signs in over the page. The form stays, and the create request is not retried automatically. */
export const SessionEnded: Story = {
  name: "401 Sign in and continue",
  args: { link: createLink("401") },
  play: async (context) => {
    const scene = enterConsole(context);
    await userEvent.type(scene.getField("name"), "-x");
    await submit(scene);
    await scene.findTitle(401);
    await expect(scene.getField("name")).toHaveValue("ranker-2-x");
  },
};

export const SignedInAgain: Story = {
  tags: ["!dev"],
  args: { link: createLink("401") },
  play: async (context) => {
    const scene = enterConsole(context);
    const { page, text, t, fillPlaceholders, findTitle, clickButton, getField } = scene;
    await userEvent.type(getField("name"), "-x");
    await submit(scene);
    await findTitle(401);
    await clickButton(new RegExp(`^${t("ui.signIn")}`));
    await userEvent.click(await page.findByRole("button", { name: text.signIn }));
    await page.findByText(t("ui.repeatAfterSignIn"));
    await expect(getField("name")).toHaveValue("ranker-2-x");
    await submit(scene);
    await page.findByText(fillPlaceholders(text.done, { name: "ranker-2-x" }));
  },
};

/** The surface shows the missing permission, and the user can request it. */
export const NoPermission: Story = {
  name: "403 A permission is missing",
  args: { link: createLink("403") },
  play: async (context) => {
    const scene = enterConsole(context);
    await submit(scene);
    await scene.findTitle(403);
    await expect(scene.canvas.getByText("modelarts:service:create")).toBeVisible();
  },
};

export const AccessRequested: Story = {
  tags: ["!dev"],
  args: { link: createLink("403") },
  play: async (context) => {
    const scene = enterConsole(context);
    await submit(scene);
    await scene.findTitle(403);
    await scene.clickButton(new RegExp(`^${scene.t("ui.requestAccess")}`));
    await scene.canvas.findByText(scene.text.accessSent);
  },
};

/** Each error is beside its field and in the summary, with the same message. Each line focuses its field. */
export const FieldProblems: Story = {
  name: "422 Some fields need to be corrected",
  args: { link: createLink("422") },
  play: async (context) => {
    const scene = enterConsole(context);
    const { locale } = readGlobals(context.globals);
    await submit(scene);
    await scene.findTitle(422);
    for (const field of ["name", "replicas", "model"] as const) {
      const messages = await scene.canvas.findAllByText(
        new RegExp(getFieldMessage(field, "refused", locale).slice(0, 12)),
      );
      await expect(messages.length).toBeGreaterThanOrEqual(2);
    }
    const summary = scene.canvas.getByRole("region", { name: new RegExp(scene.describe(422).title) });
    await expect(summary).toHaveFocus();
    await userEvent.click(within(summary).getByRole("button", { name: new RegExp(scene.text.replicas) }));
    await expect(scene.getField("replicas")).toHaveFocus();
  },
};

/** Another user has changed the service, so the update is not applied. */
export const Changed: Story = {
  name: "412 Someone else changed it",
  args: { link: createLink("412") },
  play: async (context) => {
    const { canvas, text, findTitle, clickButton } = enterConsole(context);
    await canvas.findByLabelText(text.replicas);
    await clickButton(text.save);
    await findTitle(412);
  },
};

/** The outcome of the change is unknown: the next step tells the user to check first. */
export const OutcomeUnknown: Story = {
  name: "504 The outcome is unknown",
  args: { link: createLink("504") },
  play: async (context) => {
    const { canvas, text, findTitle, clickButton, describe } = enterConsole(context);
    await canvas.findByLabelText(text.replicas);
    await clickButton(text.save);
    await findTitle(504);
    await expect(
      canvas.getByText(describe(504, { method: "PUT", offers: { retry: true } }).nextStep),
    ).toBeVisible();
  },
};

/** The user cancels the request. Errorkit shows no failure, and the console's own status line confirms it. */
export const Canceled: Story = {
  name: "Canceled by you",
  args: { link: createLink("canceled") },
  play: async (context) => {
    const scene = enterConsole(context);
    await submit(scene);
    await scene.clickButton(scene.text.cancel);
    await scene.canvas.findByText(scene.text.canceled);
    await expect(scene.canvas.queryByRole("button", { name: scene.text.cancel })).toBeNull();
    await expect(scene.canvas.getAllByRole("heading")).toHaveLength(1);
    await expect(scene.getAnnouncements()).toEqual([]);
    await expect(scene.getField("name")).toHaveValue("ranker-2");
  },
};

/** Deletes ten services, of which three fail. */
async function failThreeOfTen(context: StoryContext) {
  const scene = enterConsole(context);
  const { canvas, text, fillPlaceholders, findRows, clickButton, t } = scene;
  await findRows();
  await userEvent.click(canvas.getByLabelText(text.selectAll));
  await clickButton(fillPlaceholders(text.deleteCount, { count: 10 }));
  const title = t("ui.partialDeleted", { done: 7, total: 10, failed: 3 });
  await canvas.findByRole("heading", { name: new RegExp(title) });
  await waitFor(() => expect(canvas.getAllByRole("row")).toHaveLength(4));
  return scene;
}

/** Some of many items fail. They are grouped by cause, and the retry includes only items for which it can help. */
export const Partial: Story = {
  name: "3 of 10 can't be deleted",
  args: { link: createLink("partial") },
  play: async (context) => {
    await failThreeOfTen(context);
  },
};

export const StartedAgain: Story = {
  tags: ["!dev"],
  args: { link: createLink("partial") },
  play: async (context) => {
    const { canvas, text, findTitle, clickButton, selectScenario } = await failThreeOfTen(context);
    await selectScenario("412");
    await canvas.findByLabelText(text.replicas);
    await clickButton(text.save);
    await findTitle(412);
  },
};

export const PartialRetried: Story = {
  tags: ["!dev"],
  args: { link: createLink("partial") },
  play: async (context) => {
    const { canvas, clickButton, selectScenario, t } = await failThreeOfTen(context);
    await selectScenario("none");
    await clickButton(new RegExp(t("ui.retryCount", { count: 2 })));
    await canvas.findByRole("heading", {
      name: new RegExp(t("ui.partialDeleted", { done: 9, total: 10, failed: 1 })),
    });
  },
};
