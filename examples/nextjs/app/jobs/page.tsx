import { fetchOrThrow } from "@errorkit/core";
import { JobForm } from "./job-form";

export const dynamic = "force-dynamic";

export default async function Jobs() {
  const response = await fetchOrThrow(`${process.env.API_URL}/api/jobs`, { cache: "no-store" });
  const jobs = (await response.json()) as readonly { readonly id: number; readonly name: string }[];
  return (
    <main>
      <ul>
        {jobs.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <JobForm />
    </main>
  );
}
