import type { Failure } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { ErrorAction } from "../../types.ts";
import { isMissing, needsSignIn } from "../../utils/failure-traits.ts";

const goBack = (): void => history.back();

/** Returns the actions that leave a page: back, and to the start page if the app names its address. */
export function getPageActions(
  failure: Failure,
  { t }: Messages,
  homeHref: string | undefined,
): readonly ErrorAction[] {
  if (failure.kind !== "http" || needsSignIn(failure)) return [];
  return [
    { id: "go-back", label: t("ui.goBack"), onSelect: goBack, primary: isMissing(failure) },
    ...(homeHref === undefined ? [] : [{ id: "go-home", label: t("ui.goHome"), href: homeHref }]),
  ];
}
