/** Options of charts with lines: learning curves, and a metric over commits. */
import type { Option } from "vendor/echarts";

import { formatNumber, formatValue } from "../core/format";
import { LINES, arrow, axis, base, hitsOf, label, named } from "./base";
import type { Commits, CurveData } from "./data";
import { type Look, lineOf } from "./look";
import { smoothed } from "./smoothing";

export interface CurveStyle {
  log: boolean;
  /** From 0, not at all, to below 1. */
  smooth: number;
  by: "step" | "epoch";
  /** The place of a training among all: its colour. */
  place: (curve: CurveData) => number;
  name: (curve: CurveData) => string;
  /** Whether it stands out; null where none does. */
  isNear: (curve: CurveData) => boolean | null;
}

/** Curves of one metric, laid over one another. */
export function curvesOption(curves: readonly CurveData[], how: CurveStyle, look: Look): Option {
  const names = new Map<string, string>();
  const series = curves.flatMap((curve, n) => {
    const { color, type } = lineOf(look, how.place(curve));
    const at = how.by === "epoch" && curve.epochs ? curve.epochs : curve.steps;
    const near = how.isNear(curve);
    const back = near === false;
    const draw = (id: string, values: readonly number[], width: number, opacity: number) => ({
      type: "line",
      id,
      name: id,
      z: near ? 4 : 2,
      showSymbol: curve.values.length === 1,
      symbolSize: 7,
      sampling: "lttb",
      itemStyle: { color },
      lineStyle: { color, type, width, opacity: back ? opacity * 0.18 : opacity },
      emphasis: { disabled: true },
      data: values.map((value, i) => [at[i]!, how.log && value <= 0 ? null : value]),
    });
    names.set(`c${n}`, label(how.name(curve)));
    const shown = draw(`c${n}`, smoothed(curve.values, how.smooth), near ? 2.6 : 1.8, 1);
    return how.smooth > 0 ? [{ ...draw(`r${n}`, curve.values, 1, 0.25), silent: true }, shown] : [shown];
  });
  const units = new Set(curves.map((curve) => curve.unit));
  const unit = how.by === "epoch" ? "epoch" : units.size === 1 ? [...units][0]! : "step";
  return {
    ...base(look, {
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: look.muted, width: 1 }, snap: true },
      formatter: (given: unknown) => curvesTip(given, names, unit),
    }),
    xAxis: axis(look, {
      type: "value",
      min: "dataMin",
      max: "dataMax",
      splitLine: { show: false },
      ...named(unit, 22),
    }),
    yAxis: axis(look, { type: how.log ? "log" : "value", scale: true }),
    dataZoom: [{ type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseMove: "shift", moveOnMouseWheel: false }],
    series,
  };
}

function curvesTip(given: unknown, names: Map<string, string>, unit: string): string {
  const hits = hitsOf(given);
  const found = new Map<string, number>();
  for (const { seriesName = "", value } of hits) {
    const measured = Array.isArray(value) ? (value[1] as unknown) : undefined;
    if (names.has(seriesName) && typeof measured === "number") found.set(seriesName, measured);
  }
  const sorted = [...found].sort((a, b) => b[1] - a[1]);
  const lines = sorted.slice(0, LINES).map(([name, value]) => `${formatNumber(value, 6)}  ${names.get(name)!}`);
  if (sorted.length > LINES) lines.push(`… and ${sorted.length - LINES} more`);
  return [`${unit} ${formatValue(hits[0]?.axisValue as number)}`, ...lines].join("\n");
}

/** A metric over the commits of a branch: all runs, and a line through the newest of each commit. */
export function commitsOption(data: Commits, log: boolean, look: Look): Option {
  const newest = new Map<number, { run: number; value: number }>();
  for (const point of data.points) {
    if (point.run >= (newest.get(point.commit)?.run ?? 0)) newest.set(point.commit, point);
  }
  return {
    ...base(look, {
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: look.muted } },
      formatter: (given: unknown) => commitTip(data, given),
    }),
    xAxis: axis(look, {
      type: "category",
      data: data.commits.map((commit) => label(commit.id.slice(0, 8))),
      ...named(data.branch ? `commits of ${data.branch}` : "commits", 24),
    }),
    yAxis: axis(look, {
      type: log && data.points.every((point) => point.value > 0) ? "log" : "value",
      scale: true,
      ...named(data.metric.short + arrow(data.metric), 46),
    }),
    series: [
      {
        type: "line",
        silent: true,
        showSymbol: false,
        connectNulls: true,
        lineStyle: { color: look.series[0], width: 1.8 },
        itemStyle: { color: look.series[0] },
        data: data.commits.map((_, i) => newest.get(i)?.value ?? null),
      },
      {
        type: "scatter",
        symbolSize: 8,
        itemStyle: { color: look.series[0], opacity: 0.75 },
        data: data.points.map((point) => [point.commit, point.value]),
      },
    ],
  };
}

function commitTip(data: Commits, given: unknown): string {
  const [hit] = hitsOf(given);
  const at = Number(Array.isArray(hit?.value) ? hit.value[0] : hit?.dataIndex);
  const commit = data.commits[at];
  if (!commit) return "";
  const runs = data.points.filter((point) => point.commit === at).sort((a, b) => b.run - a.run);
  const lines = runs
    .slice(0, LINES)
    .map((point) => `${formatNumber(point.value, 6)}  ${label(point.label || `run ${point.run}`)}`);
  return [`${commit.id.slice(0, 8)} ${label(commit.subject, 60)}`, ...lines].join("\n");
}
