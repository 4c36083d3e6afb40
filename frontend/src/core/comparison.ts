/** Runs side by side: the others compared with the first, as stagedml/tracking/comparison.py does. */
import type { Column, RunDetail, Value } from "./contract";

export type Verdict = "better" | "worse" | "same" | null;

export interface Line {
  name: string;
  /** undefined where a run has none. */
  values: (Value | undefined)[];
  differs: boolean;
}

export interface MetricLine {
  name: string;
  larger_is_better: boolean | null;
  values: (number | null)[];
  differs: boolean;
  /** By how much each is greater than the first; of the first itself, null. */
  changes: (number | null)[];
  /** The same as a share of the first's size; null from zero. */
  ratios: (number | null)[];
  verdicts: Verdict[];
  /** Which are the best. */
  best: boolean[];
}

export interface Comparison {
  parameters: Line[];
  metrics: MetricLine[];
  packages: Line[];
  facts: Line[];
  outputs: Line[];
}

const text = (value: Value | undefined): string =>
  value === undefined ? "" : JSON.stringify(value, (_, inner: unknown) => ordered(inner));

/** An object's keys in order, so that the same is told to be the same. */
const ordered = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const differ = (values: readonly (Value | undefined)[]): boolean => new Set(values.map(text)).size > 1;

type Values = Map<string, Value>;

function lines(found: readonly Values[]): Line[] {
  const names = new Set(found.flatMap((values) => [...values.keys()]));
  return [...names].map((name) => {
    const values = found.map((one) => one.get(name));
    return { name, values, differs: differ(values) };
  });
}

function parametersOf(run: RunDetail): Values {
  const stages = new Set(run.stages.map((stage) => stage.stage));
  const given = Object.entries(run.settings).filter(([name]) => !name.includes(".") && !stages.has(name));
  const own = run.stages.flatMap((stage) =>
    Object.entries(stage.config).map(([name, value]): [string, Value] => [`${stage.stage}.${name}`, value]),
  );
  return new Map([...given, ...own]);
}

function packagesOf(run: RunDetail): Values {
  return new Map(
    run.stages.flatMap((stage) =>
      stage.packages.map((one): [string, Value] => [`${one.name} (${stage.environment ?? "no environment"})`, one.version]),
    ),
  );
}

const FACTS = [
  "pipeline", "variant", "target", "status", "time", "seconds", "commit", "branch", "dirty", "host", "user", "sandboxed",
] as const;

function factsOf(run: RunDetail): Values {
  const interpreters = [...new Set(run.stages.map((stage) => stage.interpreter).filter(Boolean))];
  return new Map<string, Value>([
    ...FACTS.map((name): [string, Value] => [name, run.head[name]]),
    ["nix", run.nix],
    ["interpreter", interpreters],
  ]);
}

export function verdictOf(first: number | null, value: number | null, larger: boolean | null): Verdict {
  if (first === null || value === null || larger === null) return null;
  if (value === first) return "same";
  return value > first === larger ? "better" : "worse";
}

export function metricLine(name: string, values: (number | null)[], larger: boolean | null): MetricLine {
  const first = values[0] ?? null;
  const changes = values.map((value, i) => (i === 0 || value === null || first === null ? null : value - first));
  const known = values.filter((value) => value !== null);
  const top = larger === null || known.length < 2 ? null : larger ? Math.max(...known) : Math.min(...known);
  const differs = values.some((value) => value !== first);
  return {
    name,
    larger_is_better: larger,
    values,
    differs,
    changes,
    ratios: changes.map((change) => (change === null || !first ? null : change / Math.abs(first))),
    verdicts: values.map((value, i) => (i === 0 ? null : verdictOf(first, value, larger))),
    best: values.map((value) => differs && value !== null && value === top),
  };
}

export function compareRuns(runs: readonly RunDetail[], columns: readonly Column[]): Comparison {
  const directions = new Map(columns.map((column) => [column.name, column.larger_is_better]));
  const measured = runs.map(
    (run) =>
      new Map(
        run.stages.flatMap((stage) =>
          Object.entries(stage.metrics).map(([name, value]): [string, number] => [`${stage.stage}.${name}`, value]),
        ),
      ),
  );
  const names = new Set(measured.flatMap((values) => [...values.keys()]));
  return {
    parameters: lines(runs.map(parametersOf)),
    metrics: [...names].map((name) =>
      metricLine(name, measured.map((values) => values.get(name) ?? null), directions.get(name) ?? null),
    ),
    packages: lines(runs.map(packagesOf)),
    facts: lines(runs.map(factsOf)),
    outputs: lines(runs.map((run) => new Map(run.stages.map((stage): [string, Value] => [stage.stage, stage.output])))),
  };
}
