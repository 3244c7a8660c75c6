import { fetchOrThrow } from "@errorkit/core";
import { ErrorkitProvider, ErrorPage } from "@errorkit/react";
import { getRouteErrorProps } from "@errorkit/react/react-router";
import {
  createBrowserRouter,
  RouterProvider,
  useLoaderData,
  useLocation,
  useNavigate,
  useRouteError,
} from "react-router";
import "@errorkit/react/styles.css";

function RouteError() {
  return <ErrorPage {...getRouteErrorProps(useRouteError(), useNavigate(), useLocation())} homeHref="/" />;
}

function Jobs() {
  const jobs = useLoaderData() as readonly { id: string; name: string }[];
  return jobs.map(({ id, name }) => <p key={id}>{name}</p>);
}

const router = createBrowserRouter([
  {
    path: "/jobs",
    loader: async ({ request }) => (await fetchOrThrow("/api/jobs", { signal: request.signal })).json(),
    element: <Jobs />,
    errorElement: <RouteError />,
  },
  // A page that no route matches: any status code is an error.
  { path: "*", element: <ErrorPage error={404} homeHref="/" /> },
]);

export const App = () => (
  <ErrorkitProvider locale={navigator.languages}>
    <RouterProvider router={router} />
  </ErrorkitProvider>
);
