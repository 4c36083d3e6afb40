import assert from "node:assert/strict";
import { test } from "node:test";

import { categories, isWide, label } from "../src/charts/base";
import type { CurveData } from "../src/charts/data";
import { commitsOption, curvesOption } from "../src/charts/lines";
import type { Look } from "../src/charts/look";
import { parallelOption, scatterOption } from "../src/charts/points";
import { smoothed } from "../src/charts/smoothing";
import { trainings } from "../src/charts/trainings";

const look: Look = {
  text: "#111",
  muted: "#222",
  line: "#333",
  surface: "#444",
  raised: "#555",
  accent: "#666",
  font: "sans",
  series: ["#a1", "#a2"],
  ramp: ["#b1", "#b2", "#b3"],
};
const axis = (short: string, larger: boolean | null = null) => ({ name: `s.${short}`, short, kind: "metric", larger_is_better: larger });
const curve = (run: number, values: number[], more: Partial<CurveData> = {}): CurveData => ({
  run,
  label: `run ${run}`,
  stage: "train",
  metric: "loss",
  unit: "step",
  steps: values.map((_, i) => i * 10),
  values,
  ...more,
});
const style = { log: false, smooth: 0, by: "step", place: (c: CurveData) => c.run - 1, name: (c: CurveData) => c.label, isNear: () => null } as const;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

test("smoothing keeps a constant, and the first value", () => {
  assert.deepEqual(smoothed([3, 3, 3], 0.9).map((v) => Number(v.toFixed(12))), [3, 3, 3]);
  assert.equal(smoothed([5, 1, 1], 0.6)[0], 5);
  assert.deepEqual(smoothed([5, 1], 0), [5, 1]);
  const [, second] = smoothed([0, 1], 0.5);
  assert.equal(Number(second!.toFixed(6)), 0.666667);
});

test("curves: the colour is the run's, the stroke tells runs of one colour apart", () => {
  const option: Any = curvesOption([curve(1, [1, 2]), curve(3, [1, 2])], style, look);
  assert.deepEqual(
    option.series.map((line: Any) => [line.lineStyle.color, line.lineStyle.type]),
    [
      ["#a1", "solid"],
      ["#a1", "dashed"],
    ],
  );
});

test("trainings: a run is called by its label, its stages where it has several", () => {
  const of = (...curves: CurveData[]) => curves.map(trainings(curves)).map(({ key, name }) => [key, name]);
  assert.deepEqual(of(curve(1, [], { label: "" })), [["1", "train"]]);
  assert.deepEqual(of(curve(1, [], { label: "" }), curve(2, [], { label: "epochs=2", stage: "fit" })), [
    ["1", "run 1"],
    ["2", "epochs=2"],
  ]);
  assert.deepEqual(of(curve(1, [], { stage: "t-0" }), curve(1, [], { stage: "t-1" }), curve(2, [])), [
    ["1/t-0", "run 1 · t-0"],
    ["1/t-1", "run 1 · t-1"],
    ["2", "run 2"],
  ]);
});

test("curves: what a logarithm does not have is left out", () => {
  const option: Any = curvesOption([curve(1, [0, -1, 2])], { ...style, log: true }, look);
  assert.deepEqual(option.series[0].data, [
    [0, null],
    [10, null],
    [20, 2],
  ]);
  assert.equal(option.yAxis.type, "log");
});

test("curves: smoothed ones have what was measured behind them", () => {
  const option: Any = curvesOption([curve(1, [0, 1])], { ...style, smooth: 0.5 }, look);
  assert.equal(option.series.length, 2);
  assert.deepEqual(option.series[0].data, [
    [0, 0],
    [10, 1],
  ]);
  assert.ok(option.series[0].silent);
});

test("curves: the tooltip tells each run once, the highest first, without control characters", () => {
  const option: Any = curvesOption([curve(1, [1]), curve(2, [3], { label: "\x1b[31m\u202ered" })], { ...style, smooth: 0.5 }, look);
  const hits = option.series.map((line: Any) => ({ seriesName: line.name, value: line.data[0], axisValue: 0 }));
  assert.equal(option.tooltip.formatter(hits), "step 0\n3  red\n1  run 1");
  assert.equal(option.tooltip.renderMode, "richText");
});

test("by epoch, where the curve tells them", () => {
  const option: Any = curvesOption([curve(1, [1, 2], { epochs: [0.5, 1] })], { ...style, by: "epoch" }, look);
  assert.deepEqual(option.series[0].data.map((point: Any) => point[0]), [0.5, 1]);
  assert.equal(option.xAxis.name, "epoch");
});

test("scatter: texts and numbers, a third metric by colour, less is better", () => {
  const points = [
    { run: 1, label: "", x: "adam", y: 0.5 },
    { run: 2, label: "", x: true, y: 0.7 },
  ];
  const option: Any = scatterOption(
    { x: axis("optimizer"), y: axis("loss", false), points, logX: false, logY: true, color: { axis: axis("loss", false), values: [1, null] } },
    look,
  );
  assert.deepEqual(option.xAxis.data, ["adam", "true"]);
  assert.equal(option.yAxis.type, "log");
  assert.deepEqual(option.visualMap.inRange.color, ["#b3", "#b2", "#b1"]);
  assert.deepEqual(option.series[0].data.map((point: Any) => point.value), [
    ["adam", 0.5, 1],
    ["true", 0.7, "-"],
  ]);
  assert.equal(option.tooltip.formatter({ dataIndex: 0 }), "run 1\noptimizer: adam\nloss: 0.5\nloss: 1");
});

test("parallel: missing values, categories, axes of many powers of ten", () => {
  const rows = [
    { run: 1, label: "", values: [0.0001, "a", 0.5] },
    { run: 2, label: "", values: [0.1, null, null] },
  ];
  const option: Any = parallelOption({ columns: [axis("lr"), axis("kind"), axis("acc", true)], rows }, look);
  assert.deepEqual(option.parallelAxis.map((one: Any) => one.type), ["log", "category", "value"]);
  assert.deepEqual(option.series[0].data[1].value, [0.1, "-", "-"]);
  assert.equal(option.visualMap.dimension, 2);
});

test("commits: the line goes through the newest run of each", () => {
  const option: Any = commitsOption(
    {
      kind: "commits", title: "", subtitle: "", notes: [], branch: "main", log: false, metric: axis("acc", true),
      commits: [{ id: "a".repeat(40), subject: "one", time: "" }, { id: "b".repeat(40), subject: "two", time: "" }, { id: "c".repeat(40), subject: "three", time: "" }],
      points: [{ commit: 0, run: 5, label: "", value: 0.5 }, { commit: 0, run: 2, label: "", value: 0.9 }, { commit: 2, run: 6, label: "", value: 0.6 }],
    },
    false,
    look,
  );
  assert.deepEqual(option.series[0].data, [0.5, null, 0.6]);
  assert.equal(option.tooltip.formatter([{ value: [0, 0.5] }]), "aaaaaaaa one\n0.5  run 5\n0.9  run 2");
});

test("categories are in order, wide axes are known, labels are one line", () => {
  assert.deepEqual(categories([10, 9, "b", null, "a", 10]), ["9", "10", "a", "b"]);
  assert.ok(isWide([0.001, 0.1, null]));
  assert.ok(!isWide([0.001, 0.1, 0]));
  assert.ok(!isWide([1, 2]));
  assert.ok(!isWide([]));
  assert.equal(label("a\n  b"), "a b");
  assert.equal(label("x".repeat(100)).length, 48);
});
