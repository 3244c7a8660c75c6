import { fetchOrThrow } from "@errorkit/core";
import { ErrorSummary, useTranslator } from "@errorkit/react";
import { toFormErrors } from "@errorkit/react/forms";
import { Button, TextField } from "@mui/material";
import { useState } from "react";

const labels: Readonly<Record<string, string>> = { name: "Name", replicas: "Replicas" };

export function JobForm() {
  const translator = useTranslator();
  const [error, setError] = useState<unknown>(null);
  const [changed, setChanged] = useState<readonly string[]>([]);
  // [{ name: "replicas", messages: ["At most 8"] }]
  const errors = toFormErrors(error, { translator }).filter(({ name }) => !changed.includes(name));
  const create = async (body: FormData) => {
    setChanged([]);
    await fetchOrThrow("/api/jobs", { method: "POST", body }).then(() => setError(null), setError);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary
        error={error}
        getFieldLabel={(path) => labels[path.join(".")]}
        onFieldSelect={(path) => document.getElementById(path.join("."))?.focus()}
      />
      {Object.entries(labels).map(([name, label]) => {
        const messages = errors.find((field) => field.name === name)?.messages;
        return (
          <TextField
            key={name}
            id={name}
            name={name}
            label={label}
            error={messages !== undefined}
            helperText={messages?.join(" ")}
            onChange={() => setChanged([...changed, name])}
          />
        );
      })}
      <Button type="submit">Create</Button>
    </form>
  );
}
