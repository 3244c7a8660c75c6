// @vitest-environment jsdom
import { ErrorBanner } from "@errorkit/react";
import {
  createTestFailure,
  getAnnouncements,
  getSurfaces,
  resetErrorkit,
  respondWith,
} from "@errorkit/react/testing";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Jobs } from "./jobs.tsx";

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => {
  cleanup();
  server.resetHandlers();
  resetErrorkit();
});
afterAll(() => server.close());

it("shows that the service is unavailable, and announces it", async () => {
  server.use(http.get("*/api/jobs", respondWith("503")));
  render(<Jobs />);
  await waitFor(() => expect(getSurfaces()).toHaveLength(1));
  screen.getByRole("heading", { name: /temporarily unavailable/ });
  await waitFor(() => expect(getAnnouncements()).toHaveLength(1));
});

it("has no retry button where a retry cannot help", () => {
  render(<ErrorBanner error={createTestFailure({ status: 409 })} onRetry={() => {}} />);
  expect(screen.queryByRole("button", { name: /Retry/ })).toBeNull();
});
