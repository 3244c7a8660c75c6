import { ErrorSummary, useTranslator } from "@errorkit/react";
import { toFormErrors } from "@errorkit/react/forms";
import { Button, TextField } from "@mui/material";
import { useState } from "react";

/** The fields as the service names them in its errors: `disks[0].size` is `disks.0.size`. */
const FIELDS = ["name", "replicas", "disks.0.size"] as const;
type Field = (typeof FIELDS)[number];

interface ClusterFormProps {
  labels: Readonly<Record<Field | "create", string>>;
  /** Sends the request, for example with `fetchOrThrow`, and rejects with its error. */
  create: (cluster: FormData) => Promise<unknown>;
}

export function ClusterForm({ labels, create }: ClusterFormProps) {
  const translator = useTranslator();
  const [error, setError] = useState<unknown>(null);
  const [changed, setChanged] = useState<readonly Field[]>([]);
  // [{ name: "disks.0.size", messages: ["Enter a number from 10 to 32,768."] }]
  const errors = toFormErrors<Field>(error, { translator }).filter(({ name }) => !changed.includes(name));
  const submit = async (cluster: FormData) => {
    setChanged([]);
    setError(null); // an identical error is announced again
    await create(cluster).catch(setError);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {/* It takes focus after a failed submission. Selecting a line moves focus to its field. */}
      <ErrorSummary
        error={error}
        getFieldLabel={(path) => labels[path.join(".") as Field]}
        onFieldSelect={(path) => document.getElementById(path.join("."))?.focus()}
      />
      {FIELDS.map((name) => {
        const messages = errors.find((field) => field.name === name)?.messages;
        return (
          <TextField
            key={name}
            id={name}
            name={name}
            label={labels[name]}
            error={messages !== undefined}
            helperText={messages?.join(" ")}
            onChange={() => setChanged([...changed, name])}
          />
        );
      })}
      <Button type="submit">{labels.create}</Button>
    </form>
  );
}
