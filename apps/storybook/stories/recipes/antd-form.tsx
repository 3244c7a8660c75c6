import type { FieldProblem } from "@errorkit/core";
import { fetchOrThrow, toFailure } from "@errorkit/core";
import { ErrorSummary } from "@errorkit/react";
import { Button, Form, Input, InputNumber } from "antd";
import type { JSX } from "react";
import { useState } from "react";
import { useWords } from "../../demo/use-words.ts";
import { answerUrl } from "../../server/answer.ts";
import { antdFormWords } from "./antd-form-words.ts";

interface Cluster {
  readonly name: string;
  readonly replicas: number;
  readonly disks: readonly { readonly size: number }[];
}

const typed: Cluster = { name: "search-3", replicas: 2, disks: [{ size: 5 }] };

/** Where each field of the form stands in what is sent; a problem's path is the same list. */
const NAMES = { name: ["name"], replicas: ["replicas"], size: ["disks", 0, "size"] };

/** Ant Design's own form. A 422 becomes a summary that leads to its fields, and the same words beside each of them. */
export function AntdForm(): JSX.Element {
  const words = useWords(antdFormWords);
  const [form] = Form.useForm<Cluster>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  // The demo's server refuses what it is asked to refuse, in the reader's language.
  const address = answerUrl(
    422,
    ["Content-Type: application/json", "X-Request-Id: 3f1c77d0a4b24e7e"],
    JSON.stringify({
      error_code: "CSS.0001",
      error_msg: words.refused,
      errors: [
        { field: "name", message: words.nameTaken },
        { field: "disks[0].size", message: words.sizeOut },
      ],
    }),
  );
  const submit = async (cluster: Cluster) => {
    setSending(true);
    try {
      await fetchOrThrow(address, { method: "POST", body: JSON.stringify(cluster) });
      setError(undefined);
    } catch (thrown) {
      setError(thrown);
      // Only the messages are set: a value that is left out stays as it was typed.
      form.setFields(
        (toFailure(thrown).fields ?? []).map(({ path, message }) => ({
          name: [...path] as never,
          errors: [message],
        })),
      );
    } finally {
      setSending(false);
    }
  };
  const labelOf = (path: FieldProblem["path"]) => words[path.at(-1) as keyof typeof NAMES];

  return (
    <Form form={form} name="cluster" layout="vertical" initialValues={typed} onFinish={submit}>
      <ErrorSummary
        error={error}
        headingLevel={2}
        style={{ marginBlockEnd: "1rem" }}
        labels={labelOf}
        onFieldSelect={(path) => form.focusField([...path])}
      />
      <Form.Item name={NAMES.name} label={words.name}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={NAMES.replicas} label={words.replicas}>
        <InputNumber />
      </Form.Item>
      <Form.Item name={NAMES.size} label={words.size}>
        <InputNumber />
      </Form.Item>
      <Button htmlType="submit" loading={sending}>
        {words.create}
      </Button>
    </Form>
  );
}
