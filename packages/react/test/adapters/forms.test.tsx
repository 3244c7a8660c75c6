import { FailureError, readFailure, toFailure } from "@errorkit/core";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorkitProvider, ErrorSummary, useTranslator } from "@errorkit/react";
import {
  clearAntdErrors,
  setAntdErrors,
  setFormErrors,
  toFieldName,
  toFormErrors,
} from "@errorkit/react/forms";
import { Form as AntdForm, Input } from "antd";
import type { JSX } from "react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { describe, expect, it, vi } from "vitest";
import type { Locator } from "vitest/browser";
import { server, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createResponse } from "../helpers/failures.ts";

/** Replaces the text of a field of antd, which does not notice what `fill` does in Firefox over WebDriver BiDi. */
async function enter(field: Locator, text: string): Promise<void> {
  if (server.browser !== "firefox") return field.fill(text);
  await field.click();
  await userEvent.keyboard(`{Control>}a{/Control}${text || "{Backspace}"}`);
}

interface Job {
  name: string;
  disks: { size: string }[];
}

const labels: Readonly<Record<string, string>> = { name: "Name", "disks.0.size": "Size of disk 1" };

/** A service that rejects a job once, with an error of a field that the form does not have. */
const createService = () => {
  const errors = [
    { pointer: "/disks/0/size", detail: "At least 10 GB." },
    { pointer: "/region", detail: "Choose a region." },
  ];
  const headers = { "content-type": "application/problem+json" };
  const responses = [createResponse(422, { headers, body: { status: 422, title: "Invalid", errors } })];
  return vi.fn(async (_job: Job) => {
    const response = responses.shift();
    if (response) throw new FailureError(await readFailure(response, { method: "POST" }));
  });
};

it("react-hook-form: the field shows its error, the summary leads to it, and the corrected form can be submitted", async () => {
  const send = createService();
  const App = (): JSX.Element => {
    const form = useForm<Job>({ defaultValues: { name: "", disks: [{ size: "5" }] } });
    const [error, setError] = useState<unknown>(null);
    const submit = (job: Job) =>
      send(job).then(
        () => setError(null),
        (rejected: unknown) => {
          setError(rejected);
          setFormErrors(form, rejected);
        },
      );
    return (
      <form onSubmit={form.handleSubmit(submit)}>
        <ErrorSummary
          error={error}
          getFieldLabel={(path) => labels[toFieldName(path)]}
          onFieldSelect={(path) => form.setFocus(toFieldName(path))}
        />
        <input aria-label="Name" {...form.register("name")} />
        <input aria-label="Size" {...form.register("disks.0.size")} />
        <p data-testid="field">{form.formState.errors.disks?.[0]?.size?.message}</p>
        <button type="submit">Create</button>
      </form>
    );
  };
  const screen = await render(<App />);
  const submit = screen.getByRole("button", { name: "Create" });
  await submit.click();
  await expect.element(screen.getByTestId("field")).toHaveTextContent("At least 10 GB.");
  const summary = screen.getByRole("region");
  await expect.element(summary.getByText("Choose a region.")).toBeVisible();
  await summary.getByText("At least 10 GB.").click();
  const size = screen.getByLabelText("Size", { exact: true });
  await expect.element(size).toHaveFocus();
  await size.fill("10");
  await submit.click();
  await expect.element(summary).not.toBeInTheDocument();
  await expect.element(screen.getByTestId("field")).toHaveTextContent("");
  expect(send).toHaveBeenLastCalledWith({ name: "", disks: [{ size: "10" }] });
});

it("antd: the field shows its error, and the corrected form can be submitted", async () => {
  const send = createService();
  const App = (): JSX.Element => {
    const [form] = AntdForm.useForm<Job>();
    const submit = (job: Job) => send(job).catch((rejected: unknown) => setAntdErrors(form, rejected));
    return (
      <AntdForm form={form} onFinish={submit} initialValues={{ name: "", disks: [{ size: "5" }] }}>
        <AntdForm.Item name="name" label="Name">
          <Input />
        </AntdForm.Item>
        <AntdForm.Item name={["disks", 0, "size"]} label="Size">
          <Input />
        </AntdForm.Item>
        <button type="submit">Create</button>
      </AntdForm>
    );
  };
  const screen = await render(<App />);
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.element(screen.getByText("At least 10 GB.")).toBeVisible();
  await enter(screen.getByLabelText("Size"), "10");
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.poll(() => send.mock.calls.at(-1)).toEqual([{ name: "", disks: [{ size: "10" }] }]);
});

