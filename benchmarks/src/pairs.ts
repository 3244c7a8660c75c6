/** The middle of some numbers. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

type Cost = () => Promise<number | undefined>;

/**
 * The median ratio of two costs, measured one right after the other and in alternating order, so that a busy machine
 * weighs on both. `undefined` where there is nothing to measure.
 */
export async function ratio(cost: Cost, floor: Cost, pairs: number): Promise<number | undefined> {
  const ratios: number[] = [];
  // The first pair warms up.
  for (let index = 0; index <= pairs; index += 1) {
    const costs = new Map<Cost, number>();
    for (const measure of index % 2 === 0 ? [floor, cost] : [cost, floor]) {
      const value = await measure();
      if (value === undefined) return undefined;
      costs.set(measure, value);
    }
    if (index > 0) ratios.push(costs.get(cost)! / costs.get(floor)!);
  }
  return median(ratios);
}
