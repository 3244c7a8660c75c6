import type { FailureKind } from "../types.ts";

/**
 * What the failure of a request from a server to a service means in the browser, which reached the server: the server is a gateway.
 * The network of the user is not the cause.
 *
 * @see RFC 9110 sections 15.6.4 and 15.6.5
 */
export const GATEWAY_STATUS: Readonly<Partial<Record<FailureKind, number>>> = { network: 503, timeout: 504 };
