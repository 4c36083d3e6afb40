import assert from "node:assert/strict";
import { test } from "node:test";

import { parts, visible } from "../src/core/ansi";
import { families } from "../src/core/families";
import { layOut, neighbour, withoutImplied } from "../src/core/layout";
import { type LiveBuild, changed, share } from "../src/core/live";
import { isNumeric, readTable, tableKind } from "../src/core/tabular";
import { treemap } from "../src/core/treemap";
import type { PlanNode } from "../src/core/contract";
import { shownStages } from "../src/views/pipeline/stages";

const plain = (line: string) => parts(line).map((part) => part.text).join("");

test("colours of a log become classes, and nothing else of a terminal is obeyed", () => {
  assert.deepEqual(parts("a \x1b[1;31mred\x1b[0m b"), [
    { text: "a ", classes: "" },
    { text: "red", classes: "ansi-bold ansi-red" },
    { text: " b", classes: "" },
  ]);
  assert.deepEqual(parts("\x1b[38;5;196mx"), [{ text: "x", classes: "ansi-red" }]);
  assert.deepEqual(parts("\x1b[38;2;0;200;0mx\x1b[39my")[0], { text: "x", classes: "ansi-green" });
  assert.equal(plain("\x1b]8;;http://example.org\x07link\x1b]8;;\x07"), "link");
  assert.equal(plain("\x1b[2Jcleared\x1b[1;1H"), "cleared");
  assert.equal(plain("\x1b]0;title that never ends"), "");
  assert.equal(plain("10%\r50%\r100%\r"), "100%");
  assert.equal(plain("<script>alert(1)</script>"), "<script>alert(1)</script>");
});

test("what turns or hides text is written out", () => {
  assert.equal(visible("a\u202eb\u200bc\x07"), "a\\u202eb\\u200bc\\x07");
  assert.equal(visible("tab\tline\n"), "tab\tline\n");
});

test("no line of a log throws, and what it says without escapes is all there", () => {
  let seed = 1;
  const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const pieces = ["\x1b[", "\x1b]", "\x1b", "m", "3", "8", ";", "5", "\x07", "ab", "\u202e", "\r", "H", "\\"];
  for (let round = 0; round < 3000; round++) {
    const line = Array.from({ length: next(12) }, () => pieces[next(pieces.length)]!).join("");
    for (const { text, classes } of parts(line)) {
      assert.ok(!/[\x1b\x07\r\u202e]/.test(text), JSON.stringify(line));
      assert.match(classes, /^$|^ansi-[a-z-]+( ansi-[a-z-]+)*$/);
    }
  }
});

test("tables are read as they were written", () => {
  assert.deepEqual(readTable('a,b\r\n"x, ""y""\nz",2\r\n', "csv"), { columns: ["a", "b"], rows: [['x, "y"\nz', "2"]], more: false });
  assert.deepEqual(readTable("a\tb\n1\n", "tsv")?.rows, [["1", ""]]);
  assert.equal(readTable("a\n1\n2\n3\n", "csv", 2)?.more, true);
  assert.equal(readTable("a\n1\n2", "csv", 2)?.more, false);
  assert.equal(readTable("", "csv"), null);
  const lines = readTable('{"step": 1}\n{"step": 2, "loss": null, "__proto__": 3}\n', "jsonl");
  assert.deepEqual(lines?.columns, ["step", "loss", "__proto__"]);
  assert.deepEqual(lines?.rows, [["1", "", ""], ["2", "", "3"]]);
  assert.equal(readTable("{broken", "jsonl"), null);
  assert.equal(isNumeric({ columns: ["a"], rows: [["1"], [""], ["2e3"]], more: false }, 0), true);
  assert.equal(isNumeric({ columns: ["a"], rows: [["1"], ["x"]], more: false }, 0), false);
  assert.equal(tableKind("x/history.NDJSON"), "jsonl");
});

test("pipelines of one kind stand together", () => {
  const glue = ["cola", "mrpc", "qqp"].flatMap((task) => ["", "-large", "-mini"].map((size) => `bert-glue-${task}${size}`));
  const found = families([...glue, "convnet-digits", "convnet-mnist", "lone"], (name) => name);
  assert.deepEqual(found.map((family) => [family.name, family.members.length]), [
    ["bert-glue-cola", 3], ["bert-glue-mrpc", 3], ["bert-glue-qqp", 3], ["convnet", 2], ["lone", 1],
  ]);
  assert.deepEqual(found.flatMap((family) => family.members), [...glue, "convnet-digits", "convnet-mnist", "lone"]);
  const same = Array.from({ length: 20 }, () => "same");
  assert.equal(families(same, (name) => name).flatMap((family) => family.members).length, 20);
});

test("lines that follow from others are left out; a circle ends", () => {
  const inputs = new Map([["a", []], ["b", ["a"]], ["c", ["a", "b", "b"]], ["d", ["gone", "c", "d"]]]);
  assert.deepEqual(withoutImplied(inputs), [["a", "b"], ["b", "c"], ["c", "d"]]);
  withoutImplied(new Map([["a", ["b"]], ["b", ["a"]]]));
});

