import type { ArgTypesEnhancer, SBType, StrictInputType } from "storybook/internal/csf";

const isUndefined = (type: SBType): boolean => type.name === "other" && type.value === "undefined";

/** `boolean | undefined` is a boolean: optional properties say `undefined` for `exactOptionalPropertyTypes`. */
function withoutUndefined(type: SBType): SBType {
  if (type.name !== "union") return type;
  const [only, ...others] = type.value.filter((one) => !isUndefined(one));
  return only && others.length === 0 ? { ...only, required: type.required === true } : type;
}

const isEnum = (type: SBType): boolean => type.name === "enum";

/** What a reader is shown of a type: as the source spells it, an alias of words by the words that it stands for. */
const spell = (type: SBType, plain: SBType): string | undefined =>
  (isEnum(plain) ? plain.raw : (type.raw ?? plain.raw))
    ?.replace(/ \| undefined$/, "")
    .replace(/^\((\(.*)\)$/, "$1");

const TYPEABLE = ["boolean", "string", "number", "enum"];

/** A control, where a person can type what the property takes. Storybook offers to type functions and arrays too. */
const controlOf = (type: SBType): Pick<StrictInputType, "control"> => {
  if (type.name === "other" && type.value === "ReactNode") return { control: { type: "text" } };
  return TYPEABLE.includes(type.name) ? {} : { control: { disable: true } };
};

function plain(input: StrictInputType): StrictInputType {
  if (!input.type) return input;
  const type = withoutUndefined(input.type);
  const summary = spell(input.type, type);
  const [, ...said] = /Default `([^`]+)`|`([^`]+)` \(default\)/.exec(input.description ?? "") ?? [];
  const value = said.find(Boolean);
  return {
    ...controlOf(type),
    ...input,
    type,
    table: {
      ...input.table,
      ...(summary && { type: { summary } }),
      ...(value && { defaultValue: { summary: value } }),
    },
  };
}

/** Makes the properties' table say what the source says: types as they are spelt, defaults, and controls that fit. */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, input]) => [name, plain(input)]));
