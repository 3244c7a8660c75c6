import type { FieldError } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import type { ErrorTranslator } from "@errorkit/i18n";

type Path = FieldError["path"];

/** The messages of one field. */
export interface FormError<Name> {
  readonly name: Name;
  readonly messages: readonly string[];
}

/** Options of the functions for forms. */
export interface FormErrorOptions<Name> {
  /**
   * Finds your app's message for the error code of a field, in the language of the user: `field.<code>` of your `messages`. Pass what
   * `useTranslator` returns, so that the field shows the same message as `ErrorSummary`. The message stays as it is when the user
   * changes the language later, except for `toFormErrors` in a component.
   *
   * @default the messages of the service
   */
  readonly translator?: Pick<ErrorTranslator, "fieldMessage"> | undefined;
  /**
   * Returns the name of a field in your form; `undefined` for one that your form does not have.
   *
   * @default the path of the service
   */
  readonly getName?: ((path: Path) => Name | undefined) | undefined;
}

/** What Errorkit uses of `useForm()` of react-hook-form. */
export interface HookFormLike<Name extends string> {
  readonly control: { readonly _names: { readonly mount: ReadonlySet<string> } };
  setError(name: Name, error: { type: string; message: string; types: Record<string, string> }): void;
}

/** What Errorkit uses of `Form.useForm()` of antd. */
export interface AntdFormLike {
  setFields(fields: { name: never; errors: string[] }[]): void;
  getFieldValue(name: never): unknown;
}

function groupByName<Name>(
  error: unknown,
  defaultName: (path: Path) => Name,
  { getName = defaultName, translator }: FormErrorOptions<Name> = {},
): FormError<Name>[] {
  const groups = new Map<string, { name: Name; messages: string[] }>();
  for (const { path, message, code } of toFailure(error).fieldErrors ?? []) {
    // An empty path concerns the whole form: the surface shows it.
    const name = path.length > 0 ? getName(path) : undefined;
    if (name === undefined) continue;
    const text = translator?.fieldMessage(code) ?? message;
    const group = groups.get(JSON.stringify(name));
    if (group) group.messages.push(text);
    else groups.set(JSON.stringify(name), { name, messages: [text] });
  }
  return [...groups.values()];
}

/**
 * Returns the name of a field as most form libraries write it: `disks.0.size` for `["disks", 0, "size"]`. TypeScript takes the type of
 * the name from where you use it. It does not check whether your form has the field.
 *
 * @example
 * ```tsx
 * <ErrorSummary error={error} onFieldSelect={(path) => form.setFocus(toFieldName(path))} />;
 * ```
 */
export function toFieldName<Name extends string = string>(path: Path): Name {
  return path.join(".") as Name;
}

/**
 * Returns the messages of each field that the service rejected, for any form library.
 *
 * @param error a thrown value or a `Failure`; with your own reader, what `useFailure` returns
 * @example
 * ```ts
 * const translator = useTranslator();
 * for (const { name, messages } of toFormErrors(error, { translator })) form.setFieldMeta(name, (meta) => ({ ...meta, errors: messages }));
 * ```
 */
export function toFormErrors<Name extends string = string>(
  error: unknown,
  options?: FormErrorOptions<Name>,
): readonly FormError<Name>[] {
  return groupByName(error, toFieldName<Name>, options);
}

/**
 * Sets the errors of a form of react-hook-form. A field that the form does not have is left out, because react-hook-form would not
 * submit the form again: `ErrorSummary` lists it.
 *
 * @param error a thrown value or a `Failure`; with your own reader, what `useFailure` returns
 * @example
 * ```tsx
 * const form = useForm<Job>();
 * const translator = useTranslator();
 * form.handleSubmit((job) => createJob(job).catch((error) => setFormErrors(form, error, { translator })));
 * ```
 */
export function setFormErrors<Name extends string>(
  form: HookFormLike<Name>,
  error: unknown,
  options?: FormErrorOptions<Name>,
): void {
  for (const { name, messages } of toFormErrors(error, options)) {
    if (!form.control._names.mount.has(name)) continue;
    const types = Object.fromEntries(messages.map((message, index) => [`server${index}`, message]));
    form.setError(name, { type: "server", message: messages[0] ?? "", types });
  }
}

/** The fields of each form of antd that have an error of the service, with the value that the service rejected. */
const antdFields = new WeakMap<AntdFormLike, { name: unknown; value: unknown }[]>();

/**
 * Sets the errors of a form of antd, and removes those that an earlier call has set: antd removes none of a field without rules. Call
 * it after each submission; `null` only removes.
 *
 * @param error a thrown value or a `Failure`; with your own reader, what `useFailure` returns
 * @example
 * ```tsx
 * const [form] = Form.useForm<Job>();
 * const translator = useTranslator();
 * const submit = (job: Job) =>
 *   createJob(job).then(
 *     () => setAntdErrors(form, null),
 *     (error) => setAntdErrors(form, error, { translator }),
 *   );
 * <Form form={form} onFinish={submit} onValuesChange={() => clearAntdErrors(form)} />;
 * ```
 */
export function setAntdErrors<Name = readonly (string | number)[]>(
  form: AntdFormLike,
  error: unknown,
  options?: FormErrorOptions<Name>,
): void {
  const errors = error ? groupByName(error, (path) => [...path] as Name, options) : [];
  const former = antdFields.get(form) ?? [];
  antdFields.set(
    form,
    errors.map(({ name }) => ({ name, value: form.getFieldValue(name as never) })),
  );
  form.setFields([
    ...former.map(({ name }) => ({ name: name as never, errors: [] })),
    ...errors.map(({ name, messages }) => ({ name: name as never, errors: [...messages] })),
  ]);
}

/**
 * Removes the error of each field whose value is no longer the one that the service rejected, as antd does with the errors of its
 * rules. For `onValuesChange`.
 */
export function clearAntdErrors(form: AntdFormLike): void {
  const fields = antdFields.get(form) ?? [];
  const rejected = fields.filter(({ name, value }) => form.getFieldValue(name as never) === value);
  const corrected = fields.filter((field) => !rejected.includes(field));
  antdFields.set(form, rejected);
  if (corrected.length > 0)
    form.setFields(corrected.map(({ name }) => ({ name: name as never, errors: [] })));
}
