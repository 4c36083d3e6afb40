import assert from "node:assert/strict";
import { test } from "node:test";

import { formatAgo, formatBytes, formatChange, formatMetric, formatNumber, formatPercent, formatSeconds, formatValue } from "../src/core/format";

const MINUS = "\u2212";

test("numbers", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [15, "15"],
    [1_000_000, "1000000"],
    [0.98765432, "0.98765"],
    [0.5, "0.5"],
    [100.0001, "100"],
    [0.001, "0.001"],
    [0.00001, "1e" + MINUS + "5"],
    [-3.25, MINUS + "3.25"],
    [1.5e12, "1.5e12"],
    [123456.789, "123457"],
    [NaN, "nan"],
    [-Infinity, MINUS + "inf"],
  ];
  for (const [value, says] of cases) assert.equal(formatNumber(value), says, String(value));
});

test("durations", () => {
  const cases: [number, string][] = [
    [0, "0 ms"],
    [0.05, "50 ms"],
    [0.4, "0.4 s"],
    [9.96, "10 s"],
    [59.4, "59 s"],
    [59.6, "1 min"],
    [200, "3 min 20 s"],
    [3599.6, "1 h"],
    [7500, "2 h 5 min"],
    [86399, "1 d"],
    [270_000, "3 d 3 h"],
  ];
  for (const [value, says] of cases) assert.equal(formatSeconds(value), says, String(value));
  assert.equal(formatSeconds(null), "");
});

test("sizes, changes, percents, values", () => {
  assert.equal(formatBytes(0), "0 B");
  assert.equal(formatBytes(999), "999 B");
  assert.equal(formatBytes(1234), "1.2 kB");
  assert.equal(formatBytes(999_999), "1.0 MB");
  assert.equal(formatBytes(45_600_000), "45.6 MB");
  assert.equal(formatChange(0.01234), "+0.0123");
  assert.equal(formatChange(-2), `${MINUS}2`);
  assert.equal(formatPercent(0.0123), "+1.23\u202f%");
  assert.equal(formatPercent(-0.5), `${MINUS}50.0\u202f%`);
  assert.equal(formatValue([1, "a"]), '[1,"a"]');
  assert.equal(formatValue(false), "false");
  assert.equal(formatValue(undefined), "");
});

test("metrics by the end of their names", () => {
  assert.equal(formatMetric("export-onnx.bytes", 609053), "609 kB");
  assert.equal(formatMetric("train.seconds", 90), "1 min 30 s");
  assert.equal(formatMetric("kilobytes_lost", 90.5), "90.5");
});

test("how long ago", () => {
  const now = Date.parse("2026-01-31T12:00:00Z");
  assert.equal(formatAgo("2026-01-31T11:59:30Z", now), "just now");
  assert.equal(formatAgo("2026-01-31T11:58:00Z", now), "2 min ago");
  assert.equal(formatAgo("2026-01-31T11:00:00Z", now), "1 hour ago");
  assert.equal(formatAgo("2026-01-28T12:00:00Z", now), "3 days ago");
  assert.equal(formatAgo("nonsense", now), "nonsense");
});
