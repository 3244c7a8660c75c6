// Starts the demo as a developer does, and attacks it as another program or page could.
import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isPortFree } from "./port.mjs";
import { startGroup } from "./start-group.mjs";

const START_MS = 120_000;

async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((closed) => server.close(closed));
  return port;
}

/** @param {number} port */
const isUp = (port) =>
  fetch(`http://127.0.0.1:${port}/iframe.html`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Runs `npm start`; resolves when the demo responds.
 * @param {number} port
 */
async function start(port) {
  const started = startGroup("npm", ["start"], { env: { ...process.env, PORT: String(port) } });
  while (!(await isUp(port))) await new Promise((waited) => setTimeout(waited, 250));
  return started;
}

/**
 * Ends `npm start` with a signal, and expects that the port is free afterwards.
 * @param {import("node:child_process").ChildProcess} started
 * @param {() => void} kill
 * @param {number} port
 */
async function expectEnd(started, kill, port) {
  const ended = once(started, "exit");
  kill();
  await ended;
  await expect.poll(() => isPortFree(port), { timeout: 20_000 }).toBe(true);
}

/** @type {number} */
let port;
/** @type {import("node:child_process").ChildProcess} */
let demo;

beforeAll(async () => {
  port = await findFreePort();
  demo = await start(port);
}, START_MS);

// Nothing is left if a test fails.
afterAll(() => void (demo?.exitCode === null && demo.kill()));

/**
 * @param {string} path
 * @param {import("node:http").RequestOptions} [options]
 * @param {string | Buffer} [body]
 * @returns {Promise<import("node:http").IncomingMessage & { text: string }>}
 */
const send = (path, options = {}, body) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent: false, ...options }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve(Object.assign(response, { text: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    sent.end(body);
  });

/** A response of the demo that needs no state. */
const isAlive = async () => (await send("/response?status=418")).statusCode === 418;

it("listens only on the loopback interface", async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((address) =>
      address && !address.internal && address.family === "IPv4" ? [address.address] : [],
    );
  for (const host of others) {
    const socket = connect({ host, port });
    const outcome = await Promise.race([once(socket, "connect"), once(socket, "error")]).then(
      () => "connected",
      () => "refused",
    );
    socket.destroy();
    expect(outcome).toBe("refused");
  }
});

it.each(["/", "/iframe.html", "/response?status=200&body=secret", "/console-api/services", "/api/jobs"])(
  "refuses a request to %s under the name of another host, as DNS rebinding sends it",
  async (path) => {
    const { statusCode, text } = await send(path, { headers: { host: "attacker.example" } });
    expect(statusCode).toBe(403);
    expect(text).not.toContain("secret");
  },
);

it("runs no script of a requested body on its origin", async () => {
  const body = encodeURIComponent("<script>alert(1)</script>");
  const { headers } = await send(`/response?status=200&header=content-type:text/html&body=${body}`);
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["content-security-policy"]).not.toContain("allow-scripts");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

it("lets no header of the URL lift the restrictions", async () => {
  const { headers } = await send(
    "/response?status=200&header=content-security-policy:sandbox%20allow-scripts",
  );
  expect(headers["content-security-policy"]).toMatch(/sandbox; default-src 'none'/);
});

it("reads no more than a megabyte of a request", async () => {
  const options = { method: "POST", headers: { "content-type": "application/json" } };
  // The server may close the connection before it has read the body, which the client sees as a reset.
  const outcome = await send("/console-api/services", options, Buffer.alloc(3_000_000, " ")).then(
    ({ statusCode }) => statusCode,
    () => "closed",
  );
  expect([413, "closed"]).toContain(outcome);
  expect(await isAlive()).toBe(true);
});

it.each(["/console-api/services", "/response?status=200", "/"])(
  "survives a client that resets the connection in the middle of a request to %s",
  async (path) => {
    for (let times = 0; times < 3; times += 1) {
      const socket = connect({ host: "127.0.0.1", port });
      await once(socket, "connect");
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
      );
      await new Promise((sent) => setTimeout(sent, 50));
      socket.resetAndDestroy();
    }
    await expect.poll(isAlive).toBe(true);
  },
);

it.each(["TRACE", "PROPFIND"])("responds to the method %s and goes on", async (method) => {
  const { statusCode } = await send("/response?status=200", { method });
  expect(statusCode).toBeGreaterThanOrEqual(200);
  expect(await isAlive()).toBe(true);
});

it(
  "SIGTERM to npm alone ends npm start and frees the port",
  () => expectEnd(demo, () => demo.kill("SIGTERM"), port),
  60_000,
);

it(
  "SIGINT to the group, which Ctrl+C in a terminal sends, ends npm start and frees the port",
  async () => {
    demo = await start(port);
    await expectEnd(demo, () => process.kill(-(demo.pid ?? 0), "SIGINT"), port);
  },
  START_MS + 30_000,
);
