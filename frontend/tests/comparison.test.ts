import assert from "node:assert/strict";
import { test } from "node:test";

import { compareRuns, metricLine, verdictOf } from "../src/core/comparison";
import { confusionFiles, confusionsIn } from "../src/core/confusion";
import type { RunDetail, RunStage, Value } from "../src/core/contract";

const stage = (name: string, more: Partial<RunStage>): RunStage => ({
  stage: name, output: `/nix/store/${name}`, derivation: null, outcome: "built", seconds: 1, size: 1, there: true,
  config: {}, inputs: {}, metrics: {}, environment: "tf", interpreter: "python", packages: [], files: [], report: null, ...more,
});

const run = (number: number, stages: RunStage[], settings: Record<string, Value> = {}): RunDetail => ({
  head: {
    number, key: "", time: `t${number}`, project: "", pipeline: "p", variant: null, target: null, status: "done", seconds: 1,
    commit: null, branch: null, dirty: null, host: "h", user: "u", sandboxed: true, output: "", settings, pins: [],
  },
  stages, patch: null, patch_omitted: null, rebuild: "", settings, pins: [], nix: "2.8",
});

test("better and worse follow the metric's direction", () => {
  assert.equal(verdictOf(1, 2, true), "better");
  assert.equal(verdictOf(1, 2, false), "worse");
  assert.equal(verdictOf(2, 1, false), "better");
  assert.equal(verdictOf(1, 1, true), "same");
  assert.equal(verdictOf(1, 2, null), null);
  assert.equal(verdictOf(null, 2, true), null);
});

test("changes, shares, the best", () => {
  const line = metricLine("loss", [-2, -1, null, -4], false);
  assert.deepEqual(line.changes, [null, 1, null, -2]);
  assert.deepEqual(line.ratios, [null, 0.5, null, -1]);
  assert.deepEqual(line.verdicts, [null, "worse", null, "better"]);
  assert.deepEqual(line.best, [false, false, false, true]);
  assert.deepEqual(metricLine("x", [0, 1], true).ratios, [null, null]);
  assert.deepEqual(metricLine("x", [1, 1], true).best, [false, false]);
  assert.ok(!metricLine("x", [1, 1], true).differs);
  assert.ok(metricLine("x", [1, null], true).differs);
});

test("what differs, what is absent, what is only written in another order", () => {
  const a = run(1, [stage("train", { config: { epochs: 5, deep: { x: 1, y: 2 }, none: null }, metrics: { loss: 1 }, packages: [{ name: "keras", version: "3.1" }] })], { wide: true });
  const b = run(2, [stage("train", { config: { epochs: 5.5, deep: { y: 2, x: 1 } }, metrics: { loss: 0.5 }, packages: [{ name: "keras", version: "3.2" }] }), stage("export", {})]);
  const found = compareRuns([a, b], [{ name: "train.loss", kind: "metric", short: "loss", larger_is_better: false }]);
  const by = new Map(found.parameters.map((line) => [line.name, line]));
  assert.deepEqual(by.get("wide")!.values, [true, undefined]);
  assert.ok(by.get("train.epochs")!.differs);
  assert.ok(!by.get("train.deep")!.differs);
  assert.deepEqual(by.get("train.none")!.values, [null, undefined]);
  assert.ok(by.get("train.none")!.differs);
  assert.deepEqual(found.metrics.map((line) => line.verdicts), [[null, "better"]]);
  assert.deepEqual(found.packages.map((line) => line.values), [["3.1", "3.2"]]);
  assert.deepEqual(found.outputs.map((line) => [line.name, line.differs]), [["train", false], ["export", true]]);
});

test("names that objects have of their own are names like others", () => {
  const a = run(1, [stage("constructor", { metrics: { toString: 1 }, config: { hasOwnProperty: 1 } })]);
  const found = compareRuns([a, a], []);
  assert.deepEqual(found.metrics.map((line) => line.name), ["constructor.toString"]);
  assert.ok(!found.parameters[0]!.differs);
});

test("confusion matrices as evaluations write them, and whatever else is in such files", () => {
  const matrix = [[1, 2], [3, 4]];
  assert.deepEqual(confusionsIn({ classes: ["a", "b"], matrix }), [{ split: "", classes: ["a", "b"], matrix }]);
  assert.deepEqual(confusionsIn({ classes: [], splits: { dev: matrix, bad: [[1]] } }).map((one) => [one.split, one.classes]), [["dev", ["0", "1"]], ["bad", ["0"]]]);
  for (const other of [null, 3, "x", [], {}, { matrix: [[1, 2]] }, { matrix: [["a"]] }, { splits: 3 }, { splits: null }])
    assert.deepEqual(confusionsIn(other), []);
  const files = [{ path: "confusion.json", size: 9, type: "" }, { path: "a/confusion_dev.json", size: 9, type: "" }, { path: "confusion.json.txt", size: 9, type: "" }];
  assert.deepEqual(confusionFiles(run(1, [stage("e", { files })])).map((file) => file.path), ["confusion.json", "a/confusion_dev.json"]);
});
