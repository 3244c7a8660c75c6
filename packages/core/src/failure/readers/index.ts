import { aws } from "./aws.ts";
import { generic } from "./generic/index.ts";
import { grpc } from "./grpc.ts";
import { headers } from "./headers.ts";
import { openstack } from "./openstack.ts";
import { problemDetails } from "./problem-details.ts";
import type { ErrorShapeReader } from "./types.ts";

/**
 * The readers in order: what one finds, a later one does not change. The special ones find only what `generic` would miss or
 * misread.
 */
export const builtInReaders: readonly ErrorShapeReader[] = [
  aws,
  grpc,
  problemDetails,
  openstack,
  generic,
  headers,
];
