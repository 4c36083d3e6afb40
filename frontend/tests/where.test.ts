import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { Value } from "../src/core/contract";
import { checkFacts } from "../src/core/facts";
import { WhereError, compiled, conditionText, names, narrowed, parse } from "../src/core/where";

interface Cases {
  row: Record<string, Value>;
  conditions: [string, string, boolean][];
  errors: [string, string, number][];
  facts: [string, string, number][];
  fine: string[];
}

// From build/tests/, where the bundle runs.
const cases = JSON.parse(
  readFileSync(new URL("../../../tests/tracking/where_cases.json", import.meta.url), "utf8"),
) as Cases;

for (const [text, canonical, holds] of cases.conditions) {
  test(`condition ${text}`, () => {
    const condition = parse(text)!;
    assert.equal(conditionText(condition), canonical);
    assert.equal(conditionText(parse(canonical)!), canonical);
    assert.equal(compiled(condition, (name) => () => cases.row[name])(0), holds);
  });
}

for (const [text, message, position] of cases.errors) {
  test(`error ${text}`, () => {
    assert.throws(
      () => parse(text),
      (error: unknown) =>
        error instanceof WhereError && error.message.includes(message) && error.position === position,
    );
  });
}

for (const [text, message, position] of cases.facts) {
  test(`never ${text}`, () => {
    assert.throws(
      () => checkFacts(parse(text)!),
      (error: unknown) =>
        error instanceof WhereError && error.message.includes(message) && error.position === position,
    );
  });
}

for (const text of cases.fine) test(`fine ${text}`, () => checkFacts(parse(text)!));

test("nothing is no condition", () => assert.equal(parse("  \n"), null));

test("names, with their first places", () => {
  assert.deepEqual([...names(parse("a > 1 and (b or not a)")!)], [["a", 0], ["b", 11]]);
});

test("what is nested too deeply is refused, and nothing else happens", () => {
  assert.throws(() => parse("(".repeat(5000)), WhereError);
  assert.throws(() => parse("not ".repeat(5000)), WhereError);
  assert.throws(() => parse(`a in ${"[".repeat(5000)}`), WhereError);
});

test("one more condition", () => {
  assert.equal(narrowed("", "a b", "c"), '"a b" == c');
  assert.equal(narrowed("x > 1", "y", true), "x > 1 and y == true");
  assert.equal(narrowed("x or z", "y", 3), "(x or z) and y == 3");
  assert.equal(narrowed("x >", "y", 3), "y == 3");
});

test("any characters either are read again as they are written, or are an error", () => {
  const parts = ["a", " ", "==", "1", "'", '"', "(", ")", "[", "]", ",", "and", "or", "not", "in", "~", "<", "none", ".5", "-", "\\", "!"];
  let seed = 11;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: 1 + next(9) }, () => parts[next(parts.length)]!).join(next(2) ? " " : "");
    let condition;
    try {
      condition = parse(text);
    } catch (error) {
      assert.ok(error instanceof WhereError, String(error));
      assert.ok(error.position >= 0 && error.position <= text.length);
      continue;
    }
    if (condition) assert.equal(conditionText(parse(conditionText(condition))!), conditionText(condition), text);
  }
});
