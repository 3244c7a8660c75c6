import { ErrorSummary, useTranslator } from "@errorkit/react";
import { clearAntdErrors, setAntdErrors } from "@errorkit/react/forms";
import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";

interface Cluster {
  readonly name: string;
  readonly replicas: number;
  readonly disks: readonly { readonly size: number }[];
}

interface ClusterFormProps {
  initialValues: Cluster;
  labels: Readonly<Record<"name" | "replicas" | "disks.0.size" | "create", string>>;
  /** Sends the request, for example with `fetchOrThrow`, and rejects with its error. */
  create: (cluster: Cluster) => Promise<unknown>;
}

export function ClusterForm({ initialValues, labels, create }: ClusterFormProps) {
  const [form] = Form.useForm<Cluster>();
  const translator = useTranslator();
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const submit = async (cluster: Cluster) => {
    setSending(true);
    setError(null); // an identical error is announced again
    const thrown = await create(cluster).then(
      () => null,
      (reason: unknown) => reason,
    );
    setError(thrown);
    setAntdErrors(form, thrown, { translator }); // also with `null`: antd keeps errors that your app set
    setSending(false);
  };
  return (
    <Form
      form={form}
      name="cluster"
      layout="vertical"
      initialValues={initialValues}
      onFinish={submit}
      onValuesChange={() => clearAntdErrors(form)}
    >
      {/* It takes focus after a failed submission. Selecting a line moves focus to its field. */}
      <ErrorSummary
        error={error}
        style={{ marginBlockEnd: "1rem" }}
        getFieldLabel={(path) => labels[path.join(".") as keyof typeof labels]}
        onFieldSelect={(path) => form.focusField([...path])}
      />
      {/* The names are the paths in the errors of the service. */}
      <Form.Item name="name" label={labels.name}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="replicas" label={labels.replicas}>
        <InputNumber controls={false} />
      </Form.Item>
      <Form.Item name={["disks", 0, "size"]} label={labels["disks.0.size"]}>
        <InputNumber controls={false} />
      </Form.Item>
      <Button htmlType="submit" loading={sending}>
        {labels.create}
      </Button>
    </Form>
  );
}
