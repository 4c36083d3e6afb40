/** The table of all runs: looked up, filtered, sorted and summed up by column. */
import type { Column, RunFacts, Runs, Value } from "./contract";
import { checkFacts } from "./facts";
import { WhereError, compiled, names, parse } from "./where";

export type Cells = readonly (Value | undefined)[];

/** What is known of each run, whatever it is of. */
export const FACTS = [
  "number", "time", "pipeline", "status", "seconds", "variant", "target",
  "commit", "branch", "dirty", "host", "user", "sandboxed", "output", "pins",
] as const;

const cellsOf = new WeakMap<Runs, Map<string, Cells>>();

/** The values of a column, by its full name: as conditions and orders take them. */
export function cells(table: Runs, name: string): Cells | undefined {
  let known = cellsOf.get(table);
  if (!known) cellsOf.set(table, (known = new Map()));
  let found = known.get(name);
  if (!found) {
    if (name === "dirty") found = table.rows.dirty.map((dirty) => dirty !== null);
    else if (name === "pins") found = table.rows.pins.map((pins) => (pins.length ? pins : null));
    else if (Object.hasOwn(table.rows, name) && name !== "settings")
      found = table.rows[name as Exclude<keyof RunFacts, "settings" | "pins">];
    else if (Object.hasOwn(table.values, name)) found = table.values[name]!;
    if (found) known.set(name, found);
  }
  return found;
}

/** Why a name means no column, or not one. */
export class ColumnError extends Error {}

const isNone = (value: Value | undefined): value is null | undefined => value === null || value === undefined;

/** What gives the value of a row, by a column's full name or its last part, as the command does. */
export function getter(table: Runs, name: string): (row: number) => Value | undefined {
  const whole = cells(table, name);
  if (whole) return (row) => whole[row];
  const own = table.columns.map((column) => column.name).filter((full) => full.endsWith(`.${name}`));
  if (!own.length) throw new ColumnError(`no run has '${name}'`);
  const all = own.map((full) => cells(table, full) ?? []);
  if (all.length > 1 && isAmbiguous(all, table.rows.number.length))
    throw new ColumnError(`'${name}' may be ${own.slice(0, 6).join(" or ")}`);
  return (row) => all.find((column) => !isNone(column[row]))?.[row];
}

/** Whether a run has values in several columns that are not the same. */
function isAmbiguous(columns: readonly Cells[], rows: number): boolean {
  for (let row = 0; row < rows; row++) {
    let first: Value | undefined;
    for (const column of columns) {
      const value = column[row];
      if (isNone(value)) continue;
      if (isNone(first)) first = value;
      else if (value !== first && JSON.stringify(value) !== JSON.stringify(first)) return true;
    }
  }
  return false;
}

/** The rows of which a condition holds, in the table's order. */
export function filtered(table: Runs, where: string): number[] {
  const condition = parse(where);
  const all = table.rows.number.map((_, row) => row);
  if (!condition) return all;
  checkFacts(condition);
  for (const [name, position] of names(condition)) {
    try {
      getter(table, name);
    } catch (error) {
      if (error instanceof ColumnError) throw new WhereError(error.message, position);
      throw error;
    }
  }
  return all.filter(compiled(condition, (name) => getter(table, name)));
}

const rank = (value: Value): number =>
  typeof value === "number" || typeof value === "boolean" ? 0 : typeof value === "string" ? 1 : 2;

