import type { ArgTypesEnhancer, SBType, StrictInputType } from "storybook/internal/csf";
import { joinLines } from "../translations/translate.ts";

/** What react-docgen reads from the source of a component; Storybook attaches it to the component. */
export interface WithDocgenInfo {
  readonly __docgenInfo?: {
    readonly props?: Readonly<Record<string, { readonly description?: string }>>;
  };
}

/** The TSDoc tag of a property, up to the next tag or an empty line: `@default "user"`. A sentence may have several lines. */
const DEFAULT_TAG = /^@default\s+([\s\S]+?)(?=\n\s*(?:@|\n)|\s*$(?![\s\S]))/m;

/** A default that is only code, in backticks: `` `false` ``. */
const CODE = /^`([^`]+)`$/;

/** react-docgen keeps the tag in the description, from where Storybook drops it. */
function findDefault(component: unknown, property: string): string | undefined {
  const docblock = (component as WithDocgenInfo)?.__docgenInfo?.props?.[property]?.description ?? "";
  const text = joinLines(DEFAULT_TAG.exec(docblock)?.[1] ?? "");
  return (CODE.exec(text)?.[1] ?? text) || undefined;
}

const isUndefined = (type: SBType): boolean => type.name === "other" && type.value === "undefined";

/** `boolean | undefined` becomes a boolean. `exactOptionalPropertyTypes` requires the `undefined` in the source. */
function withoutUndefined(type: SBType): SBType {
  if (type.name !== "union") return type;
  const [only, ...others] = type.value.filter((one) => !isUndefined(one));
  return only && others.length === 0 ? { ...only, required: type.required === true } : type;
}

/** The type as the source spells it. A named union of literals is spelled out: `"user" | "operator"`, not `Audience`. */
const getTypeText = (original: SBType, type: SBType): string | undefined =>
  (type.name === "enum" ? type.raw : (original.raw ?? type.raw))
    ?.replace(/ \| undefined$/, "")
    // The parentheses around a function type in a union: `((failure: Failure) => void)`.
    .replace(/^\((\(.*)\)$/, "$1");

const EDITABLE_TYPES = ["boolean", "string", "number", "enum"];

/** Only values that a user can type get a control. Storybook also offers one for functions and arrays. */
const getControl = (type: SBType): Pick<StrictInputType, "control"> => {
  if (type.name === "other" && type.value === "ReactNode") return { control: { type: "text" } };
  return EDITABLE_TYPES.includes(type.name) ? {} : { control: { disable: true } };
};

function toReadable(input: StrictInputType, defaultValue: string | undefined): StrictInputType {
  if (!input.type) return input;
  const type = withoutUndefined(input.type);
  const summary = getTypeText(input.type, type);
  return {
    ...getControl(type),
    ...input,
    type,
    table: {
      ...input.table,
      ...(summary && { type: { summary } }),
      ...(defaultValue && { defaultValue: { summary: defaultValue } }),
    },
  };
}

/** Completes the property tables: the types as in the source, the defaults from `@default`, and matching controls. */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes, component }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, input]) => [name, toReadable(input, findDefault(component, name))]),
  );