test("boxes of a graph never overlap, and arrows lead from one to the next", () => {
  const names = Array.from({ length: 60 }, (_, at) => `n${at}`);
  const inputs = new Map(names.map((name, at) => [name, [at - 1, at - 3, at - 7].filter((one) => one >= 0).map((one) => `n${one}`)]));
  const sizes = new Map(names.map((name, at) => [name, { width: 100 + (at % 5) * 20, height: 46 }]));
  for (const direction of ["LR", "TB"] as const) {
    const layout = layOut(sizes, inputs, direction);
    const boxes = [...layout.nodes.values()];
    for (const [at, a] of boxes.entries()) {
      assert.ok(a.x - a.width / 2 >= 0 && a.x + a.width / 2 <= layout.width);
      for (const b of boxes.slice(at + 1))
        assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2, `${a.name} ${b.name}`);
    }
  }
  const chain = layOut(new Map(["a", "b"].map((name) => [name, { width: 9, height: 9 }])), new Map([["a", []], ["b", ["a"]]]), "LR");
  assert.equal(neighbour(chain, "a", "ArrowRight"), "b");
  assert.equal(neighbour(chain, "b", "ArrowLeft"), "a");
  assert.equal(neighbour(chain, "a", "ArrowLeft"), null);
});

test("areas fill their rectangle, in proportion", () => {
  const sizes = [1e9, 5e8, 3, 0, 7e6, 12345, ...Array.from({ length: 100 }, (_, at) => at * 1000)];
  const boxes = treemap(sizes, (size) => size, 640, 280);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.equal(boxes.length, sizes.filter((size) => size > 0).length);
  for (const { item, x, y, width, height } of boxes) {
    assert.ok(x >= -1e-6 && y >= -1e-6 && x + width <= 640.001 && y + height <= 280.001);
    assert.ok(Math.abs(width * height - (item / total) * 640 * 280) < 0.5, `${item}`);
  }
  assert.deepEqual(treemap([], (size: number) => size, 10, 10), []);
});

test("what a build says changes its stages, and no other's", () => {
  const stage = { stage: "train", runs: ["r"], name: "train", derivation: "d", output: null, status: "waiting" as const, started: null, seconds: null, machine: "", phase: "", epoch: null, epochs: null, earlier: null, log: [] };
  const build: LiveBuild = { key: "b", time: "", age: 0, host: "", user: "", status: "building", runs: [], stages: [stage, { ...stage, derivation: "e" }], cut: false };
  let builds = [build, { ...build, key: "c" }];
  const does = (change: Parameters<typeof changed>[1]) => (builds = changed(builds, change));
  does({ kind: "begin", key: "b", derivation: "d", at: 3, machine: "" });
  does({ kind: "phase", key: "b", derivation: "d", phase: "epoch 2/4", epoch: 2, epochs: 4 });
  does({ kind: "log", key: "b", derivation: "d", line: "said" });
  const now = builds[0]!.stages[0]!;
  assert.deepEqual([now.status, now.started, now.epoch, now.log], ["building", 3, 2, ["said"]]);
  assert.equal(share(now, 10), 0.5);
  assert.equal(share({ ...now, epochs: null, epoch: null, earlier: 14 }, 10), 0.5);
  does({ kind: "stop", key: "b", derivation: "d", status: "failed", seconds: 9 });
  does({ kind: "end", key: "b", status: "failed" });
  assert.deepEqual([builds[0]!.stages[0]!.status, builds[0]!.status], ["failed", "failed"]);
  assert.deepEqual(builds[0]!.stages[1], { ...stage, derivation: "e" });
  assert.equal(builds[1]!.status, "building");
  assert.equal(builds[1]!.stages[0]!.status, "waiting");
});

test("a build's stages are those that it makes and those that it found, whatever the definition has", () => {
  const statuses = { corpus: "unneeded", data: "there", train: "building", show: "waiting" } as const;
  const nodes = Object.keys(statuses).map((name) => ({ name, kind: "stage", inputs: [], status: "missing", seconds: null }) as unknown as PlanNode);
  const stages = Object.entries(statuses).map(([name, status]) => ({ stage: name, runs: ["r"], name, derivation: name, output: null, status, started: null, seconds: null, machine: "", phase: "", epoch: null, epochs: null, earlier: null, log: [] }));
  const runs = [{ key: "r", name: "p", pipeline: "p", variant: null, target: null, settings: {} }];
  const build: LiveBuild = { key: "b", time: "", age: 0, host: "", user: "", status: "building", runs, stages, cut: false };
  const shown = shownStages(nodes, "p", build, 0);
  assert.deepEqual(shown.map(({ status }) => status), ["missing", "there", "building", "waiting"]);
  assert.deepEqual(shown.map(({ live }) => live !== null), [false, true, true, true]);
});
