/** Confusion matrices, as evaluations write them: a row for each true class. */
import type { RunDetail } from "./contract";

export interface Confusion {
  /** Of which part of the data; empty where there is one. */
  split: string;
  classes: string[];
  matrix: number[][];
}

const MOST = 200; // classes

const isMatrix = (value: unknown): value is number[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST &&
  value.every(
    (row) =>
      Array.isArray(row) && row.length === value.length && row.every((n) => typeof n === "number" && Number.isFinite(n)),
  );

/** The matrices in a file: `{classes, matrix}`, or `{classes, splits: {name: matrix}}`; else none. */
export function confusionsIn(content: unknown): Confusion[] {
  if (typeof content !== "object" || content === null) return [];
  const { classes, matrix, splits } = content as { classes?: unknown; matrix?: unknown; splits?: unknown };
  const named = matrix !== undefined ? [["", matrix] as const] : Object.entries((splits ?? {}) as object);
  return named.flatMap(([split, found]) => {
    if (!isMatrix(found)) return [];
    const names = Array.isArray(classes) && classes.length === found.length ? classes.map(String) : found.map((_, i) => String(i));
    return [{ split, classes: names, matrix: found }];
  });
}

export interface ConfusionFile {
  stage: string;
  output: string;
  path: string;
}

/** Where a run has confusion matrices. */
export const confusionFiles = (run: RunDetail): ConfusionFile[] =>
  run.stages.flatMap((stage) =>
    stage.files
      .filter((file) => /(^|\/)confusion[^/]*\.json$/.test(file.path) && file.size < 1_000_000)
      .map((file) => ({ stage: stage.stage, output: stage.output, path: file.path })),
  );
