import { createServer } from "node:net";

/**
 * True when no program listens on the port. A program can use one address only, so each address is tried.
 * @param {number} port
 */
export async function isPortFree(port) {
  for (const host of ["::", "0.0.0.0", "127.0.0.1"]) if (!(await canListen({ port, host }))) return false;
  return true;
}

/**
 * @param {{ port: number, host: string }} address
 * @returns {Promise<boolean>}
 */
const canListen = (address) =>
  new Promise((resolve) => {
    const server = createServer();
    // An address family that this machine does not have counts as free.
    server.once("error", (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE"),
    );
    server.listen(address, () => server.close(() => resolve(true)));
  });
