import { clients } from "./clients.ts";
import { frameworks } from "./frameworks.ts";
import { hostile } from "./hostile.ts";
import { huaweiCloud } from "./huawei-cloud.ts";
import { otherClouds } from "./other-clouds.ts";
import type { Sample } from "./sample.ts";

/** Every sample, by group. */
export const sampleGroups = {
  huaweiCloud,
  otherClouds,
  frameworks,
  clients,
  hostile,
} as const satisfies Record<string, readonly Sample[]>;

export type SampleGroup = keyof typeof sampleGroups;

export const allSamples: readonly Sample[] = Object.values(sampleGroups).flat();

export const getSample = (id: string): Sample | undefined => allSamples.find((sample) => sample.id === id);
