import { fetchOrThrow } from "@errorkit/core";
import { ErrorPage } from "@errorkit/react";
import { getRouteErrorProps } from "@errorkit/react/react-router";
import type { JSX } from "react";
import type { LoaderFunction } from "react-router";
import {
  createMemoryRouter,
  RouterProvider,
  useLoaderData,
  useLocation,
  useNavigate,
  useRouteError,
} from "react-router";
import { afterEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { createResponse } from "../helpers/failures.ts";

// React Router prints each error that it catches.
afterEach(() => void takeConsoleMessages());

const RouteError = (): JSX.Element => (
  <ErrorPage
    {...getRouteErrorProps(useRouteError(), useNavigate(), useLocation())}
    updateDocumentTitle={false}
    homeHref="/"
  />
);

const Jobs = () => <p>{String(useLoaderData())}</p>;

/** Opens the second of two pages at an address with a query, a fragment and a state. */
function openRoute(loader: LoaderFunction, element = <Jobs />) {
  const router = createMemoryRouter(
    [
      { path: "/", element: <p>Home</p> },
      { path: "/jobs", loader, element, errorElement: <RouteError /> },
    ],
    { initialEntries: ["/", { pathname: "/jobs", search: "?page=2", hash: "#last", state: "state" }] },
  );
  return { router, page: render(<RouterProvider router={router} />) };
}

it("The error element shows what fetchOrThrow threw in a loader, and its retry runs the loader again", async () => {
  const responses = [
    createResponse(503, { headers: { "x-request-id": "req-7" } }),
    createResponse(503, { headers: { "x-request-id": "req-8" } }),
    createResponse(200, { body: ["job-1"] }),
  ];
  const fetchMock = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => responses.shift() ?? createResponse(404));
  const { router, page } = openRoute(async () => (await fetchOrThrow("/api/jobs")).json());
  const screen = await page;
  await expect.element(screen.locator.getByText("req-7")).toBeVisible();
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.element(screen.locator.getByText("req-8")).toBeVisible();
  await retry.click();
  await expect.element(screen.getByText("job-1")).toBeVisible();
  expect(fetchMock).toHaveBeenCalledTimes(3);
  expect(router.state.location).toMatchObject({ pathname: "/jobs", search: "?page=2", state: "state" });
});

it("The retry adds no entry to the history", async () => {
  const { router, page } = openRoute(() => Promise.reject(createResponse(503)));
  const screen = await page;
  const { key } = router.state.location;
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.poll(() => router.state.location.key).not.toBe(key);
  await router.navigate(-1);
  await expect.element(screen.getByText("Home")).toBeVisible();
});

it("A delay that the service asked for arrives with fetchOrThrow", async () => {
  vi.spyOn(globalThis, "fetch").mockResolvedValue(createResponse(429, { headers: { "retry-after": "60" } }));
  const screen = await openRoute(() => fetchOrThrow("/api/jobs")).page;
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await expect.element(retry).toHaveAttribute("aria-disabled", "true");
});

it("The error element shows a Response that a loader threw", async () => {
  const screen = await openRoute(() => {
    throw createResponse(404, { body: { message: "No such job" } });
  }).page;
  await expect
    .element(screen.getByRole("heading", { level: 1, name: "This resource can't be found" }))
    .toBeVisible();
});

it("The error element shows no text of React Router for a URL without a route", async () => {
  const routes = [{ path: "/", element: <p>Home</p>, errorElement: <RouteError /> }];
  const router = createMemoryRouter(routes, { initialEntries: ["/nowhere"] });
  const screen = await render(<RouterProvider router={router} />);
  await expect
    .element(screen.getByRole("heading", { level: 1, name: "This page can't be found" }))
    .toBeVisible();
  expect(document.body.textContent).not.toMatch(/Message from the service|No route matches/);
});

it("The retry resets an error that a component threw while rendering", async () => {
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new TypeError("x is not a function");
    return <p>Here it is</p>;
  };
  const screen = await openRoute(() => "data", <Part />).page;
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.element(retry).toBeVisible();
  isBroken = false;
  await retry.click();
  await expect.element(screen.getByText("Here it is")).toBeVisible();
});
