/** Where the stages of a graph stand, and how the lines between them run. */
import * as dagre from "@dagrejs/dagre";

export interface Size {
  width: number;
  height: number;
}

export interface Placed extends Size {
  name: string;
  x: number;
  y: number;
}

export interface Line {
  from: string;
  to: string;
  path: string;
}

export interface Layout extends Size {
  nodes: Map<string, Placed>;
  lines: Line[];
}

export type Direction = "LR" | "TB";

const MARGIN = 8;

/** Lines without those that follow from others: who uses a result of training uses its data, too. */
export function withoutImplied(inputs: ReadonlyMap<string, readonly string[]>): [string, string][] {
  const above = new Map<string, Set<string>>();
  const ancestors = (name: string): Set<string> => {
    const known = above.get(name);
    if (known) return known;
    const found = new Set<string>();
    above.set(name, found); // before the recursion, so that a circle in bad data ends
    for (const used of inputs.get(name) ?? []) {
      found.add(used);
      for (const further of ancestors(used)) found.add(further);
    }
    return found;
  };
  const lines: [string, string][] = [];
  for (const [name, all] of inputs) {
    const used = [...new Set(all)].filter((one) => inputs.has(one) && one !== name);
    for (const one of used) {
      if (!used.some((other) => other !== one && ancestors(other).has(one))) lines.push([one, name]);
    }
  }
  return lines;
}

/** A smooth line through points, which leaves and arrives in the direction of the graph. */
function smooth(points: { x: number; y: number }[], direction: Direction): string {
  const written = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${written(first.x, first.y)}`;
  let [x, y] = [first.x, first.y];
  for (const point of rest) {
    const middle = direction === "LR" ? (x + point.x) / 2 : (y + point.y) / 2;
    path +=
      direction === "LR"
        ? `C${written(middle, y)} ${written(middle, point.y)} ${written(point.x, point.y)}`
        : `C${written(x, middle)} ${written(point.x, middle)} ${written(point.x, point.y)}`;
    [x, y] = [point.x, point.y];
  }
  return path;
}

/** Lay out a graph; what is used stands left of (or above) what uses it. */
export function layOut(
  sizes: ReadonlyMap<string, Size>,
  inputs: ReadonlyMap<string, readonly string[]>,
  direction: Direction,
): Layout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({
    rankdir: direction,
    nodesep: direction === "LR" ? 16 : 22,
    ranksep: direction === "LR" ? 34 : 36,
    edgesep: 10,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [name, { width, height }] of sizes) graph.setNode(name, { width, height });
  for (const [from, to] of withoutImplied(inputs)) graph.setEdge(from, to);
  dagre.layout(graph);
  const nodes = new Map<string, Placed>();
  for (const [name, { width, height }] of sizes) {
    const at = graph.node(name) as { x: number; y: number };
    nodes.set(name, { name, x: at.x, y: at.y, width, height });
  }
  const lines = graph.edges().map(({ v, w }) => {
    const { points } = graph.edge(v, w) as { points: { x: number; y: number }[] };
    const [a, b] = [nodes.get(v), nodes.get(w)];
    // Lines begin and end in the middle of a side, so that several look like one stem.
    if (a && b && points.length >= 2) {
      if (direction === "LR") {
        points[0] = { x: a.x + a.width / 2, y: a.y };
        points[points.length - 1] = { x: b.x - b.width / 2, y: b.y };
      } else {
        points[0] = { x: a.x, y: a.y + a.height / 2 };
        points[points.length - 1] = { x: b.x, y: b.y - b.height / 2 };
      }
      // Of a line between neighbours only the ends count.
      if (points.length === 3) points.splice(1, 1);
    }
    return { from: v, to: w, path: smooth(points, direction) };
  });
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return { nodes, lines, width, height };
}

const TOWARDS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The node that lies nearest in a direction, from the one given. */
export function neighbour(layout: Layout, from: string, key: string): string | null {
  const at = layout.nodes.get(from);
  if (!at) return null;
  const [dx, dy] = TOWARDS[key] ?? [0, 0];
  let best: string | null = null;
  let least = Infinity;
  for (const node of layout.nodes.values()) {
    const [x, y] = [node.x - at.x, node.y - at.y];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 1) continue;
    const distance = along + 2 * across;
    if (distance < least) [best, least] = [node.name, distance];
  }
  return best;
}
