import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import type { InputProps } from "@cloudscape-design/components/input";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { ErrorSummary, useTranslator } from "@errorkit/react";
import { toFormErrors } from "@errorkit/react/forms";
import { useRef, useState } from "react";

/** The fields as the service names them in its errors: `disks[0].size` is `disks.0.size`. */
const FIELDS = ["name", "replicas", "disks.0.size"] as const;
type Field = (typeof FIELDS)[number];
type Values = Readonly<Record<Field, string>>;

interface ClusterFormProps {
  initialValues: Values;
  labels: Readonly<Record<Field | "create", string>>;
  /** Sends the request, for example with `fetchOrThrow`, and rejects with its error. */
  create: (values: Values) => Promise<unknown>;
}

export function ClusterForm({ initialValues, labels, create }: ClusterFormProps) {
  const translator = useTranslator();
  const [values, setValues] = useState(initialValues);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const inputs = useRef<Partial<Record<string, InputProps.Ref | null>>>({});
  const fieldErrors = toFormErrors<Field>(error, { translator });
  const submit = async () => {
    setSending(true);
    setError(null); // an identical error is announced again
    await create(values).catch(setError);
    setSending(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={sending}>
            {labels.create}
          </Button>
        }
      >
        <SpaceBetween size="l">
          {/* It takes focus after a failed submission. Selecting a line moves focus to its field. */}
          <ErrorSummary
            error={error}
            headingLevel={2}
            getFieldLabel={(path) => labels[path.join(".") as Field]}
            onFieldSelect={(path) => inputs.current[path.join(".")]?.focus()}
          />
          <Container>
            <SpaceBetween size="l">
              {FIELDS.map((field) => (
                <FormField
                  key={field}
                  label={labels[field]}
                  errorText={fieldErrors.find(({ name }) => name === field)?.messages.join(" ")}
                >
                  <Input
                    ref={(input) => {
                      inputs.current[field] = input;
                    }}
                    value={values[field]}
                    onChange={({ detail }) => setValues({ ...values, [field]: detail.value })}
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
