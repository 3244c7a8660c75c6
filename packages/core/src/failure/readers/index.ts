import { aws } from "./aws.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { fhir } from "./fhir.ts";
import { general } from "./general.ts";
import { grpc } from "./grpc.ts";
import { header } from "./header.ts";
import { openstack } from "./openstack.ts";
import { problem } from "./problem.ts";
import type { FailureReader } from "./reader.ts";
import { text } from "./text.ts";
import { trpc } from "./trpc.ts";

/**
 * In order: what one reader says, a later one does not change. The special ones say only what the general one would get
 * wrong or could not find.
 */
export const builtInReaders: readonly FailureReader[] = [
  aws,
  grpc,
  problem,
  openstack,
  elasticsearch,
  trpc,
  fhir,
  text,
  general,
  header,
];
