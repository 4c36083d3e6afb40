/** Numbers, durations, sizes and moments as people read them. */
import type { Value } from "./contract";

const MINUS = "\u2212";

/** A number in at most `digits` significant digits; whole numbers in full. */
export function formatNumber(value: number, digits = 5): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? `${MINUS}inf` : "inf";
  const size = Math.abs(value);
  let text: string;
  if (Number.isInteger(value) && size < 1e9) text = String(value + 0);
  else if (size !== 0 && (size < 1e-4 || size >= 1e9)) {
    text = value.toExponential(Math.max(0, digits - 1)).replace(/\.?0+e/, "e").replace("e+", "e");
  } else if (size >= 10 ** digits) text = String(Math.round(value));
  else {
    text = value.toPrecision(digits);
    if (text.includes(".")) text = text.replace(/\.?0+$/, "");
    if (text.includes("e")) text = String(Number(text)); // rounded up to a power of ten
  }
  return text.replaceAll("-", MINUS);
}

/** A metric: bytes and seconds, by the end of its name, as such. */
export function formatMetric(name: string, value: number, digits = 5): string {
  if (/(^|[._])bytes$/.test(name)) return formatBytes(value);
  if (/(^|[._])seconds$/.test(name)) return formatSeconds(value);
  return formatNumber(value, digits);
}

/** How many: `10 000`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");

/** Any value of a table, in one line. */
export function formatValue(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  return JSON.stringify(value);
}

/** A difference, with its sign. */
export function formatChange(value: number): string {
  if (value === 0) return "0";
  const text = formatNumber(value, 3);
  return value > 0 ? `+${text}` : text;
}

export function formatPercent(ratio: number): string {
  const percent = ratio * 100;
  const size = Math.abs(percent);
  if (!Number.isFinite(percent)) return "";
  const text = size >= 100 ? percent.toFixed(0) : size >= 10 ? percent.toFixed(1) : percent.toFixed(2);
  return `${percent > 0 ? "+" : ""}${text.replace("-", MINUS)}\u202f%`;
}

/** Seconds as `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatSeconds(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined || !Number.isFinite(seconds)) return "";
  if (seconds < 0) return "0 s";
  if (seconds < 0.0995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const units: [number, string][] = [
    [86400, "d"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
  ];
  const first = units.findIndex(([size]) => whole >= size);
  const [size, name] = units[first]!;
  const [below, small] = units[first + 1]!;
  // Rounded to the lower unit first: 59 min 59.9 s of an hour are an hour.
  const total = Math.round(whole / below) * below;
  if (first > 0 && total >= units[first - 1]![0]) return formatSeconds(total);
  const rest = Math.round((total % size) / below);
  return `${Math.floor(total / size)} ${name}${rest ? ` ${rest} ${small}` : ""}`;
}

export function formatBytes(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined || !Number.isFinite(bytes)) return "";
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 || size >= 99.5 ? Math.round(size) : size.toPrecision(size >= 9.95 ? 3 : 2)} ${units[unit]}`;
}

const two = (n: number) => String(n).padStart(2, "0");

/** A moment in the reader's zone, to the minute: `2026-11-21 23:53`. */
export function formatTime(time: string | null | undefined): string {
  if (!time) return "";
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** How long ago: `just now`, `5 min ago`, `3 days ago`; after a month the date. */
export function formatAgo(time: string | null | undefined, now: number = Date.now()): string {
  if (!time) return "";
  const at = new Date(time).getTime();
  if (Number.isNaN(at)) return time;
  const seconds = (now - at) / 1000;
  const of = (n: number, name: string) => `${n} ${name}${n === 1 || name === "min" ? "" : "s"} ago`;
  if (seconds < -60) return formatTime(time);
  if (seconds < 60) return "just now";
  if (seconds < 3600) return of(Math.floor(seconds / 60), "min");
  if (seconds < 86400) return of(Math.floor(seconds / 3600), "hour");
  if (seconds < 86400 * 30) return of(Math.floor(seconds / 86400), "day");
  return formatTime(time).slice(0, 10);
}

export const formatCommit = (commit: string | null | undefined): string => (commit ?? "").slice(0, 8);
