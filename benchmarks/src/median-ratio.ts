function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

type Cost = () => Promise<number | undefined>;

/**
 * The median ratio of two costs. Both are measured one right after the other, in alternating order, so that a busy
 * machine affects both. `undefined` if the measurement does not apply.
 */
export async function measureMedianRatio(
  cost: Cost,
  baseline: Cost,
  pairs: number,
): Promise<number | undefined> {
  const ratios: number[] = [];
  // The first pair is a warm-up.
  for (let index = 0; index <= pairs; index += 1) {
    const costs = new Map<Cost, number>();
    for (const measure of index % 2 === 0 ? [baseline, cost] : [cost, baseline]) {
      const value = await measure();
      if (value === undefined) return undefined;
      costs.set(measure, value);
    }
    if (index > 0) ratios.push(costs.get(cost)! / costs.get(baseline)!);
  }
  return median(ratios);
}
