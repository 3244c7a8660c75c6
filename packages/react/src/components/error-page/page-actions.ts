import type { Failure } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { ErrorAction } from "../../types.ts";
import { isMissing, needsSignIn } from "../../utils/failure-traits.ts";

/** What the page offers besides. */
interface PageActionInput {
  readonly homeHref: string | undefined;
  readonly onRetry: unknown;
}

const goBack = (): void => history.back();

const reload = (): void => location.reload();

/** Failures of the page, not of a request, and those that a second load of the page may not meet again. */
const RELOADABLE: readonly Failure["kind"][] = ["unknown", "parse", "network", "timeout"];

/** Returns the actions that leave a page: back, load it again, and to the start page if the app names its address. */
export function getPageActions(
  failure: Failure,
  { t }: Messages,
  { homeHref, onRetry }: PageActionInput,
): readonly ErrorAction[] {
  const home = homeHref === undefined ? [] : [{ id: "go-home", label: t("ui.goHome"), href: homeHref }];
  const { kind } = failure;
  if (kind === "http") {
    if (needsSignIn(failure)) return [];
    return [{ id: "go-back", label: t("ui.goBack"), onSelect: goBack, primary: isMissing(failure) }, ...home];
  }
  if (kind === "chunk-load") return home;
  if (!RELOADABLE.includes(kind)) return [];
  return [...(onRetry ? [] : [{ id: "refresh", label: t("ui.refresh"), onSelect: reload }]), ...home];
}
