/** Many runs of a pipeline at once: which parameters lead to what. */
import "./sweep.css";

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { isWide } from "../../charts/base";
import { LogSwitch } from "../../charts/curves";
import type { Axis } from "../../charts/data";
import { ParallelChart, ScatterChart } from "../../charts/sweep";
import { refresh, useGet } from "../../core/api";
import type { Column, Runs, Value } from "../../core/contract";
import { formatCount } from "../../core/format";
import { useKeys } from "../../core/keys";
import { type Schema, choice, go, href, list, numbers, text, useUrlState } from "../../core/router";
import { cells, filtered, interesting, mainMetrics, own, sorted } from "../../core/runs";
import { WhereError } from "../../core/where";
import { Empty, Show } from "../../parts/states";
import { Name } from "../../parts/text";
import { Filter } from "../runs/filter";
import type { View } from "../table";
import { Best } from "./best";

type Scale = "auto" | "log" | "linear";

interface State {
  pipeline: string;
  where: string;
  x: string;
  y: string;
  color: string;
  axes: string[];
  scale: Scale;
  logy: Scale;
  selected: number[];
}

const schema: Schema<State> = {
  pipeline: text(),
  where: text(),
  x: text(),
  y: text(),
  color: text(),
  axes: list(),
  scale: choice<Scale>("auto", "log", "linear"),
  logy: choice<Scale>("auto", "log", "linear"),
  selected: numbers(),
};

const ALL = "*";
const MANY = 2000; // runs that are drawn as lines
const AXES = 7;

type Cell = number | string | boolean | null;

const cellOf = (value: Value | undefined): Cell =>
  value === undefined || value === null ? null : typeof value === "object" ? JSON.stringify(value) : value;

interface Chosen {
  rows: number[];
  problem: { message: string; position: number } | null;
}

function choose(table: Runs, pipeline: string, where: string): Chosen {
  const own = (rows: number[]) => (pipeline === ALL ? rows : rows.filter((row) => table.rows.pipeline[row] === pipeline));
  try {
    return { rows: own(filtered(table, where)), problem: null };
  } catch (error) {
    if (!(error instanceof WhereError)) throw error;
    return { rows: own(filtered(table, "")), problem: { message: error.message, position: error.position } };
  }
}

