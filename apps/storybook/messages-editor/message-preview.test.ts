import { supportedLocales } from "@errorkit/i18n";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MessagePreview } from "./message-preview.tsx";
import { messageRows } from "./message-rows.ts";
import { findPresses } from "./preview-surfaces.tsx";

/** Marks the edit. No message contains it. */
const MARK = "§";

/** Texts that reserve the width of a button and are not visible. */
const widthLabels = /data-width-labels="[^"]*"/g;

const specimens = /<(p|figure) class="messages-specimen"[\s\S]*?<\/\1>/g;

const cases = messageRows.flatMap(({ key, texts }) =>
  supportedLocales.flatMap((locale) => (texts[locale] === undefined ? [] : [{ key, locale }])),
);

const render = (key: string, locale: (typeof supportedLocales)[number]): string => {
  const row = messageRows.find((one) => one.key === key)!;
  const changes = { [locale]: { [key]: `${MARK}${row.texts[locale]}` } };
  return renderToStaticMarkup(createElement(MessagePreview, { locale, changes, row })).replace(
    widthLabels,
    "",
  );
};

it.each(cases)("previews an edit of $key in $locale", ({ key, locale }) => {
  expect(render(key, locale)).toContain(MARK);
});

// React fills the toaster and presses buttons only in a browser. There a story looks for these messages.
const inToaster = /^ui\.(?:moreErrors_other|dismissAll|requestsFailed_other|retryNow|nextRetry\w*)$/;

it.each(cases.filter(({ key }) => findPresses(key)?.length === 0 && !inToaster.test(key)))(
  "shows $key in $locale on the surface below it",
  ({ key, locale }) => {
    expect(render(key, locale).replace(specimens, "")).toContain(MARK);
  },
);

it("shows a step after a write in place of a step after a read", () => {
  expect(render("status.503.nextStepWrite", "en")).toContain(`${MARK}Check whether the change was made`);
});

it.each(["", "  "])("shows the original of an emptied message: %j", (edit) => {
  const row = messageRows.find(({ key }) => key === "a11y.retryReady")!;
  const changes = { en: { "a11y.retryReady": edit } };
  const markup = renderToStaticMarkup(createElement(MessagePreview, { locale: "en", changes, row }));
  expect(markup).toContain(row.texts.en);
});
