import { fetchOrThrow } from "@errorkit/core";
import { ErrorSummary, useTranslator } from "@errorkit/react";
import { clearAntdErrors, setAntdErrors } from "@errorkit/react/forms";
import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";

interface Job {
  name: string;
  disks: { size: number }[];
}

const labels: Readonly<Record<string, string>> = { name: "Name", "disks.0.size": "Size of the first disk" };

export function JobForm() {
  const [form] = Form.useForm<Job>();
  const translator = useTranslator();
  const [error, setError] = useState<unknown>(null);
  const create = async (job: Job) => {
    const thrown = await fetchOrThrow("/api/jobs", { method: "POST", body: JSON.stringify(job) }).then(
      () => null,
      (reason: unknown) => reason,
    );
    setError(thrown);
    setAntdErrors(form, thrown, { translator }); // also with `null`: antd keeps errors that your app set
  };
  return (
    <Form form={form} layout="vertical" onFinish={create} onValuesChange={() => clearAntdErrors(form)}>
      <ErrorSummary
        error={error}
        getFieldLabel={(path) => labels[path.join(".")]}
        onFieldSelect={(path) => form.focusField([...path])}
      />
      <Form.Item name="name" label={labels.name}>
        <Input />
      </Form.Item>
      <Form.Item name={["disks", 0, "size"]} label={labels["disks.0.size"]}>
        <InputNumber />
      </Form.Item>
      <Button htmlType="submit">Create</Button>
    </Form>
  );
}
