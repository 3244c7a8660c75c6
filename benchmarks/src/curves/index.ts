import { banners } from "./banners.ts";
import { bodyCurves } from "./bodies.ts";
import type { Curve } from "./curve.ts";
import { storeCurves } from "./store.ts";

export const curves: readonly Curve[] = [banners, ...storeCurves, ...bodyCurves];
