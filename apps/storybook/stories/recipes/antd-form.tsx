import { ErrorSummary, useTranslator } from "@errorkit/react";
import { clearAntdErrors, setAntdErrors } from "@errorkit/react/forms";
import { Button, Form, Input, InputNumber } from "antd";
import type { JSX } from "react";
import type { Cluster } from "./use-cluster.ts";
import { initialCluster, useCluster } from "./use-cluster.ts";

/** The path of each field in the request body. The path of a field error is the same list. */
const NAMES = { name: ["name"], replicas: ["replicas"], size: ["disks", 0, "size"] };

/** Ant Design's form. A 422 becomes a summary whose lines focus the fields, with the same messages beside the fields. */
export function AntdForm(): JSX.Element {
  const [form] = Form.useForm<Cluster>();
  const translator = useTranslator();
  const { text, error, sending, getFieldLabel, send } = useCluster();
  const submit = async (cluster: Cluster) => {
    const thrown = await send(cluster);
    setAntdErrors(form, thrown, { translator });
  };
  // Ant Design names the buttons of a number field in English only. The arrow keys work without them.
  return (
    <Form
      form={form}
      name="cluster"
      layout="vertical"
      initialValues={initialCluster}
      onFinish={submit}
      onValuesChange={() => clearAntdErrors(form)}
    >
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
