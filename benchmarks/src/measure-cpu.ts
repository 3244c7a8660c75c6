import process from "node:process";

/** CPU time that this process used while `act` ran, in milliseconds. Includes garbage collection, excludes waiting. */
export async function measureCpu(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
