// The service of the examples: serves a built app, and fails as a service fails.
//   node server.mjs FOLDER PORT
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import process from "node:process";

const [folder = "dist", port = "4173"] = process.argv.slice(2);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** How many lists of jobs fail before one succeeds. */
let failuresLeft = 1;

/** @param {import("node:http").ServerResponse} response */
function sendJson(response, status, body) {
  response.writeHead(status, { "content-type": "application/json", "x-request-id": "3f1c77d0a4b24e7e" });
  response.end(JSON.stringify(body));
}

function answerApi(request, response) {
  if (request.url === "/api/reset") {
    failuresLeft = 1;
    return sendJson(response, 200, {});
  }
  if (request.method === "POST") {
    return sendJson(response, 409, {
      error_code: "Jobs.0409",
      error_msg: "A job named nightly-1 already exists",
    });
  }
  if (failuresLeft > 0) {
    failuresLeft -= 1;
    return sendJson(response, 503, { error_code: "Jobs.0503", error_msg: "The scheduler is restarting" });
  }
  return sendJson(response, 200, [{ id: 1, name: "nightly-1" }]);
}

createServer((request, response) => {
  const path = (request.url ?? "/").split("?", 1)[0];
  if (path.startsWith("/api/")) {
    request.resume();
    return answerApi(request, response);
  }
  const file = join(folder, normalize(path).replace(/^(\.\.[/\\])+/, ""));
  const found = existsSync(file) && statSync(file).isFile() ? file : join(folder, "index.html");
  response.writeHead(200, { "content-type": TYPES[extname(found)] ?? "application/octet-stream" });
  response.end(readFileSync(found));
}).listen(Number(port), "127.0.0.1");
