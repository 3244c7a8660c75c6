import { ErrorSummary, useFailure, useFieldErrors, useTranslator } from "@errorkit/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useRef, useState } from "react";
import { useText } from "../../common/use-text.ts";
import type { ServiceDraft } from "../api/model.ts";
import { FLAVORS } from "../api/model.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";
import { CreateField } from "./create-field.tsx";

const initialDraft: ServiceDraft = {
  name: "ranker-2",
  flavor: FLAVORS[0] ?? "",
  replicas: 2,
  model: "rank-llm-7b",
};

/** The form for a new service. It keeps the user's input after a failure. */
export function CreatePage(): JSX.Element {
  const text = useText(consoleText);
  const { client, navigate, showStatus } = useConsole();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initialDraft);
  const form = useRef<HTMLFormElement>(null);
  const canceling = useRef<AbortController>(null);
  const creating = useMutation({
    mutationFn: (sent: ServiceDraft) => {
      canceling.current = new AbortController();
      showStatus();
      return client.create(sent, canceling.current.signal);
    },
    onSuccess: async ({ name }) => {
      showStatus({ key: "done", values: { name } });
      await queries.invalidateQueries({ queryKey: ["services"] });
      navigate("services");
    },
  });
  const { t } = useTranslator();
  const problems = useFieldErrors(creating.error);
  const isNameTaken =
    useFailure(creating.error)?.code === "ModelArts.0409" && draft.name === creating.variables?.name;
  const getProblem = (field: string) => problems.find(({ path }) => path.at(-1) === field)?.message;
  const edit = (change: Partial<ServiceDraft>) => setDraft((before) => ({ ...before, ...change }));

  return (
    <>
      <div className="console-heading">
        <h1>{text.create}</h1>
      </div>
      <form
        ref={form}
        className="demo-card console-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!creating.isPending) creating.mutate(draft);
        }}
      >
        <ErrorSummary
          error={creating.error}
          method="POST"
          headingLevel={2}
          onRetry={() => creating.mutateAsync(draft)}
          getFieldLabel={(path) => text[path.at(-1) as "name" | "replicas" | "model"] ?? path.join(".")}
          onFieldSelect={(path) =>
            form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(String(path.at(-1)))}"]`)?.focus()
          }
        />
        <CreateField
          name="name"
          hint={text.nameHint}
          problem={isNameTaken ? t("code.ModelArts.0409.title") : getProblem("name")}
        >
          {(field) => (
            <input {...field} value={draft.name} onChange={({ target }) => edit({ name: target.value })} />
          )}
        </CreateField>
        <CreateField name="flavor">
          {(field) => (
            <select {...field} value={draft.flavor} onChange={({ target }) => edit({ flavor: target.value })}>
              {FLAVORS.map((flavor) => (
                <option key={flavor}>{flavor}</option>
              ))}
            </select>
          )}
        </CreateField>
        <CreateField name="replicas" problem={getProblem("replicas")}>
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              value={draft.replicas}
              onChange={({ target }) => edit({ replicas: Number(target.value.replace(/\D/g, "")) })}
            />
          )}
        </CreateField>
        <CreateField name="model" problem={getProblem("model")}>
          {(field) => (
            <input {...field} value={draft.model} onChange={({ target }) => edit({ model: target.value })} />
          )}
        </CreateField>
        <div className="demo-bar">
          <button type="submit" className="demo-button" data-primary aria-disabled={creating.isPending}>
            {creating.isPending ? text.creating : text.create}
          </button>
          {creating.isPending && (
            <button
              type="button"
              className="demo-button"
              onClick={() => {
                canceling.current?.abort();
                showStatus({ key: "canceled" });
              }}
            >
              {text.cancel}
            </button>
          )}
        </div>
      </form>
    </>
  );
}
