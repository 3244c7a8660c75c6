import type { Failure, FailureKind } from "@errorkit/core";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { expect, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { startState } from "../../console/console.tsx";
import { scenarioText } from "../../console/scenario-text.ts";
import type { ScenarioId } from "../../console/scenarios.ts";
import { scenarios } from "../../console/scenarios.ts";
import { consoleText } from "../../console/text.ts";
import { translators } from "../../demo/catalogs.ts";
import { fillPlaceholders } from "../../demo/fill-placeholders.ts";
import { toLink } from "../../demo/link.ts";
import { localize } from "../../demo/localized.ts";

/** The link that opens the console where a scenario fails. */
export const linkTo = (scenario: ScenarioId): string =>
  toLink({ ...startState, scenario, view: scenarios[scenario].view }, startState) ?? "";

/** What a play function works with: the story's canvas, and every word in the language of the view. */
export function enterConsole({
  canvasElement,
  globals,
}: {
  canvasElement: HTMLElement;
  globals: Record<string, unknown>;
}) {
  const { locale } = readGlobals(globals);
  const canvas = within(canvasElement);
  const page = within(canvasElement.ownerDocument.body);
  const { t, describe } = translators[locale];
  const text = localize(consoleText, locale);
  clearAnnouncements();

  /** The heading that a reader sees, exactly in their language. */
  const findTitle = (what: Failure | FailureKind | number) =>
    page.findByRole("heading", { name: new RegExp(describe(what).title) });
  /** The card of a cause in the toaster. */
  const cardName = (what: number) => ({ name: new RegExp(describe(what).title) });
  const findCard = (what: number) => page.findByRole("group", cardName(what));
  const queryCards = (what: number) => page.queryAllByRole("group", cardName(what));
  const press = async (name: string | RegExp) => userEvent.click(await page.findByRole("button", { name }));
  /** From the list, or from the select that a narrow page has in its place. */
  const choose = async (scenario: ScenarioId | "none") => {
    const select = canvas.queryByRole("combobox", { name: localize(scenarioText, locale).panel });
    if (select) await userEvent.selectOptions(select, scenario);
    else
      await userEvent.click(
        canvas.getByRole("radio", { name: new RegExp(localize(scenarioText, locale)[scenario]) }),
      );
  };
  /** The services are there. */
  const findRows = () => canvas.findByRole("button", { name: "ranker" });
  const getField = (name: "name" | "replicas") => canvas.getByLabelText(text[name]);
  const expectAnnounced = async (...texts: readonly (string | RegExp)[]) => {
    for (const text of texts)
      await expect(getAnnouncements().map((said) => said.text)).toContainEqual(
        typeof text === "string" ? text : expect.stringMatching(text),
      );
  };
  return {
    canvas,
    page,
    t,
    describe,
    text,
    fillPlaceholders,
    findTitle,
    findCard,
    queryCards,
    press,
    choose,
    findRows,
    getField,
    expectAnnounced,
    getAnnouncements,
  };
}
