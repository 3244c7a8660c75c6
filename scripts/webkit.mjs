// Drives WebKitGTK, Debian's build of Safari's engine, with the W3C WebDriver protocol. Playwright has no WebKit for Debian
// without a download.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import process from "node:process";

const DRIVER = "/usr/bin/WebKitWebDriver";
const DISPLAY_SERVER = "/usr/bin/Xvfb";
/** How long the driver may take to listen, in milliseconds. */
const START_MS = 30_000;

/** Debian has a folder for each architecture. */
const findMiniBrowser = () =>
  existsSync("/usr/lib")
    ? readdirSync("/usr/lib")
        .map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`)
        .find((path) => existsSync(path))
    : undefined;

/**
 * @returns {string | undefined} the path of the browser, if its driver and a display server are installed too
 */
export function findWebKit() {
  return [DRIVER, DISPLAY_SERVER].every((path) => existsSync(path)) ? findMiniBrowser() : undefined;
}

/** @returns {Promise<number>} */
async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * Sends one command. The driver keeps no connection open.
 * @param {number} port
 * @param {"GET" | "POST" | "DELETE"} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>} the value of the response
 */
function send(port, method, path, body) {
  const text = body && JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        // A connection for each command: the driver closes one that is used again.
        agent: false,
        headers: text === undefined ? {} : { "content-length": Buffer.byteLength(text) },
      },
      async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        const { value } = JSON.parse(Buffer.concat(chunks).toString());
        if (response.statusCode === 200) resolve(value);
        else reject(new Error(`WebKit: ${method} ${path}: ${value?.error}: ${value?.message}`));
      },
    );
    sent.once("error", (cause) => reject(new Error(`WebKit: ${method} ${path} got no response`, { cause })));
    sent.end(text);
  });
}

/**
 * Starts a display server on a free display.
 * @returns {Promise<{ display: string, server: import("node:child_process").ChildProcess }>}
 */
async function startDisplay() {
  // The server writes the number of the display to file descriptor 1.
  const server = spawn(
    DISPLAY_SERVER,
    ["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [number] = await once(/** @type {import("node:stream").Readable} */ (server.stdout), "data");
  return { display: `:${String(number).trim()}`, server };
}

/**
 * @param {number} port
 */
async function waitForDriver(port) {
  for (const end = Date.now() + START_MS; ; ) {
    try {
      return await send(port, "GET", "/status");
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/**
 * A browser window.
 * @typedef {object} WebKitWindow
 * @property {string} version such as `2.50.6`
 * @property {(url: string) => Promise<void>} open resolves when the page has loaded
 * @property {(script: string, ...args: unknown[]) => Promise<any>} evaluate runs the body of a function in the page, and awaits
 *   what it returns
 * @property {() => Promise<void>} close ends the browser and all that belongs to it
 */

/** @returns {Promise<WebKitWindow>} */
export async function startWebKit() {
  const binary = findWebKit();
  if (!binary) throw new Error("No WebKit was found. On Debian: apt-get install webkit2gtk-driver xvfb");
  const { display, server } = await startDisplay();
  const port = await findFreePort();
  const driver = spawn(DRIVER, ["-p", String(port)], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      // WebKit's sandbox does not run as root, which is the usual user in containers.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }),
    },
  });
  const end = () => {
    driver.kill();
    server.kill();
  };
  process.once("exit", end);
  try {
    await waitForDriver(port);
    const { sessionId, capabilities } = await send(port, "POST", "/session", {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } },
      },
    });
    const session = `/session/${sessionId}`;
    await send(port, "POST", `${session}/timeouts`, { script: 120_000, pageLoad: 120_000 });
    return {
      version: capabilities.browserVersion,
      open: (url) => send(port, "POST", `${session}/url`, { url }),
      evaluate: (script, ...args) => send(port, "POST", `${session}/execute/sync`, { script, args }),
      close: async () => {
        await send(port, "DELETE", session).catch(() => undefined);
        process.off("exit", end);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
