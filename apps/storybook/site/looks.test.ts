import type { SupportedLocale } from "@errorkit/i18n";
import type { Locator, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { toLink } from "../common/link.ts";
import type { MatrixFilter } from "../matrix/filter.ts";
import { startState } from "../matrix/filter.ts";
import { openBuiltSite } from "./built-site.ts";
import { findDifference, isKept, keep, renews } from "./compare-picture.ts";
import { freezeTime } from "./freeze-time.ts";

/*
 * Kept pictures of each surface in each state, as the matrix draws it. A language changes texts only, and a theme changes colors
 * only, so three pictures of a state show each language and each theme.
 */
const SURFACES = ["banner", "inline", "state", "page", "toast", "summary", "partial"] as const;
const VIEWS = [
  ["en", "light"],
  ["zh-CN", "dark"],
  ["zh-TW", "high-contrast"],
] as const;

/** Nothing but the surfaces, one below the other, each as wide as a column of a console. */
const LAYOUT = `
  .demo > :not(section), section > h2 { display: none }
  .demo { padding: 8px }
  .matrix-grid { display: block }
  .matrix-state { width: 400px; margin: 0 0 8px }
  * { caret-color: transparent !important }`;

const site = openBuiltSite({
  viewport: { width: 420, height: 900 },
  reducedMotion: "reduce",
  timezoneId: "UTC",
  locale: "en-US",
});

const PROBE = `<!doctype html><body style="margin:0"><div id="probe" style="width:200px">
  <p style="font:14px system-ui">Retry 503 重试 重試</p><p style="font:600 14px system-ui">Retry 503 重试 重試</p>
  <code style="font:12px ui-monospace,monospace">req-1</code></div>`;

/** Whether Chromium and the fonts of this machine draw text as they did when the pictures were kept. */
let drawsAlike = false;

beforeAll(async () => {
  const page = await site.context.newPage();
  await page.setContent(PROBE);
  const picture = await page.locator("#probe").screenshot();
  if (renews) keep("fonts", picture);
  drawsAlike = isKept("fonts", picture);
  await page.close();
  await freezeTime(site.context);
});

type View = Pick<MatrixFilter, "surface" | "theme"> & { readonly language: SupportedLocale };

async function openMatrix(page: Page, view: View) {
  const [matrix] = site.entries.filter(({ id }) => id === "matrix--matrix");
  if (!matrix) throw new Error("The matrix is not in the built Storybook.");
  const link = toLink({ ...startState, ...view }, startState);
  // Does not wait for the play function, which expects banners.
  await page.goto(
    `${site.address}iframe.html?id=${matrix.id}&viewMode=story&globals=locale:${view.language}&args=link:${link}`,
  );
  await page.locator(`[data-surface="${view.surface}"] [data-retry="running"]`).first().waitFor();
  await page.locator(`[data-surface="${view.surface}"] [aria-expanded="true"]`).first().waitFor();
  await page.addStyleTag({ content: LAYOUT });
}

/** Takes pictures until two are the same: components measure their text after the first. */
async function takeStablePicture(element: Locator): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (;;) {
    const picture = await element.screenshot({ animations: "disabled" });
    if (picture.equals(last)) return picture;
    last = picture;
  }
}

describe("the looks of a surface, in each state", () => {
  it.concurrent.for(
    SURFACES.flatMap((surface) => VIEWS.map(([locale, theme]) => ({ surface, locale, theme }))),
  )("$surface, $locale, $theme", ({ surface, locale, theme }, { skip }) =>
    site.withPage(async (page) => {
      skip(
        !drawsAlike,
        "Chromium or the fonts draw text otherwise here: `npm run screenshots` keeps new pictures.",
      );
      await openMatrix(page, { surface, language: locale, theme });
      const name = `${surface}-${locale}-${theme}`;
      const picture = await takeStablePicture(page.locator(".matrix-grid"));
      if (renews) keep(name, picture);
      expect(findDifference(name, picture)).toBeUndefined();
    }),
  );
});
