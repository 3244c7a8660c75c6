import { ErrorBoundary } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { Component } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

/** The boundary of a framework: it knows what to do with what the framework threw. */
class FrameworkBoundary extends Component<{ readonly children: ReactNode }> {
  override state = { thrown: undefined as { readonly digest?: string } | undefined };
  static getDerivedStateFromError(thrown: object) {
    return { thrown };
  }
  override render() {
    return this.state.thrown ? <p>The framework got {this.state.thrown.digest}</p> : this.props.children;
  }
}

function Throwing({ value }: { readonly value: unknown }): JSX.Element {
  throw value;
}

it.each([
  "NEXT_REDIRECT;replace;/jobs;307;",
  "NEXT_NOT_FOUND",
  "NEXT_HTTP_ERROR_FALLBACK;404",
  "BAILOUT_TO_CLIENT_SIDE_RENDERING",
  "DYNAMIC_SERVER_USAGE",
  'REACT_ROUTER_ERROR:REDIRECT:{"status":302,"location":"/jobs"}',
])("[E13] The boundary leaves %s to the framework", async (digest) => {
  const onError = vi.fn();
  const screen = await render(
    <FrameworkBoundary>
      <ErrorBoundary onError={onError} fallback={<p>Own fallback</p>}>
        <Throwing value={Object.assign(new Error(digest), { digest })} />
      </ErrorBoundary>
    </FrameworkBoundary>,
  );
  await expect.element(screen.getByText(`The framework got ${digest}`)).toBeVisible();
  expect(onError).not.toHaveBeenCalled();
  takeConsoleMessages();
});

it.each(["1234567", "errorkit;503;req-7;20", "NEXTCLOUD_DOWN"])(
  "[E13] The boundary shows an error with the digest %s",
  async (digest) => {
    const screen = await render(
      <FrameworkBoundary>
        <ErrorBoundary fallback={<p>Own fallback</p>}>
          <Throwing value={Object.assign(new Error("no"), { digest })} />
        </ErrorBoundary>
      </FrameworkBoundary>,
    );
    await expect.element(screen.getByText("Own fallback")).toBeVisible();
    takeConsoleMessages();
  },
);
