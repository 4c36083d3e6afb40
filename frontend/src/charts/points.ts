/** Options of charts in which each run is a point or a line: scatter, parallel coordinates. */
import type { Option } from "vendor/echarts";

import { formatValue } from "../core/format";
import { type Hit, LINES, arrow, axis, axisText, base, categories, category, isCategory, isWide, label, named, ramp } from "./base";
import type { Axis, Parallel, ParallelRow, Point } from "./data";
import type { Look } from "./look";

const MANY = 300; // runs that are drawn whole; more of them are drawn fainter
const CROWD = 2000; // and smaller

export interface ScatterData {
  x: Axis;
  y: Axis;
  points: readonly Point[];
  logX: boolean;
  logY: boolean;
  /** A third value of each point, told by colour. */
  color?: { axis: Axis; values: readonly (number | null)[] } | undefined;
  /** Runs that are marked. */
  marked?: ReadonlySet<number>;
}

const line = (name: string, value: unknown): string =>
  `${label(name, 24)}: ${label(formatValue(value as string), 40)}`;

function pointAxis(look: Look, about: Axis, values: readonly unknown[], log: boolean, gap: number) {
  const name = named(about.short + (about.kind === "metric" ? arrow(about) : ""), gap);
  if (isCategory(values)) return axis(look, { type: "category", data: categories(values), ...name });
  const positive = values.every((value) => typeof value !== "number" || value > 0);
  return axis(look, { type: log && positive ? "log" : "value", scale: true, ...name });
}

export function scatterOption(data: ScatterData, look: Look): Option {
  const xs = data.points.map((point) => point.x);
  const ys = data.points.map((point) => point.y);
  const [textX, textY] = [isCategory(xs), isCategory(ys)];
  const { color } = data;
  const known = color?.values.filter((value) => value !== null) ?? [];
  const mark = { symbolSize: 13, itemStyle: { borderColor: look.text, borderWidth: 2, opacity: 1 } };
  return {
    ...base(
      look,
      { trigger: "item", formatter: (hit: Hit) => pointTip(data, hit.dataIndex ?? -1) },
      known.length ? { right: 76 } : {},
    ),
    ...(color && known.length ? { visualMap: ramp(look, color.axis, known, 2) } : {}),
    xAxis: pointAxis(look, data.x, xs, data.logX, 24),
    yAxis: pointAxis(look, data.y, ys, data.logY, 46),
    series: [
      {
        type: "scatter",
        symbolSize: data.points.length > CROWD ? 4 : 8,
        itemStyle: { color: look.series[0], opacity: 0.7 },
        emphasis: { itemStyle: { opacity: 1, borderColor: look.text, borderWidth: 1.5 } },
        cursor: "pointer",
        data: data.points.map((point, i) => ({
          value: [
            textX ? category(point.x) : point.x,
            textY ? category(point.y) : point.y,
            ...(known.length ? [color!.values[i] ?? "-"] : []),
          ],
          ...(data.marked?.has(point.run) ? mark : {}),
        })),
      },
    ],
  };
}

function pointTip(data: ScatterData, at: number): string {
  const point = data.points[at];
  if (!point) return "";
  const lines = [line(data.x.short, point.x), line(data.y.short, point.y)];
  if (data.color) lines.push(line(data.color.axis.short, data.color.values[at]));
  lines.push(...Object.entries(point.details ?? {}).map(([name, value]) => line(name, value)));
  return [label(point.label || `run ${point.run}`), ...lines.slice(0, LINES)].join("\n");
}

/** Parallel coordinates; the last column, if it holds numbers, colours the lines. */
export function parallelOption(
  data: Pick<Parallel, "columns" | "rows">,
  look: Look,
  { narrow = false, marked }: { narrow?: boolean; marked?: ReadonlySet<number> } = {},
): Option {
  const values = data.columns.map((_, n) => data.rows.map((row) => row.values[n] ?? null));
  const texts = values.map(isCategory);
  const last = data.columns.length - 1;
  const known = (texts[last] ? [] : (values[last] ?? []).filter((value) => value !== null)) as number[];
  const many = data.rows.length > MANY;
  return {
    ...base(look, {
      trigger: "item",
      formatter: (hit: Hit) => parallelTip(data.columns, data.rows[hit.dataIndex ?? -1]),
    }),
    ...(known.length ? { visualMap: { ...ramp(look, data.columns[last]!, known, last), show: false } } : {}),
    parallel: {
      left: narrow ? 30 : 64,
      right: narrow ? 58 : 72,
      top: 44,
      bottom: 18,
      parallelAxisDefault: {
        nameLocation: "end",
        nameGap: 18,
        nameTextStyle: { color: look.text, fontSize: 12, fontWeight: 600 },
        nameTruncate: { maxWidth: narrow ? 60 : 120 },
        axisLine: { lineStyle: { color: look.muted } },
        axisTick: { lineStyle: { color: look.line } },
        axisLabel: {
          color: look.text,
          fontSize: 11,
          formatter: axisText,
          textBorderColor: look.surface,
          textBorderWidth: 3,
        },
        areaSelectStyle: { color: look.accent, borderColor: look.accent, opacity: 0.25, width: 18 },
      },
    },
    parallelAxis: data.columns.map((column, dim) => {
      const name = label(column.short, 24) + (column.kind === "metric" ? arrow(column) : "");
      if (texts[dim]) return { dim, name, type: "category", data: categories(values[dim]!) };
      return { dim, name, type: isWide(values[dim]!) ? "log" : "value", scale: true };
    }),
    series: [
      {
        type: "parallel",
        smooth: 0.1,
        lineStyle: { width: 1.5, opacity: many ? 0.3 : 0.65, color: look.series[0] },
        inactiveOpacity: 0.04,
        activeOpacity: many ? 0.5 : 0.9,
        emphasis: { lineStyle: { width: 3, opacity: 1 } },
        data: data.rows.map((row) => ({
          value: row.values.map((value, n) => (value === null ? "-" : texts[n] ? category(value) : value)),
          ...(marked?.has(row.run) ? { lineStyle: { width: 3.5, opacity: 1 } } : {}),
        })),
      },
    ],
  };
}

function parallelTip(columns: readonly Axis[], row: ParallelRow | undefined): string {
  if (!row) return "";
  const lines = columns.map((column, n) => line(column.short, row.values[n]));
  return [label(row.label || `run ${row.run}`), ...lines.slice(0, LINES)].join("\n");
}
