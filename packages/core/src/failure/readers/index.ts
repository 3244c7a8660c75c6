import { aws } from "./aws.ts";
import { general } from "./general.ts";
import { grpc } from "./grpc.ts";
import { header } from "./header.ts";
import { openstack } from "./openstack.ts";
import { problem } from "./problem.ts";
import type { ErrorShapeReader } from "./reader.ts";

/**
 * In order: what one reader says, a later one does not change. The special ones say only what the general one would get
 * wrong or could not find.
 */
export const builtInReaders: readonly ErrorShapeReader[] = [aws, grpc, problem, openstack, general, header];