function Select(props: {
  label: string;
  value: string;
  options: readonly Column[];
  none?: string;
  set: (name: string) => void;
}): JSX.Element {
  return (
    <label class="field">
      {props.label}
      <select class="input sweep-select" value={props.value} onChange={(event) => props.set(event.currentTarget.value)}>
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map((column) => (
          <option key={column.name} value={column.name}>
            {column.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is plotted, as the address says or as is usual. */
function usePlotted(table: Runs, rows: readonly number[], state: State) {
  return useMemo(() => {
    const known = new Map(table.columns.map((column) => [column.name, column]));
    const varied = interesting(table, rows, 24, 12);
    const has = (name: string) => rows.some((row) => cellOf(cells(table, name)?.[row]) !== null);
    const options = table.columns.filter((column) => column.kind !== "run" && has(column.name));
    const ranked = mainMetrics(table, rows);
    const metrics = [...ranked.filter((column) => column.larger_is_better), ...ranked];
    const parameters = varied.filter((column) => column.kind === "parameter");
    const y = known.get(state.y) ?? metrics[0] ?? options.find((column) => column.kind === "metric");
    const x = known.get(state.x) ?? parameters[0] ?? metrics.find((column) => column !== y);
    const color = known.get(state.color);
    const named = state.axes.flatMap((name) => known.get(name) ?? []);
    const axes = named.length > 1 ? named : [...parameters.slice(0, AXES - 1), ...(y ? [y] : [])];
    const lasts = varied.map((column) => own(column.name));
    const brief = (column: Column): Column => {
      const last = own(column.name);
      return lasts.filter((one) => one === last).length > 1 ? column : { ...column, short: last };
    };
    return {
      x: x && brief(x),
      y: y && brief(y),
      color: color && brief(color),
      axes: axes.map(brief),
      varied: varied.map(brief),
      options,
    };
  }, [table, rows, state.x, state.y, state.color, state.axes.join("\0")]);
}

function Plots(props: { table: Runs; rows: readonly number[]; state: State; set: (change: Partial<State>, how?: { replace?: boolean }) => void }): JSX.Element {
  const { table, rows, state, set } = props;
  const { x, y, color, axes, options, varied } = usePlotted(table, rows, state);
  const [left, setLeft] = useState<number[] | null>(null);
  const marked = useMemo(() => new Set(state.selected), [state.selected.join()]);

  const points = useMemo(() => {
    if (!x || !y) return [];
    const [xs, ys] = [cells(table, x.name)!, cells(table, y.name)!];
    const kept = left && new Set(left);
    return rows.flatMap((row) => {
      const at = { x: cellOf(xs[row]), y: cellOf(ys[row]) };
      const run = table.rows.number[row]!;
      if (at.x === null || at.y === null || (kept && !kept.has(run))) return [];
      return [{ row, run, label: `run ${run}`, ...at, details: {} }];
    });
  }, [table, rows, x, y, left]);
  const colors = useMemo(() => {
    if (!color) return undefined;
    const values = cells(table, color.name)!;
    return {
      axis: color as Axis,
      values: points.map(({ row }) => {
        const value = values[row];
        return typeof value === "number" ? value : null;
      }),
    };
  }, [table, points, color]);
  const parallel = useMemo(() => {
    const columns = axes.map((column) => cells(table, column.name)!);
    const lines = rows.slice(0, MANY).map((row) => ({
      run: table.rows.number[row]!,
      label: `run ${table.rows.number[row]!}`,
      values: columns.map((values) => cellOf(values[row])),
    }));
    return { columns: axes as Axis[], rows: lines.filter((line) => line.values.some((value) => value !== null)) };
  }, [table, rows, axes]);
  const ranked = useMemo(() => {
    const kept = left && new Set(left);
    const found = rows.filter((row) => !kept || kept.has(table.rows.number[row]!));
    return y ? sorted(table, found, [y.larger_is_better === false ? y.name : `-${y.name}`]) : found;
  }, [table, rows, left, y]);

  if (!x || !y) {
    return (
      <Empty title="These runs do not differ in anything that could be plotted">
        Build a pipeline several times with other parameters: stagedml build NAME --sweep epochs=5,10,20
      </Empty>
    );
  }
  const scaled = (scale: Scale, values: readonly unknown[], kind: string) =>
    scale === "auto" ? kind === "parameter" && isWide(values) : scale === "log";
  const logX = scaled(state.scale, points.map((point) => point.x), x.kind);
  const logY = scaled(state.logy, points.map((point) => point.y), y.kind);
  const toggle = (run: number) =>
    set({ selected: marked.has(run) ? state.selected.filter((one) => one !== run) : [...state.selected, run] }, { replace: true });
  return (
    <div class="stack">
      <div class="chart-bar">
        <Select label="x" value={x.name} options={options} set={(name) => set({ x: name })} />
        <Select label="y" value={y.name} options={options} set={(name) => set({ y: name })} />
        <Select label="colour" value={color?.name ?? ""} options={options} none="one for all" set={(name) => set({ color: name })} />
        <LogSwitch label="log x" log={logX} set={(on) => set({ scale: on ? "log" : "linear" })} />
        <LogSwitch label="log y" log={logY} set={(on) => set({ logy: on ? "log" : "linear" })} />
      </div>
      <div class="sweep-charts">
        <ParallelChart
          title="All parameters at once"
          data={parallel}
          marked={marked}
          brushed={setLeft}
          open={toggle}
          height={380}
        />
        <ScatterChart
          title={`${y.short} over ${x.short}`}
          x={x as Axis}
          y={y as Axis}
          points={points}
          logX={logX}
          logY={logY}
          color={colors}
          marked={marked}
          open={toggle}
          height={380}
        />
      </div>
      <fieldset class="sweep-axes">
        <legend class="muted">Axes</legend>
        {varied.map((column) => {
          const on = axes.some((one) => one.name === column.name);
          return (
            <label class="field" key={column.name}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => set({ axes: on ? axes.map((one) => one.name).filter((name) => name !== column.name) : [...axes.map((one) => one.name), column.name] })}
              />
              <Name text={column.short} title={column.name} />
            </label>
          );
        })}
      </fieldset>
      {rows.length > MANY && <p class="muted">Lines are of the newest {formatCount(MANY)} runs; points are of all.</p>}
      <Best table={table} rows={ranked} columns={axes.some((one) => one.name === y.name) ? axes : [...axes, y]} by={y} selected={marked} toggle={toggle} narrowed={left !== null} />
    </div>
  );
}

function Page(props: { table: Runs }): JSX.Element {
  const { table } = props;
  const [state, set] = useUrlState(schema);
  const pipeline = state.pipeline || (table.rows.pipeline[0] ?? ALL);
  const { rows, problem } = useMemo(() => choose(table, pipeline, state.where), [table, pipeline, state.where]);
  const pipelines = useMemo(() => [...new Set(table.rows.pipeline)].sort(), [table]);
  const compare = () => {
    if (state.selected.length > 1) go(href(["compare"], { runs: state.selected }));
  };
  useKeys([
    { keys: "c", does: "Compare the selected runs", run: compare },
    { keys: "Escape", does: "Select nothing", run: () => set({ selected: [] }, { replace: true }) },
  ]);
  if (!table.total) return <Empty title="Nothing has been built yet" />;
  return (
    <>
      <div class="view-head">
        <h1>Sweep</h1>
        <select
          class="input"
          aria-label="Pipeline"
          value={pipeline}
          onChange={(event) => set({ pipeline: event.currentTarget.value, x: "", y: "", color: "", axes: [], selected: [] })}
        >
          {pipelines.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={ALL}>all pipelines</option>
        </select>
        <span class="muted" role="status">
          {formatCount(rows.length)} runs
        </span>
        <Filter value={state.where} set={(where) => set({ where }, { replace: true })} problem={problem} />
        <div class="view-actions">
          <button type="button" class="button" disabled={state.selected.length < 2} onClick={compare}>
            Compare{state.selected.length > 1 ? ` ${state.selected.length}` : ""}
          </button>
          <a class="button" href={href(["runs"], { pipeline: pipeline === ALL ? "" : pipeline, where: state.where, selected: state.selected })}>
            Table
          </a>
        </div>
      </div>
      {rows.length ? <Plots key={pipeline} table={table} rows={rows} state={state} set={set} /> : <Empty title="No run is like that" />}
    </>
  );
}

function SweepView(): JSX.Element {
  return (
    <Show answer={useGet<Runs>("runs")} what="Reading runs" retry={() => refresh("runs")}>
      {(table) => <Page table={table} />}
    </Show>
  );
}

export const sweep: View = {
  name: "sweep",
  entry: { label: "Sweeps", key: "w" },
  title: () => "Sweep",
  component: SweepView,
};
