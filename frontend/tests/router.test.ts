import assert from "node:assert/strict";
import { test } from "node:test";

import { type Schema, choice, flag, href, list, listed, number, numbers, parse, readState, text, writeState } from "../src/core/router";

interface State {
  where: string;
  columns: string[];
  selected: number[];
  tab: "all" | "curves";
  log: boolean;
  smooth: number;
}

const schema: Schema<State> = {
  where: text(),
  columns: list(),
  selected: numbers(),
  tab: choice("all", "curves"),
  log: flag(),
  smooth: number(0, 0, 1),
};

const there = (state: State) => readState(schema, parse(href(["runs"], writeState(schema, state))).query);
const usual: State = { where: "", columns: [], selected: [], tab: "all", log: false, smooth: 0 };

test("what is as usual is not in the address", () => {
  assert.equal(href(["runs"], writeState(schema, usual)), "#/runs");
});

test("an address can be read", () => {
  const query = writeState(schema, { ...usual, where: "epochs>=10", columns: ["train.epochs", "f1"], selected: [3, 12] });
  assert.equal(href(["runs"], query), "#/runs?where=epochs%3E=10&columns=train.epochs,f1&selected=3,12");
});

test("state survives its address, whatever is in it", () => {
  const nasty = ["a,b", "\\", "a\\,b", "<script>", "&=#?/%", "\u202eevil", "名前", "100%", "+ +", ",", "\\,", '"', "'"];
  const state: State = { ...usual, where: nasty.join(" "), columns: nasty, selected: [1, 2], tab: "curves", log: true, smooth: 0.6 };
  assert.deepEqual(there(state), state);
  for (const one of nasty) assert.deepEqual(there({ ...usual, columns: [one] }).columns, [one]);
});

test("random lists survive their address", () => {
  const letters = [",", "\\", "a", "%", "+", " ", "=", "&", "é", "\u{1f600}"];
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let n = 0; n < 2000; n++) {
    const items = Array.from({ length: 1 + next(4) }, () =>
      Array.from({ length: 1 + next(5) }, () => letters[next(letters.length)]!).join(""),
    );
    assert.deepEqual(there({ ...usual, columns: items }).columns, items);
  }
});

test("what somebody typed wrong is as usual", () => {
  const { query } = parse("#/runs?tab=nonsense&selected=1,x,-2,1,2.5,&smooth=abc&log=yes");
  const state = readState(schema, query);
  assert.deepEqual(state.selected, [1]);
  assert.equal(state.tab, "all");
  assert.equal(state.smooth, 0);
  assert.equal(state.log, false);
  assert.equal(readState(schema, parse("#/runs?smooth=7").query).smooth, 1);
});

test("names in paths", () => {
  assert.deepEqual(parse(href(["pipeline", "a/b c?d"])).path, ["pipeline", "a/b c?d"]);
  assert.deepEqual(parse("#/pipeline/100%").path, ["pipeline", "100%"]);
  assert.deepEqual(parse("").path, []);
  assert.deepEqual(listed("a"), ["a"]);
});
