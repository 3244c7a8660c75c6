import process from "node:process";

/** Milliseconds that this process worked during `act`, collecting garbage included; never waiting for other processes. */
export async function cpu(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
