import { ErrorBanner, ErrorState, useTranslator } from "@errorkit/react";
import { errorOptions } from "@errorkit/react/axios";
import { clearAntdErrors, setAntdErrors } from "@errorkit/react/forms";
import { Button, Form, Input, Table } from "antd";
import axios from "axios";
import { useCallback, useEffect, useState } from "react";

interface Job {
  readonly id: number;
  readonly name: string;
}

/** The table and the form show their own errors, so the toaster does not. */
const shownHere = errorOptions(false);

export function App() {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [listError, setListError] = useState<unknown>(null);
  const [createError, setCreateError] = useState<unknown>(null);
  const [form] = Form.useForm<{ name: string }>();
  const translator = useTranslator();

  const load = useCallback(async () => {
    try {
      const { data } = await axios.get<Job[]>("/api/jobs", shownHere);
      setJobs(data);
      setListError(null);
    } catch (error) {
      setListError(error);
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  const create = async (values: { name: string }) => {
    setCreateError(null);
    try {
      await axios.post("/api/jobs", values, shownHere);
      setAntdErrors(form, null);
    } catch (error) {
      setCreateError(error);
      setAntdErrors(form, error, { translator });
    }
  };

  return (
    <main style={{ maxInlineSize: 720, marginInline: "auto", padding: 24 }}>
      <ErrorBanner error={createError} onDismiss={() => setCreateError(null)} />
      <Form
        form={form}
        layout="inline"
        onFinish={create}
        onValuesChange={() => clearAntdErrors(form)}
        initialValues={{ name: "nightly-1" }}
      >
        <Form.Item name="name" label="Name">
          <Input />
        </Form.Item>
        <Button htmlType="submit">Create</Button>
        <Button onClick={() => void axios.post("/api/jobs/1/restart").catch(() => {})}>Restart</Button>
      </Form>
      <Table
        rowKey="id"
        columns={[{ title: "Name", dataIndex: "name" }]}
        dataSource={[...jobs]}
        pagination={false}
        locale={{ emptyText: listError ? <ErrorState error={listError} onRetry={load} /> : undefined }}
      />
    </main>
  );
}
