/** How a table is sorted: names of columns, `-name` the greatest first. */

export function sortOf(sort: readonly string[], name: string): "ascending" | "descending" | "none" {
  return sort.includes(name) ? "ascending" : sort.includes(`-${name}`) ? "descending" : "none";
}

/** Sort by this column first up, or first down; then the other way; then no more. */
export function nextSort(sort: readonly string[], name: string, down: boolean, add: boolean): string[] {
  const steps = down ? [`-${name}`, name] : [name, `-${name}`];
  const now = sort.find((entry) => steps.includes(entry));
  const next = now === undefined ? steps[0] : now === steps[0] ? steps[1] : undefined;
  if (!add) return next ? [next] : [];
  if (now === undefined) return [...sort, next!];
  return sort.flatMap((entry) => (entry === now ? (next ?? []) : entry));
}
