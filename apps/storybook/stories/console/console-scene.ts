import type { Failure, FailureKind } from "@errorkit/core";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { expect, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { toLink } from "../../common/link.ts";
import { localize } from "../../common/localized.ts";
import { startState } from "../../console/console.tsx";
import { scenarioText } from "../../console/scenario-text.ts";
import type { ScenarioId, View } from "../../console/scenarios.ts";
import { scenarios } from "../../console/scenarios.ts";
import { consoleText } from "../../console/text.ts";

/** The link that opens the console on the page of a scenario, or on another one. */
export const createLink = (scenario: ScenarioId, view: View = scenarios[scenario].view): string =>
  toLink({ ...startState, scenario, view }, startState) ?? "";

/** Returns the helpers of the console's play functions, with all text in the locale of the view. */
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

  /** Finds the heading of a failure. */
  const findTitle = (what: Failure | FailureKind | number) =>
    page.findByRole("heading", { name: new RegExp(describe(what).title) });
  /** The accessible name of a toast. */
  const getToastName = (what: number) => ({ name: new RegExp(describe(what).title) });
  const findToast = (what: number) => page.findByRole("group", getToastName(what));
  const queryToasts = (what: number) => page.queryAllByRole("group", getToastName(what));
  const clickButton = async (name: string | RegExp) =>
    userEvent.click(await page.findByRole("button", { name }));
  /** Selects a scenario in the list, or in the select of the narrow layout. */
  const selectScenario = async (scenario: ScenarioId | "none") => {
    const select = canvas.queryByRole("combobox", { name: localize(scenarioText, locale).panel });
    if (select) await userEvent.selectOptions(select, scenario);
    else
      await userEvent.click(
        canvas.getByRole("radio", { name: new RegExp(localize(scenarioText, locale)[scenario]) }),
      );
  };
  /** Waits until the services are loaded. */
  const findRows = () => canvas.findByRole("button", { name: "ranker" });
  const getField = (name: "name" | "replicas") => canvas.getByLabelText(text[name]);
  const expectAnnounced = async (...texts: readonly (string | RegExp)[]) => {
    for (const text of texts)
      await expect(getAnnouncements().map((announcement) => announcement.text)).toContainEqual(
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
    findToast,
    queryToasts,
    clickButton,
    selectScenario,
    findRows,
    getField,
    expectAnnounced,
    getAnnouncements,
  };
}