/** Numbers before texts before lists, as the command sorts them. */
export function compare(a: Value, b: Value): number {
  const kinds = rank(a) - rank(b);
  if (kinds) return kinds;
  if (rank(a) === 0) return Number(a) - Number(b);
  const [x, y] = rank(a) === 1 ? [a as string, b as string] : [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Sort rows by columns, `-name` the greatest first; stably, and what has no value comes last. */
export function sorted(table: Runs, rows: readonly number[], sort: readonly string[]): number[] {
  let order = [...rows];
  for (const entry of [...sort].reverse()) {
    const down = entry.startsWith("-");
    let get;
    try {
      get = getter(table, down ? entry.slice(1) : entry);
    } catch {
      continue; // a column of yesterday's address
    }
    const values = new Map(order.map((row) => [row, get(row)]));
    const known = order.filter((row) => !isNone(values.get(row)));
    known.sort((a, b) => (down ? -1 : 1) * compare(values.get(a)!, values.get(b)!));
    order = [...known, ...order.filter((row) => isNone(values.get(row)))];
  }
  return order;
}

/** The best value of a metric among rows; undefined where nothing says which way is better. */
export function best(column: Column, values: Cells, rows: readonly number[]): number | undefined {
  if (column.larger_is_better === null) return undefined;
  let found: number | undefined;
  for (const row of rows) {
    const value = values[row];
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    if (found === undefined || (column.larger_is_better ? value > found : value < found)) found = value;
  }
  return found;
}

/** How many values a column has among rows: 0, 1, or 2 for several. */
export function variety(values: Cells, rows: readonly number[]): 0 | 1 | 2 {
  let first: string | undefined;
  let last: Value | undefined;
  for (const row of rows) {
    const value = values[row];
    if (isNone(value) || value === last) continue;
    last = value;
    const text = JSON.stringify(value);
    if (first !== undefined && text !== first) return 2;
    first = text;
  }
  return first === undefined ? 0 : 1;
}

const SAMPLES = 200; // rows by which columns are told to be copies

/** Whether the runs of a pipeline have several values of a column. */
function variesWithin(table: Runs, name: string, rows: readonly number[]): boolean {
  const values = cells(table, name) ?? [];
  const first = new Map<string, Value>();
  for (const row of rows) {
    const value = values[row];
    if (isNone(value)) continue;
    const pipeline = table.rows.pipeline[row]!;
    const known = first.get(pipeline);
    if (known === undefined) first.set(pipeline, value);
    else if (value !== known && JSON.stringify(value) !== JSON.stringify(known)) return true;
  }
  return false;
}

/** What a parameter or a metric is called in its stage. */
export const own = (name: string): string => name.slice(name.indexOf(".") + 1);

/** Of columns of one name that hold the same where both hold something, as stages hand it on, one. */
function distinct(table: Runs, columns: readonly Column[], rows: readonly number[]): Column[] {
  const every = Math.max(1, Math.floor(rows.length / SAMPLES));
  const samples = new Map(
    columns.map((column) => {
      const values = cells(table, column.name) ?? [];
      const some: (string | null)[] = [];
      for (let i = 0; i < rows.length; i += every) {
        const value = values[rows[i]!];
        some.push(isNone(value) ? null : JSON.stringify(value));
      }
      return [column, some];
    }),
  );
  const known = (column: Column) => samples.get(column)!.filter((text) => text !== null).length;
  const kept = new Map<string, Column[]>();
  for (const column of [...columns].sort((one, other) => known(other) - known(one))) {
    const others = kept.get(own(column.name)) ?? [];
    const mine = samples.get(column)!;
    const isCopy = others.some((other) => {
      const theirs = samples.get(other)!;
      return mine.every((text, i) => text === null || theirs[i] === null || text === theirs[i]);
    });
    if (!isCopy) kept.set(own(column.name), [...others, column]);
  }
  const all = new Set([...kept.values()].flat());
  return columns.filter((column) => all.has(column));
}

/** Whether a metric says what something takes, not how good it is. */
export const isCost = (name: string): boolean => /(bytes|seconds)$/.test(name);

/** Metrics, those that say most first: good ones are known, they are no costs, they vary. */
export function mainMetrics(table: Runs, rows: readonly number[]): Column[] {
  const metrics = distinct(table, table.columns.filter((column) => column.kind === "metric"), rows);
  const ranked = metrics.flatMap((column) => {
    const kinds = variety(cells(table, column.name) ?? [], rows);
    if (kinds === 0) return [];
    const cost = isCost(column.name);
    return [{ column, rank: (column.larger_is_better === null ? 4 : 0) + (cost ? 2 : 0) + (kinds === 2 ? 0 : 1) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

/** What tells rows from one another, and what came of them, as `stagedml runs` chooses it. */
export function interesting(table: Runs, rows: readonly number[], most = 12, metrics = 6): Column[] {
  const varied = table.columns.filter((column) => column.kind === "parameter" && variesWithin(table, column.name, rows));
  const chosen = new Set(mainMetrics(table, rows).slice(0, metrics));
  const found = table.columns.filter((column) => chosen.has(column));
  const results = [...found.filter((column) => !isCost(column.name)), ...found.filter((column) => isCost(column.name))];
  return [...distinct(table, varied, rows).slice(0, Math.max(0, most - results.length)), ...results];
}

/** What each of several runs is called beside the others: the parameters in which they differ. */
export function labels(table: Runs, runs: readonly number[]): Map<number, string> {
  const places = new Map(table.rows.number.map((number, row) => [number, row]));
  const rows = runs.flatMap((run) => places.get(run) ?? []);
  const pipelines = variety(table.rows.pipeline, rows) === 2;
  const columns = interesting(table, rows, 64)
    .filter((column) => column.kind === "parameter" && rows.every((row) => !isNone(cells(table, column.name)?.[row])))
    .slice(0, 3);
  const text = (value: Value | undefined) => (typeof value === "string" ? value : JSON.stringify(value));
  const found = new Map<number, string>();
  for (const run of runs) {
    const row = places.get(run);
    const parts = [`${run}`];
    if (row !== undefined) {
      if (pipelines) parts.push(table.rows.pipeline[row]!);
      parts.push(...columns.map((column) => `${column.name.slice(column.name.lastIndexOf(".") + 1)}=${text(cells(table, column.name)?.[row])}`));
    }
    found.set(run, parts.join(" "));
  }
  return found;
}
