/**
 * Conditions on facts of runs that could hold of no run, and would silently find nothing: as
 * stagedml/tracking/facts.py, with the same cases.
 */
import type { Value } from "./contract";
import { type Condition, type Operator, WhereError } from "./where";

const NUMBERS = ["number", "seconds"];
const FLAGS = ["dirty", "sandboxed"];
const TEXTS = [
  "time", "project", "pipeline", "variant", "target", "status", "commit", "branch", "host", "user", "output",
];
const STATUSES = ["building", "done", "missed", "failed", "interrupted"];
const WHOLE = [40, 64]; // digits of a commit

/** Refuse comparisons of facts with what they never are. */
export function checkFacts(condition: Condition): void {
  if (condition.kind === "not") checkFacts(condition.condition);
  else if (condition.kind === "and" || condition.kind === "or") condition.conditions.forEach(checkFacts);
  else if (condition.kind === "comparison" && condition.operator !== "~") {
    const { name, operator, value, position } = condition;
    for (const one of operator === "in" && Array.isArray(value) ? value : [value]) {
      const why = one === null ? null : never(name, operator, one);
      if (why) throw new WhereError(why, position);
    }
  }
}

/** Why a fact is never this value. */
function never(name: string, operator: Operator, value: Value): string | null {
  if (name === "pins") return operator === "in" ? null : "a run may have several pins: pins in [NAME]";
  if (NUMBERS.includes(name)) return typeof value === "number" ? null : `'${name}' is a number`;
  if (FLAGS.includes(name)) return typeof value === "boolean" ? null : `'${name}' is true or false`;
  if (!TEXTS.includes(name)) return null;
  const isEquality = ["==", "!=", "in"].includes(operator);
  if (name === "commit" && isEquality && !(typeof value === "string" && WHOLE.includes(value.length)))
    return "commits are compared whole; of the beginning: commit ~ '^0ae8d25'";
  if (typeof value !== "string") return `'${name}' is a text`;
  if (name === "status" && isEquality && !STATUSES.includes(value)) return `no run is called '${value}'`;
  return null;
}
