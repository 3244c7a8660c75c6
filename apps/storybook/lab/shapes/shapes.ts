import { clients } from "./clients.ts";
import { frameworks } from "./frameworks.ts";
import { hostile } from "./hostile.ts";
import { huaweiCloud } from "./huawei-cloud.ts";
import { otherClouds } from "./other-clouds.ts";
import type { Shape } from "./shape.ts";

/** Every shape to pick from, by family. */
export const shapeFamilies = {
  huaweiCloud,
  otherClouds,
  frameworks,
  clients,
  hostile,
} as const satisfies Record<string, readonly Shape[]>;

export type ShapeFamily = keyof typeof shapeFamilies;

export const allShapes: readonly Shape[] = Object.values(shapeFamilies).flat();

export const getShape = (id: string): Shape | undefined => allShapes.find((shape) => shape.id === id);
