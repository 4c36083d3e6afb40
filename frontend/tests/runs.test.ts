import assert from "node:assert/strict";
import { test } from "node:test";

import type { Runs, Value } from "../src/core/contract";
import { best, cells, filtered, getter, interesting, labels, sorted, variety } from "../src/core/runs";
import { WhereError } from "../src/core/where";
import { nextSort } from "../src/core/sorting";

function table(values: Record<string, Value[]>, kinds: Record<string, string> = {}): Runs {
  const count = Object.values(values)[0]!.length;
  const of = <T>(value: T): T[] => Array.from({ length: count }, () => value);
  return {
    columns: Object.keys(values).map((name) => ({
      name,
      kind: kinds[name] ?? "parameter",
      short: name,
      larger_is_better: kinds[name] === "metric" ? !name.endsWith("loss") : null,
    })),
    rows: {
      number: Array.from({ length: count }, (_, i) => count - i),
      time: of("2026-11-21T10:00:00+00:00"),
      pipeline: of("digits"),
      variant: of(null),
      target: of(null),
      status: of("done"),
      seconds: of(1),
      commit: of(null),
      branch: of("main"),
      dirty: Array.from({ length: count }, (_, i) => (i === 0 ? "M a.py" : null)),
      host: of("h"),
      user: of("u"),
      sandboxed: of(true),
      output: of("/nix/store/x"),
      settings: of({}),
      pins: Array.from({ length: count }, (_, i) => (i === 1 ? ["best"] : [])),
    },
    values,
    total: count,
  };
}

const digits = table(
  {
    "train.epochs": [5, 10, 20, null],
    "evaluate.epochs": [5, 10, 20, null],
    "train.optimizer": ["adam", "sgd", "adam", "adam"],
    "train.seed": [1, 1, 1, 1],
    "evaluate.accuracy": [0.9, 0.95, null, 0.7],
    "evaluate.loss": [0.3, 0.1, null, 0.9],
  },
  { "evaluate.accuracy": "metric", "evaluate.loss": "metric" },
);

test("rows of which a condition holds", () => {
  assert.deepEqual(filtered(digits, ""), [0, 1, 2, 3]);
  assert.deepEqual(filtered(digits, "epochs >= 10"), [1, 2]);
  assert.deepEqual(filtered(digits, "accuracy > 0.8 and optimizer == adam"), [0]);
  assert.deepEqual(filtered(digits, "dirty"), [0]);
  assert.deepEqual(filtered(digits, "pins"), [1]);
  assert.deepEqual(filtered(digits, "best in [x] or pins ~ '^be'".replace("best in [x] or ", "")), [1]);
  assert.deepEqual(filtered(digits, "number in [1, 4]"), [0, 3]);
});

test("a name that no run has, or that may be several, is told with its place", () => {
  assert.throws(() => filtered(digits, "dirty or epoch > 3"), (e: unknown) => e instanceof WhereError && e.position === 9);
  const two = table({ "a.n": [1, null], "b.n": [2, 3] });
  assert.throws(() => filtered(two, "n > 1"), /may be a.n or b.n/);
  assert.deepEqual(filtered(table({ "a.n": [1, null], "b.n": [null, 3] }), "n > 1"), [1]);
});

test("no name of an object's own is a column", () => {
  for (const name of ["constructor", "__proto__", "toString", "settings"]) assert.equal(cells(digits, name), undefined);
  assert.throws(() => getter(digits, "constructor"));
});

test("sorted stably, without a value last, either way", () => {
  assert.deepEqual(sorted(digits, [0, 1, 2, 3], ["accuracy"]), [3, 0, 1, 2]);
  assert.deepEqual(sorted(digits, [0, 1, 2, 3], ["-accuracy"]), [1, 0, 3, 2]);
  assert.deepEqual(sorted(digits, [0, 1, 2, 3], ["optimizer"]), [0, 2, 3, 1]);
  assert.deepEqual(sorted(digits, [0, 1, 2, 3], ["optimizer", "-epochs"]), [2, 0, 3, 1]);
  assert.deepEqual(sorted(digits, [0, 1, 2, 3], ["gone"]), [0, 1, 2, 3]);
});

test("the best by the metric's own direction", () => {
  const [accuracy, loss] = digits.columns.slice(4);
  assert.equal(best(accuracy!, cells(digits, accuracy!.name)!, [0, 1, 2, 3]), 0.95);
  assert.equal(best(loss!, cells(digits, loss!.name)!, [0, 3]), 0.3);
  assert.equal(best({ ...loss!, larger_is_better: null }, cells(digits, loss!.name)!, [0]), undefined);
});

test("what varies is shown, and what two stages share once", () => {
  assert.equal(variety([1, 1, null], [0, 1, 2]), 1);
  assert.equal(variety([null], [0]), 0);
  assert.equal(variety([[1], [1]], [0, 1]), 1);
  assert.deepEqual(
    interesting(digits, [0, 1, 2, 3]).map((column) => column.name),
    ["train.epochs", "train.optimizer", "evaluate.accuracy", "evaluate.loss"],
  );
});

test("a metric that another stage hands on is shown once, though it lacks where a run failed", () => {
  const handed = table(
    { "gate.accuracy": [0.9, null, 0.7], "evaluate.accuracy": [0.9, 0.8, 0.7], "other.accuracy": [0.1, null, 0.7] },
    { "gate.accuracy": "metric", "evaluate.accuracy": "metric", "other.accuracy": "metric" },
  );
  assert.deepEqual(interesting(handed, [0, 1, 2]).map((column) => column.name), ["evaluate.accuracy", "other.accuracy"]);
});

test("labels say in what runs differ", () => {
  assert.deepEqual([...labels(digits, [4, 3])], [[4, "4 epochs=5 optimizer=adam"], [3, "3 epochs=10 optimizer=sgd"]]);
  assert.deepEqual([...labels(digits, [4])], [[4, "4"]]);
  assert.deepEqual([...labels(digits, [99])], [[99, "99"]]);
});

test("a click sorts, another turns round, a third gives up; with shift beside others", () => {
  assert.deepEqual(nextSort([], "a", false, false), ["a"]);
  assert.deepEqual(nextSort(["a"], "a", false, false), ["-a"]);
  assert.deepEqual(nextSort(["-a"], "a", false, false), []);
  assert.deepEqual(nextSort([], "a", true, false), ["-a"]);
  assert.deepEqual(nextSort(["a"], "b", false, true), ["a", "b"]);
  assert.deepEqual(nextSort(["a", "b"], "a", false, true), ["-a", "b"]);
  assert.deepEqual(nextSort(["-a", "b"], "a", false, true), ["b"]);
});
