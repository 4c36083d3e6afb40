// Areas in proportion to sizes, as near to squares as rows of them allow (squarified treemaps).

export interface Box<T> {
  item: T;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The worst ratio of sides in a row of areas along a side. */
function worst(areas: number[], side: number): number {
  const sum = areas.reduce((a, b) => a + b, 0);
  const largest = Math.max(...areas);
  const smallest = Math.min(...areas);
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
}

/** Lay out items in a rectangle, the largest first; those without a size are left out. */
export function treemap<T>(items: T[], sizeOf: (item: T) => number, width: number, height: number): Box<T>[] {
  const sized = items.map((item) => ({ item, size: sizeOf(item) })).filter((entry) => entry.size > 0);
  sized.sort((a, b) => b.size - a.size);
  const total = sized.reduce((sum, entry) => sum + entry.size, 0);
  const scale = total > 0 ? (width * height) / total : 0;
  const boxes: Box<T>[] = [];
  let [x, y, w, h] = [0, 0, width, height];
  let at = 0;
  while (at < sized.length) {
    const side = Math.min(w, h);
    const row: number[] = [];
    let best = Infinity;
    for (let next = at; next < sized.length; next++) {
      const grown = [...row, (sized[next]?.size ?? 0) * scale];
      const ratio = worst(grown, side);
      if (row.length && ratio > best) break;
      row.push(grown[grown.length - 1] ?? 0);
      best = ratio;
    }
    const sum = row.reduce((a, b) => a + b, 0);
    const thick = side > 0 ? sum / side : 0;
    let along = 0;
    for (const area of row) {
      const entry = sized[at++];
      const length = thick > 0 ? area / thick : 0;
      if (entry === undefined) break;
      boxes.push(
        w >= h
          ? { item: entry.item, x, y: y + along, width: thick, height: length }
          : { item: entry.item, x: x + along, y, width: length, height: thick },
      );
      along += length;
    }
    if (w >= h) [x, w] = [x + thick, Math.max(0, w - thick)];
    else [y, h] = [y + thick, Math.max(0, h - thick)];
  }
  return boxes;
}
