import * as designTokens from "@cloudscape-design/design-tokens";

type Value = string | Readonly<Record<string, string>>;

/**
 * Sets the variables behind Cloudscape's tokens, from the values that its package publishes, as the stylesheet of its
 * components does on a console's page.
 */
export async function createCloudscapePage(): Promise<(mode: "light" | "dark") => Record<string, string>> {
  // A megabyte: only this story waits for it.
  const { tokens } = await import("@cloudscape-design/design-tokens/index-visual-refresh.json");
  const values = tokens as Readonly<Record<string, { readonly $value: Value }>>;
  return (mode) =>
    Object.fromEntries(
      Object.values(designTokens).flatMap((token) => {
        const [, variable, name] = /^var\((--(.+)-[a-z0-9]+),/.exec(token) ?? [];
        const value = values[name ?? ""]?.$value;
        const chosen = typeof value === "string" ? value : value?.[mode];
        return variable && chosen ? [[variable, chosen]] : [];
      }),
    );
}
