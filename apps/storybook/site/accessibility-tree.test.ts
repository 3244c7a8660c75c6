import { beforeAll, describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { freezeTime } from "./freeze-time.ts";
import { openEntry } from "./open-entry.ts";

/** A story of each component, whose surface does not change while a test looks at it. */
const STORIES = [
  "components-errorbanner--missing-permission",
  "components-errorbanner--details-for-operators",
  "components-errorinline--in-a-card",
  "components-errorstate--no-access",
  "components-errorpage--not-found",
  "components-errortoaster--outage",
  "components-errorsummary--field-errors",
  "components-partialfailure--all-failed",
  "components-errorboundary--a-broken-part",
];

const site = openBuiltSite({ reducedMotion: "reduce", timezoneId: "UTC" });

beforeAll(() => freezeTime(site.context));

describe("what assistive technologies find of a surface", () => {
  it.for(STORIES.flatMap((id) => ["en", "zh-CN"].map((locale) => [id, locale] as const)))(
    "%s, %s",
    ([id, locale]) =>
      site.withPage(async (page) => {
        const entry = site.entries.find((one) => one.id === id);
        if (!entry) throw new Error(`There is no story ${id}.`);
        expect(await openEntry(page, site, entry, `locale:${locale}`)).toEqual([]);
        expect(await page.locator("#storybook-root").ariaSnapshot()).toMatchSnapshot();
      }),
  );
});
