/** Which columns of runs are shown, how wide, and which value is the best. */
import type { Column, Runs } from "../../core/contract";
import { formatValue } from "../../core/format";
import { type Cells, best, cells, interesting, isCost, variety } from "../../core/runs";

export interface Shown {
  name: string;
  label: string;
  /** `fact`, or the column's kind. */
  kind: string;
  values: Cells;
  numeric: boolean;
  width: number;
  /** Which way is better, of a metric. */
  better: boolean | null;
  /** Marked where a run has it. */
  best: number | undefined;
}

const WIDTHS: Readonly<Record<string, number>> = {
  pipeline: 168, time: 150, seconds: 104, commit: 92, branch: 140, host: 120, user: 96,
  dirty: 72, sandboxed: 104, output: 280, variant: 84, target: 130, pins: 150,
};

/** Shown unless others are chosen, before the parameters and metrics. */
const USUAL = ["status", "pipeline", "time"];

const isMixed = (table: Runs, rows: readonly number[]): boolean => variety(table.rows.pipeline, rows) === 2;

const SAMPLES = 40; // values of a column that say how wide it is

/** In the best value the digits are bold, and a star stands before them. */
function widthOf(label: string, values: Cells, rows: readonly number[]): number {
  let most = label.length + 3;
  const every = Math.max(1, Math.floor(rows.length / SAMPLES));
  for (let i = 0; i < rows.length; i += every) most = Math.max(most, formatValue(values[rows[i]!]).length);
  return Math.min(210, Math.max(92, Math.round(most * 7.4) + 44));
}

const statusWidth = (values: Cells): number =>
  Math.min(200, 50 + Math.round(7.4 * Math.max(...[...new Set(values)].map((status) => String(status).length), 6)));

const isNumeric = (values: Cells): boolean => {
  const some = values.find((value) => value !== null && value !== undefined);
  return typeof some === "number";
};

/** The names of columns that are shown where none are chosen; where there is little room, results first. */
export function usualNames(table: Runs, rows: readonly number[], most: number, narrow: boolean): string[] {
  const facts = USUAL.filter((name) => name !== "pipeline" || isMixed(table, rows));
  const found = interesting(table, rows, most).map((column) => column.name);
  const others = ["seconds", ...(variety(table.rows.commit, rows) ? ["commit"] : [])];
  return narrow ? [facts[0]!, ...found, ...facts.slice(1), ...others] : [...facts, ...found, ...others];
}

const last = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** The columns of these names, as far as there are such. */
export function shownColumns(table: Runs, names: readonly string[], rows: readonly number[]): Shown[] {
  const known = new Map<string, Column>(table.columns.map((column) => [column.name, column]));
  const lasts = names.map(last);
  const mixed = isMixed(table, rows); // runs of several pipelines do not vie
  return names.flatMap((name): Shown[] => {
    const values = cells(table, name);
    if (!values || name === "number") return [];
    const column = known.get(name);
    // The stage is in the title where nothing else that is shown is called the same.
    const label = lasts.filter((one) => one === last(name)).length === 1 && !isCost(name) ? last(name) : (column?.short ?? name);
    return [
      {
        name,
        label,
        kind: column?.kind ?? "fact",
        values,
        numeric: name === "seconds" || (column !== undefined && isNumeric(values)),
        width: name === "status" ? statusWidth(values) : (WIDTHS[name] ?? widthOf(label, values, rows)),
        better: column?.larger_is_better ?? null,
        best: column?.kind === "metric" && !mixed ? best(column, values, rows) : undefined,
      },
    ];
  });
}
