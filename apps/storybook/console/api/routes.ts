import { faultResponses, toResponse } from "./faults.ts";
import type { Service, ServiceDraft, Traffic } from "./model.ts";
import { NODES, readDraft } from "./model.ts";
import type { Session } from "./sessions.ts";
import { validate } from "./validate.ts";

/** A parsed request. */
export interface Call {
  readonly session: Session;
  readonly fault: string;
  readonly id: string;
  readonly body: unknown;
  readonly headers: Headers;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Route = (call: Call) => Response;

const getEtag = ({ version }: Service): string => `"${version}"`;
const find = ({ session, id }: Call): Service | undefined => session.services.find((one) => one.id === id);
const respondWith = (service: Service, status = 200): Response =>
  Response.json(service, { status, headers: { etag: getEtag(service) } });

function create({ session, fault, body, headers, now }: Call): Response {
  const draft = readDraft(body);
  const errors = validate(draft, headers.get("accept-language"), fault === "422");
  if (errors.length > 0)
    return toResponse({
      status: 422,
      code: "ModelArts.0422",
      message: "Some fields are invalid",
      extra: { errors },
    });
  const { name, flavor, replicas, model } = draft as ServiceDraft;
  if (session.services.some((one) => one.name === name)) return toResponse(faultResponses["409"]);
  const service: Service = {
    id: `svc-${String(session.requests + 100)}`,
    name,
    flavor,
    replicas,
    model,
    state: "deploying",
    created: new Date(now).toISOString(),
    version: 1,
  };
  session.services = [service, ...session.services];
  return respondWith(service, 201);
}

function update(call: Call): Response {
  const { session, headers, body } = call;
  const service = find(call);
  if (!service) return toResponse(faultResponses["404"]);
  const condition = headers.get("if-match");
  // RFC 9110 section 13.1.1: the update is applied only to the version that the client has read.
  if (condition && condition !== getEtag(service)) return toResponse(faultResponses["412"]);
  const changed: Service = {
    ...service,
    replicas: readDraft(body).replicas ?? service.replicas,
    version: service.version + 1,
  };
  session.services = session.services.map((one) => (one.id === changed.id ? changed : one));
  return respondWith(changed);
}

function remove(call: Call): Response {
  const { session, fault, id } = call;
  const service = find(call);
  if (!service) return toResponse(faultResponses["404"]);
  if (fault === "partial" && service.name.includes("prod"))
    return toResponse({
      ...faultResponses["403"],
      message: "Policy doesn't allow modelarts:service:delete to be performed",
    });
  if (fault === "partial" && service.name.includes("eval")) return toResponse(faultResponses["503"]);
  session.services = session.services.filter((one) => one.id !== id);
  return new Response(null, { status: 204 });
}

function traffic({ session }: Call): Response {
  const rows: Traffic[] = session.services
    .filter(({ state }) => state === "running")
    .map(({ id, name, replicas }, index) => {
      const wave = Math.sin(session.requests / 3 + index);
      return {
        id,
        name,
        requestsPerSecond: Math.round(replicas * (40 + 12 * wave)),
        latency: Math.round(60 + 15 * index + 9 * wave),
      };
    });
  return Response.json(rows);
}

/** The handlers of the demo's API, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
  "GET services": ({ session }) => Response.json(session.services),
  "POST services": create,
  "GET services/:id": (call) => {
    const service = find(call);
    return service ? respondWith(service) : toResponse(faultResponses["404"]);
  },
  "PUT services/:id": update,
  "DELETE services/:id": remove,
  "GET traffic": traffic,
  "GET nodes/:id": ({ id }) =>
    Number(id) >= 1 && Number(id) <= NODES
      ? Response.json({ id, healthy: true })
      : toResponse(faultResponses["404"]),
  "POST session": ({ session }) => {
    session.signedIn = true;
    return Response.json({ account: "lin" }, { status: 201 });
  },
  "POST access-requests": () => Response.json({ state: "sent" }, { status: 202 }),
};