describe("With a translator, the field shows the message of the summary", () => {
  const rejected = toFailure({
    status: 422,
    errors: [{ field: "name", code: "taken", message: "Name is taken." }],
  });
  const messages = { "zh-CN": { "field.taken": "名称已被使用。" } };
  const renderInChinese = async (form: JSX.Element) => {
    const screen = await render(
      <ErrorkitProvider locale="zh-CN" messages={messages} catalogs={{ "zh-CN": zhCN }}>
        {form}
      </ErrorkitProvider>,
    );
    await screen.getByRole("button", { name: "Create" }).click();
    await expect.element(screen.getByRole("region").getByText("名称已被使用。")).toBeVisible();
    await expect.element(screen.getByTestId("field")).toHaveTextContent("名称已被使用。");
    await expect.element(screen.getByText("Name is taken.")).not.toBeInTheDocument();
  };

  it("react-hook-form", async () => {
    const App = (): JSX.Element => {
      const form = useForm<Job>();
      const translator = useTranslator();
      const [error, setError] = useState<unknown>(null);
      const submit = () => {
        setError(rejected);
        setFormErrors(form, rejected, { translator });
      };
      return (
        <form onSubmit={form.handleSubmit(submit)}>
          <ErrorSummary error={error} />
          <input aria-label="Name" {...form.register("name")} />
          <p data-testid="field">{form.formState.errors.name?.message}</p>
          <button type="submit">Create</button>
        </form>
      );
    };
    await renderInChinese(<App />);
  });

  it("antd", async () => {
    const App = (): JSX.Element => {
      const [form] = AntdForm.useForm<Job>();
      const translator = useTranslator();
      const [error, setError] = useState<unknown>(null);
      const submit = () => {
        setError(rejected);
        setAntdErrors(form, rejected, { translator });
      };
      return (
        <AntdForm form={form} onFinish={submit}>
          <ErrorSummary error={error} />
          <div data-testid="field">
            <AntdForm.Item name="name" label="Name">
              <Input />
            </AntdForm.Item>
          </div>
          <button type="submit">Create</button>
        </AntdForm>
      );
    };
    await renderInChinese(<App />);
  });

  it("Any other form", async () => {
    const App = (): JSX.Element => {
      const translator = useTranslator();
      const [error, setError] = useState<unknown>(null);
      return (
        <>
          <ErrorSummary error={error} />
          <p data-testid="field">{toFormErrors(error, { translator })[0]?.messages}</p>
          <button type="button" onClick={() => setError(rejected)}>
            Create
          </button>
        </>
      );
    };
    await renderInChinese(<App />);
  });
});

describe("antd: no error of the service outlives its cause", () => {
  const rejectName = toFailure({ status: 422, errors: [{ field: "name", message: "Name is required." }] });
  const responses: unknown[] = [];
  const App = ({ rules = [] }: { rules?: { required: boolean; message: string }[] }): JSX.Element => {
    const [form] = AntdForm.useForm<Job>();
    return (
      <AntdForm
        form={form}
        onFinish={() => setAntdErrors(form, responses.shift())}
        onValuesChange={() => clearAntdErrors(form)}
      >
        <AntdForm.Item name="name" label="Name" rules={rules}>
          <Input />
        </AntdForm.Item>
        <AntdForm.Item name="note" label="Note">
          <Input />
        </AntdForm.Item>
        <button type="submit">Create</button>
      </AntdForm>
    );
  };

  it("The next response replaces the errors of the last one", async () => {
    responses.splice(0, Infinity, rejectName, { status: 409 });
    const screen = await render(<App />);
    await screen.getByRole("button", { name: "Create" }).click();
    await expect.element(screen.getByText("Name is required.")).toBeVisible();
    await screen.getByRole("button", { name: "Create" }).click();
    await expect.element(screen.getByText("Name is required.")).not.toBeInTheDocument();
  });

  it("A field loses its error when its value changes, and only then", async () => {
    responses.splice(0, Infinity, rejectName);
    const screen = await render(<App />);
    await screen.getByRole("button", { name: "Create" }).click();
    await enter(screen.getByLabelText("Note"), "x");
    await expect.element(screen.getByText("Name is required.")).toBeVisible();
    await enter(screen.getByLabelText("Name"), "nightly");
    await expect.element(screen.getByText("Name is required.")).not.toBeInTheDocument();
  });

  it("An error of a rule stays", async () => {
    responses.splice(0, Infinity, rejectName);
    const screen = await render(<App rules={[{ required: true, message: "Enter a name." }]} />);
    const name = screen.getByLabelText("Name");
    await enter(name, "nightly");
    await screen.getByRole("button", { name: "Create" }).click();
    await expect.element(screen.getByText("Name is required.")).toBeVisible();
    await enter(name, "");
    await expect.element(screen.getByText("Enter a name.")).toBeVisible();
    await enter(screen.getByLabelText("Note"), "x");
    await expect.element(screen.getByText("Enter a name.")).toBeVisible();
    await expect.element(screen.getByText("Name is required.")).not.toBeInTheDocument();
  });
});
