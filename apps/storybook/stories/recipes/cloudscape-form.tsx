import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import type { InputProps } from "@cloudscape-design/components/input";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { ErrorSummary, useFieldErrors } from "@errorkit/react";
import type { JSX } from "react";
import { useRef, useState } from "react";
import { initialCluster, useCluster } from "./use-cluster.ts";

const typed = {
  name: initialCluster.name,
  replicas: String(initialCluster.replicas),
  size: String(initialCluster.disks[0]?.size),
};
type Field = keyof typeof typed;

/** Cloudscape's form. A 422 becomes a summary whose lines focus the fields, with the same messages below the fields. */
export function CloudscapeForm(): JSX.Element {
  const { text, error, sending, getFieldLabel, send } = useCluster();
  const [values, setValues] = useState(typed);
  const inputs = useRef<Partial<Record<Field, InputProps.Ref | null>>>({});
  const problems = useFieldErrors(error);
  const problemOf = (field: Field) => problems.find(({ path }) => path.at(-1) === field)?.message;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send({
          name: values.name,
          replicas: Number(values.replicas),
          disks: [{ size: Number(values.size) }],
        });
      }}
    >
      <Form
        header={<Header variant="h2">{text.create}</Header>}
        actions={
          <Button variant="primary" formAction="submit" loading={sending}>
            {text.create}
          </Button>
        }
      >
        <SpaceBetween size="l">
          <ErrorSummary
            error={error}
            headingLevel={3}
            getFieldLabel={getFieldLabel}
            onFieldSelect={(path) => inputs.current[path.at(-1) as Field]?.focus()}
          />
          <Container>
            <SpaceBetween size="l">
              {(["name", "replicas", "size"] as const).map((field) => (
                <FormField key={field} label={text[field]} errorText={problemOf(field)}>
                  <Input
                    ref={(input) => {
                      inputs.current[field] = input;
                    }}
                    value={values[field]}
                    inputMode={field === "name" ? "text" : "numeric"}
                    onChange={({ detail }) => setValues((before) => ({ ...before, [field]: detail.value }))}
                  />
                </FormField>
              ))}
            </SpaceBetween>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
}
