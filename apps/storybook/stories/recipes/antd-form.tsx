import { toFailure } from "@errorkit/core";
import { ErrorSummary } from "@errorkit/react";
import { Button, Form, Input, InputNumber } from "antd";
import type { JSX } from "react";
import type { Cluster } from "./use-cluster.ts";
import { initialCluster, useCluster } from "./use-cluster.ts";

/** Where each field of the form stands in what is sent; a problem's path is the same list. */
const NAMES = { name: ["name"], replicas: ["replicas"], size: ["disks", 0, "size"] };

/** Ant Design's own form. A 422 becomes a summary that leads to its fields, and the same text beside each of them. */
export function AntdForm(): JSX.Element {
  const [form] = Form.useForm<Cluster>();
  const { text, error, sending, getFieldLabel, send } = useCluster();
  const submit = async (cluster: Cluster) => {
    const thrown = await send(cluster);
    // Only the messages are set: a value that is left out stays as it was typed.
    form.setFields(
      (toFailure(thrown).fieldErrors ?? []).map(({ path, message }) => ({
        name: [...path] as never,
        errors: [message],
      })),
    );
  };
  // antd names a number's steppers in English only; the arrow keys step as well.
  return (
    <Form form={form} name="cluster" layout="vertical" initialValues={initialCluster} onFinish={submit}>
      <ErrorSummary
        error={error}
        headingLevel={2}
        style={{ marginBlockEnd: "1rem" }}
        getFieldLabel={getFieldLabel}
        onFieldSelect={(path) => form.focusField([...path])}
      />
      <Form.Item name={NAMES.name} label={text.name}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={NAMES.replicas} label={text.replicas}>
        <InputNumber controls={false} />
      </Form.Item>
      <Form.Item name={NAMES.size} label={text.size}>
        <InputNumber controls={false} />
      </Form.Item>
      <Button htmlType="submit" loading={sending}>
        {text.create}
      </Button>
    </Form>
  );
}
