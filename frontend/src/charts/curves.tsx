/** Learning curves: a chart for each metric, the runs laid over one another, one legend for all. */
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { formatNumber } from "../core/format";
import { Name } from "../parts/text";
import { Drawing, Figure, type TableText } from "./chart";
import type { CurveData } from "./data";
import { curvesOption } from "./lines";
import { type TrainingOf, trainings } from "./trainings";

export interface CurveState {
  log: boolean;
  smooth: number;
  by: "step" | "epoch";
  /** Trainings that are not drawn: numbers of runs, or RUN/STAGE where a run has several. */
  hidden: string[];
}

const ROWS = 200; // of the table that stands for a chart

function tableOf(curves: readonly CurveData[], trainingOf: TrainingOf): TableText {
  const steps = [...new Set(curves.flatMap((curve) => curve.steps))].sort((a, b) => a - b);
  const every = Math.ceil(steps.length / ROWS);
  const shown = steps.filter((_, i) => i % every === 0 || i === steps.length - 1);
  const found = curves.map((curve) => new Map(curve.steps.map((step, i) => [step, curve.values[i]!])));
  return {
    columns: [curves[0]?.unit ?? "step", ...curves.map((curve) => trainingOf(curve).name)],
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
  const [near, setNear] = useState<string | null>(null);
  const trainingOf = useMemo(() => trainings(curves), [curves]);
  const names = useMemo(
    () => new Map(curves.map(trainingOf).map(({ key, name }) => [key, name])),
    [curves, trainingOf],
  );
  const places = useMemo(() => new Map([...names.keys()].map((key, i) => [key, i])), [names]);
  const groups = useMemo(() => grouped(curves), [curves]);
  const hidden = new Set(state.hidden);
  return (
    <div class="stack">
      <Controls epochs={curves.some((curve) => curve.epochs)} state={state} set={set} />
      {names.size > 1 && (
        <ul class="legend" aria-label="Trainings">
          {[...names].map(([key, name]) => (
            <li key={key}>
              <button
                type="button"
                class="legend-item"
                aria-pressed={!hidden.has(key)}
                title="Show or hide"
                onClick={() =>
                  set({ hidden: hidden.has(key) ? state.hidden.filter((one) => one !== key) : [...state.hidden, key] })
                }
                onMouseEnter={() => setNear(key)}
                onMouseLeave={() => setNear(null)}
                onFocus={() => setNear(key)}
                onBlur={() => setNear(null)}
              >
                <Swatch place={places.get(key)!} />
                <Name text={name} />
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
            trainingOf={trainingOf}
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
  near: string | null;
  places: Map<string, number>;
  trainingOf: TrainingOf;
}): JSX.Element {
  const { metric, state, near, places, trainingOf } = props;
  const shown = props.curves.filter((curve) => !state.hidden.includes(trainingOf(curve).key));
  const by = state.by === "epoch" && props.curves.every((curve) => curve.epochs) ? "epoch" : "step";
  const omitted = state.log && shown.some((curve) => curve.values.some((value) => value <= 0));
  const style = {
    log: state.log,
    smooth: state.smooth,
    by,
    place: (curve: CurveData) => places.get(trainingOf(curve).key) ?? 0,
    name: (curve: CurveData) => trainingOf(curve).name,
    isNear: (curve: CurveData) => (near === null ? null : trainingOf(curve).key === near),
  } as const;
  return (
    <Figure
      title={metric}
      note={omitted ? "values that are not positive are left out" : undefined}
      table={() => tableOf(shown, trainingOf)}
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

export function LogSwitch(props: {
  log: boolean;
  set: (log: boolean) => void;
  label?: ComponentChildren;
}): JSX.Element {
  return (
    <label class="field">
      <input type="checkbox" checked={props.log} onChange={(event) => props.set(event.currentTarget.checked)} />
      {props.label ?? "log scale"}
    </label>
  );
}

/** The colour and the stroke of the nth training. */
export function Swatch(props: { place: number }): JSX.Element {
  const round = Math.floor(props.place / 8) % 3;
  return (
    <svg class={`swatch series-${(props.place % 8) + 1}`} viewBox="0 0 18 8" width="18" height="8" aria-hidden="true">
      <path d="M1 4h16" stroke-dasharray={["none", "5 3", "2 2"][round]!} />
    </svg>
  );
}
