// node scripts/end-group.mjs 4242: ends the process group 4242 when the process that started this one ends. Then nothing holds the
// other end of its input any more, however that process ended.
import process from "node:process";

const group = Number(process.argv[2]);
process.stdin.resume().on("close", () => {
  try {
    process.kill(-group, "SIGTERM");
  } catch {
    // All processes of the group have ended.
  }
});
