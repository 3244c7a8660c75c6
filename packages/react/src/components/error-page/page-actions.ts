import type { Failure } from "@errorkit/core";
import type { ErrorAction } from "../../types.ts";
import type { Messages } from "../../utils/messages.ts";

const goBack = (): void => history.back();

/** The ways on from a page that cannot be shown: back, and home where the host says where that is. */
export function getPageActions(
  { kind, status = 0 }: Failure,
  { t }: Messages,
  homeHref: string | undefined,
): readonly ErrorAction[] {
  if (kind !== "http" || status === 401) return [];
  const missing = status === 404 || status === 410;
  return [
    { id: "go-back", label: t("ui.goBack"), onSelect: goBack, primary: missing },
    ...(homeHref === undefined ? [] : [{ id: "go-home", label: t("ui.goHome"), href: homeHref }]),
  ];
}
