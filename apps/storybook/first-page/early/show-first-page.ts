/**
 * Runs in the preview of the built Storybook before its other scripts: shows the HTML of the first page until Storybook shows the story,
 * another one, or an error. `scripts/prerender-first-page.mjs` puts it into `iframe.html`, with a template for each locale.
 */
import { resolveLocale } from "@errorkit/i18n";
import { setRootAttributes } from "../../.storybook/set-root-attributes.ts";
import { systemBase } from "../../.storybook/system-base.ts";

/** The classes of `body` with which Storybook shows that it has no story, or an error. */
const PROBLEMS = ["sb-show-nopreview", "sb-show-errordisplay"];

/** How long the banner of the story has no motion, in milliseconds: it takes the place of one that is on the screen. */
const STILL_MS = 1000;

const getQuery = () => new URLSearchParams(location.search);

const locale = resolveLocale(navigator.languages);
const findTemplate = (name: string) =>
  document.querySelector<HTMLTemplateElement>(`template[data-first-page="${name}"]`);
const template = findTemplate(locale);
const containers = ["storybook-root", "storybook-docs"].map((id) => document.getElementById(id));

/** Whether Storybook shows something in place of the early page, or prepares another story. */
function isReplaced(): boolean {
  const id = getQuery().get("id");
  return (
    (id !== "*" && id !== template?.dataset.story) ||
    containers.some((container) => container?.hasChildNodes()) ||
    PROBLEMS.some((name) => document.body.classList.contains(name))
  );
}

function showFirstPage(content: DocumentFragment): void {
  const page = document.createElement("div");
  page.className = "early-page";
  // Storybook hides what is on the page while it prepares a story.
  page.style.display = "block";
  // Nothing works before the scripts run.
  page.inert = true;
  page.append(findTemplate("styles")?.content ?? "", content);
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[value]"))
    button.ariaPressed = String(button.value === systemBase);
  setRootAttributes({ tag: locale, theme: systemBase });
  const root = document.documentElement;
  root.dataset.earlyPage = "";
  document.body.prepend(page);

  const observer = new MutationObserver(() => {
    if (!isReplaced()) return;
    observer.disconnect();
    page.remove();
    setTimeout(() => delete root.dataset.earlyPage, STILL_MS);
  });
  observer.observe(document.body, { attributeFilter: ["class"] });
  for (const container of containers) if (container) observer.observe(container, { childList: true });
}

// The frame opens the first story as `*`. Globals in the address may be others than those of a first visit.
if (template && getQuery().get("id") === "*" && !getQuery().has("globals")) showFirstPage(template.content);
