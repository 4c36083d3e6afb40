/** Learning curves: a chart for each metric, the runs laid over one another, one legend for all. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { formatNumber } from "../core/format";
import { Name } from "../parts/text";
import { Drawing, Figure, type TableText } from "./chart";
import type { CurveData } from "./data";
import { curvesOption } from "./lines";

export interface CurveState {
  log: boolean;
  smooth: number;
  by: "step" | "epoch";
  /** Runs that are not drawn. */
  hidden: number[];
}

const ROWS = 200; // of the table that stands for a chart

const nameOf = (curve: CurveData, stages: boolean): string => {
  const run = curve.label || `run ${curve.run}`;
  return stages ? `${run} · ${curve.stage}` : run;
};

function tableOf(curves: readonly CurveData[], stages: boolean): TableText {
  const steps = [...new Set(curves.flatMap((curve) => curve.steps))].sort((a, b) => a - b);
  const every = Math.ceil(steps.length / ROWS);
  const shown = steps.filter((_, i) => i % every === 0 || i === steps.length - 1);
  const found = curves.map((curve) => new Map(curve.steps.map((step, i) => [step, curve.values[i]!])));
  return {
    columns: [curves[0]?.unit ?? "step", ...curves.map((curve) => nameOf(curve, stages))],
    rows: shown.map((step) => [
      formatNumber(step),
      ...found.map((values) => (values.has(step) ? formatNumber(values.get(step)!, 6) : "")),
    ]),
  };
}

/** By metric, in the order in which they are met; what was validated is beside what was trained. */
export function grouped(curves: readonly CurveData[]): Map<string, CurveData[]> {
  const groups = new Map<string, CurveData[]>();
  for (const curve of curves) {
    const group = groups.get(curve.metric);
    if (group) group.push(curve);
    else groups.set(curve.metric, [curve]);
  }
  const bare = (name: string) => name.replace(/^val(idation)?[_.-]/, "");
  const names = [...groups.keys()];
  const first = new Map<string, number>();
  names.forEach((name, i) => first.set(bare(name), first.get(bare(name)) ?? i));
  names.sort((a, b) => first.get(bare(a))! - first.get(bare(b))! || a.length - b.length);
  return new Map(names.map((name) => [name, groups.get(name)!]));
}

export function CurvesChart(props: {
  curves: readonly CurveData[];
  state: CurveState;
  set: (change: Partial<CurveState>, how?: { replace?: boolean }) => void;
}): JSX.Element {
  const { curves, state, set } = props;
  const [near, setNear] = useState<number | null>(null);
  const runs = useMemo(
    () => new Map(curves.map((curve) => [curve.run, curve.label || `run ${curve.run}`])),
    [curves],
  );
  const places = useMemo(() => new Map([...runs.keys()].map((run, i) => [run, i])), [runs]);
  const groups = useMemo(() => grouped(curves), [curves]);
  const hidden = new Set(state.hidden);
  return (
    <div class="stack">
      <Controls epochs={curves.some((curve) => curve.epochs)} state={state} set={set} />
      {runs.size > 1 && (
        <ul class="legend" aria-label="Runs">
          {[...runs].map(([run, label]) => (
            <li key={run}>
              <button
                type="button"
                class="legend-item"
                aria-pressed={!hidden.has(run)}
                title="Show or hide"
                onClick={() =>
                  set({ hidden: hidden.has(run) ? state.hidden.filter((one) => one !== run) : [...state.hidden, run] })
                }
                onMouseEnter={() => setNear(run)}
                onMouseLeave={() => setNear(null)}
                onFocus={() => setNear(run)}
                onBlur={() => setNear(null)}
              >
                <Swatch place={places.get(run)!} />
                <Name text={label} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="charts">
        {[...groups].map(([metric, group]) => (
          <MetricChart
            key={metric}
            metric={metric}
            curves={group}
            state={state}
            near={near !== null && !hidden.has(near) ? near : null}
            places={places}
          />
        ))}
      </div>
    </div>
  );
}

function MetricChart(props: {
  metric: string;
  curves: readonly CurveData[];
  state: CurveState;
  near: number | null;
  places: Map<number, number>;
}): JSX.Element {
  const { metric, state, near, places } = props;
  const stages = new Set(props.curves.map((curve) => curve.stage)).size > 1;
  const shown = props.curves.filter((curve) => !state.hidden.includes(curve.run));
  const by = state.by === "epoch" && props.curves.every((curve) => curve.epochs) ? "epoch" : "step";
  const omitted = state.log && shown.some((curve) => curve.values.some((value) => value <= 0));
  const style = {
    log: state.log,
    smooth: state.smooth,
    by,
    place: (run: number) => places.get(run) ?? 0,
    name: (curve: CurveData) => nameOf(curve, stages),
    near,
  } as const;
  return (
    <Figure
      title={metric}
      note={omitted ? "values that are not positive are left out" : undefined}
      table={() => tableOf(shown, stages)}
    >
      <Drawing
        height={260}
        label={`${metric}: ${shown.length} curve${shown.length === 1 ? "" : "s"}`}
        follows={[props.curves, state.log, state.smooth, by, state.hidden.join(), near]}
        option={(look) => curvesOption(shown, style, look)}
      />
    </Figure>
  );
}

function Controls(props: {
  epochs: boolean;
  state: CurveState;
  set: (change: Partial<CurveState>, how?: { replace?: boolean }) => void;
}): JSX.Element {
  const { state, set } = props;
  return (
    <div class="chart-bar">
      <LogSwitch log={state.log} set={(log) => set({ log })} />
      <label class="field">
        smoothing
        <input
          type="range"
          min="0"
          max="0.98"
          step="0.02"
          value={state.smooth}
          onInput={(event) => set({ smooth: Number(event.currentTarget.value) }, { replace: true })}
        />
        <output class="smooth-value">{formatNumber(state.smooth, 2)}</output>
      </label>
      {props.epochs && (
        <label class="field">
          by
          <select
            class="input"
            value={state.by}
            onChange={(event) => set({ by: event.currentTarget.value as "step" | "epoch" })}
          >
            <option value="step">step</option>
            <option value="epoch">epoch</option>
          </select>
        </label>
      )}
    </div>
  );
}

export function LogSwitch(props: { log: boolean; set: (log: boolean) => void; label?: string }): JSX.Element {
  return (
    <label class="field">
      <input type="checkbox" checked={props.log} onChange={(event) => props.set(event.currentTarget.checked)} />
      {props.label ?? "log scale"}
    </label>
  );
}

/** The colour and the stroke of the nth run. */
export function Swatch(props: { place: number }): JSX.Element {
  const round = Math.floor(props.place / 8) % 3;
  return (
    <svg class={`swatch series-${(props.place % 8) + 1}`} viewBox="0 0 18 8" width="18" height="8" aria-hidden="true">
      <path d="M1 4h16" stroke-dasharray={["none", "5 3", "2 2"][round]!} />
    </svg>
  );
}
