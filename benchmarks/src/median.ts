function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

type Cost = () => number | Promise<number>;

/**
 * The median ratio of two costs. Both are measured one right after the other, in alternating order, so that a busy
 * machine affects both.
 */
export async function measureMedianRatio(cost: Cost, baseline: Cost, pairs: number): Promise<number> {
  const ratios: number[] = [];
  // The first pair is a warm-up.
  for (let index = 0; index <= pairs; index += 1) {
    const costs = new Map<Cost, number>();
    for (const measure of index % 2 === 0 ? [baseline, cost] : [cost, baseline]) {
      costs.set(measure, await measure());
    }
    if (index > 0) ratios.push(costs.get(cost)! / costs.get(baseline)!);
  }
  return median(ratios);
}

/** The median cost, after one for warm-up if there are several. */
export async function measureMedian(cost: Cost, samples: number): Promise<number> {
  if (samples > 1) await cost();
  const costs: number[] = [];
  for (let index = 0; index < samples; index += 1) costs.push(await cost());
  return median(costs);
}

/** The lowest cost of several, which other work on the machine and garbage of earlier work disturb least. */
export async function measureLowest(cost: Cost, samples: number): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < samples; index += 1) lowest = Math.min(lowest, await cost());
  return lowest;
}
