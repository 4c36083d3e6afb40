/** Smooth exponentially, from the first value on: what was before it has no weight. */
export function smoothed(values: readonly number[], weight: number): number[] {
  if (weight <= 0) return [...values];
  let sum = 0;
  let weights = 0;
  return values.map((value) => {
    sum = sum * weight + value;
    weights = weights * weight + 1;
    return sum / weights;
  });
}
