import { ErrorBanner } from "@errorkit/react";
import type { StrictInputType } from "storybook/internal/csf";
import { joinLines } from "../translations/translate.ts";
import type { WithDocgenInfo } from "./readable-arg-types.ts";

const bannerProps = (ErrorBanner as unknown as WithDocgenInfo).__docgenInfo?.props ?? {};

/** The first lines of a TSDoc comment, without its tags. */
const getSentences = (docblock: string): string => joinLines(docblock.replace(/\n\s*@[\s\S]*$/, ""));

/** Whether ErrorBanner has the same property, which its page documents for all surfaces. */
export function isSharedProperty(
  component: unknown,
  { name = "", description = "" }: StrictInputType,
): boolean {
  const banner = bannerProps[name]?.description;
  return (
    component !== ErrorBanner && banner !== undefined && getSentences(banner) === getSentences(description)
  );
}
