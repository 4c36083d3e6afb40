/** What charts are made of; stagedml/tracking/plots.py writes the same for plot.js. */

type Cell = number | string | boolean | null;

export interface CurveData {
  run: number;
  /** What tells the run from the others; empty where it is alone. */
  label: string;
  stage: string;
  metric: string;
  /** What steps count. */
  unit: string;
  steps: number[];
  values: number[];
  epochs?: number[] | null;
}

export interface Axis {
  name: string;
  short: string;
  kind: string;
  larger_is_better: boolean | null;
}

export interface Point {
  run: number;
  label: string;
  x: Cell;
  y: Cell;
  details?: Record<string, unknown>;
}

interface Common {
  title: string;
  subtitle: string;
  notes: string[];
}

export interface Curves extends Common {
  kind: "curves";
  curves: CurveData[];
  log: boolean;
  smooth: number;
}

export interface Scatter extends Common {
  kind: "scatter";
  x: Axis;
  y: Axis;
  log: boolean;
  points: Point[];
}

export interface ParallelRow {
  run: number;
  label: string;
  values: Cell[];
}

export interface Parallel extends Common {
  kind: "parallel";
  columns: Axis[];
  rows: ParallelRow[];
}

export interface Commits extends Common {
  kind: "commits";
  metric: Axis;
  branch: string;
  log: boolean;
  /** The oldest first. */
  commits: { id: string; subject: string; time: string }[];
  /** Of each, the index of its commit. */
  points: { commit: number; run: number; label: string; value: number }[];
}

export type PlotData = Curves | Scatter | Parallel | Commits;
