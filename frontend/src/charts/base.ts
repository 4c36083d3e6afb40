/** What the options of all charts share. Tooltips are drawn on the canvas: no text becomes HTML. */
import type { Option } from "vendor/echarts";

import { formatNumber, formatValue } from "../core/format";
import { plain, shortened } from "../core/plain";
import type { Axis } from "./data";
import type { Look } from "./look";

/** Lines of a tooltip. */
export const LINES = 9;

/** What ECharts tells a tooltip. */
export interface Hit {
  seriesName?: string;
  value?: unknown;
  dataIndex?: number;
  axisValue?: unknown;
}

export const hitsOf = (given: unknown): Hit[] => (Array.isArray(given) ? given : [given]) as Hit[];

/** A text from outside, as a chart can show it. */
export const label = (text: string, most = 48): string =>
  shortened(plain(text).replace(/\s+/g, " "), most);

const GRID = { left: 8, right: 18, top: 14, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "all" };

export function base(look: Look, tooltip: Record<string, unknown>, grid: Record<string, unknown> = {}): Option {
  return {
    animation: false,
    textStyle: { fontFamily: look.font, fontSize: 12, color: look.text },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: look.raised,
      borderColor: look.line,
      borderWidth: 1,
      padding: [8, 10],
      textStyle: { color: look.text, fontSize: 12, fontFamily: look.font, lineHeight: 17 },
      ...tooltip,
    },
    grid: { ...GRID, ...grid },
  };
}

export const axisText = (value: unknown): string =>
  typeof value === "number" ? formatNumber(value, 4) : label(String(value), 18);

export function axis(look: Look, more: Record<string, unknown>): Record<string, unknown> {
  return {
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { lineStyle: { color: look.line } },
    axisLabel: { color: look.muted, fontSize: 11, hideOverlap: true, formatter: axisText },
    splitLine: { lineStyle: { color: look.line, width: 0.7 } },
    nameTextStyle: { color: look.muted, fontSize: 11 },
    ...more,
  };
}

/** A name beside the middle of its axis. */
export const named = (name: string, gap: number) => ({ name: label(name), nameLocation: "middle", nameGap: gap });

/** Which way is better. */
export const arrow = (about: Axis): string =>
  about.larger_is_better === null ? "" : about.larger_is_better ? " ↑" : " ↓";

export const isCategory = (values: readonly unknown[]): boolean =>
  values.some((value) => value !== null && typeof value !== "number");

export const category = (value: unknown): string => label(formatValue(value as string), 60);

/** The values of a category axis: numbers by size, then texts; what is missing is none. */
export function categories(values: readonly unknown[]): string[] {
  const distinct = [...new Set(values.filter((value) => value !== null && value !== undefined))];
  distinct.sort((a, b) =>
    typeof a === "number" && typeof b === "number"
      ? a - b
      : String(a).localeCompare(String(b), "en", { numeric: true }),
  );
  return [...new Set(distinct.map(category))];
}

/** Whether numbers are so far apart that a logarithmic axis shows them better. */
export function isWide(values: readonly unknown[]): boolean {
  let low = Infinity;
  let high = 0;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "number" || value <= 0) return false;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high >= low * 100;
}

/** Little to much by lightness; what is better stands out. */
export function ramp(
  look: Look,
  about: Axis,
  values: readonly number[],
  dimension: number,
): Record<string, unknown> {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return {
    type: "continuous",
    dimension,
    min: low,
    max: high === low ? low + 1 : high,
    calculable: false,
    right: 0,
    top: "middle",
    itemWidth: 10,
    itemHeight: 120,
    text: [formatNumber(high, 4), formatNumber(low, 4)],
    textStyle: { color: look.muted, fontSize: 11 },
    inRange: { color: about.larger_is_better === false ? [...look.ramp].reverse() : look.ramp },
    outOfRange: { color: look.line },
  };
}
