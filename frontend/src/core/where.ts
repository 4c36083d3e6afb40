/**
 * Conditions on runs, in the language of `stagedml runs --where`: stagedml/tracking/where.py reads
 * the same, and tests/tracking/where_cases.json is what both are tested with.
 */
import type { Value } from "./contract";

export type Operator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "~";

export type Condition =
  | { kind: "comparison"; name: string; operator: Operator; value: Value; position: number }
  | { kind: "has"; name: string; position: number }
  | { kind: "not"; condition: Condition }
  | { kind: "and"; conditions: Condition[] }
  | { kind: "or"; conditions: Condition[] };

/** A condition cannot be read, or names what no run has; `position` is where in its text. */
export class WhereError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}

const DEPTH = 100; // of parentheses and `not`
const DIGITS = 300; // of a number
const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const CONSTANTS: Readonly<Record<string, Value>> = { true: true, false: false, none: null };
const COMPARISONS = ["==", "!=", "<", "<=", ">", ">=", "~"];
const WORDS = ["and", "or", "not", "in"];
const RESERVED = new Set([...WORDS, ...Object.keys(CONSTANTS)]);

// -- from text ----------------------------------------------------------------------------------

interface Token {
  kind: "text" | "sign" | "word" | "end";
  text: string;
  position: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      const start = at + text.slice(at).length - text.slice(at).trimStart().length;
      const sign = text[start]!;
      if (sign === '"' || sign === "'") throw new WhereError("this quotation mark is not closed", start);
      throw new WhereError(
        sign === "=" ? "a comparison is written ==" : `'${sign}' means nothing here`,
        start,
      );
    }
    const groups = match.groups!;
    const kind = (["text", "sign", "word"] as const).find((name) => groups[name] !== undefined)!;
    at = TOKEN.lastIndex;
    tokens.push({ kind, text: groups[kind]!, position: at - groups[kind]!.length });
  }
  tokens.push({ kind: "end", text: "", position: end });
  return tokens;
}

const unquoted = (token: Token): string =>
  token.kind === "text" ? token.text.slice(1, -1).replace(/\\([\\"'])/g, "$1") : token.text;

class Parser {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  private get token(): Token {
    return this.tokens[this.at]!;
  }

  private error(message: string, token: Token = this.token): WhereError {
    return new WhereError(message, token.position);
  }

  private take(...texts: string[]): boolean {
    const { kind, text } = this.token;
    if ((kind !== "sign" && kind !== "word") || !texts.includes(text)) return false;
    this.at += 1;
    return true;
  }

  whole(): Condition {
    const found = this.anyOf();
    if (this.token.kind !== "end") throw this.error("'and' or 'or' is missing here, or this is too much");
    return found;
  }

  private anyOf(): Condition {
    const conditions = [this.allOf()];
    while (this.take("or")) conditions.push(this.allOf());
    return conditions.length === 1 ? conditions[0]! : { kind: "or", conditions };
  }

  private allOf(): Condition {
    const conditions = [this.one()];
    while (this.take("and")) conditions.push(this.one());
    return conditions.length === 1 ? conditions[0]! : { kind: "and", conditions };
  }

  private one(): Condition {
    const opening = this.token;
    this.deeper();
    let found: Condition;
    if (this.take("not")) found = { kind: "not", condition: this.one() };
    else if (this.take("(")) {
      found = this.anyOf();
      if (!this.take(")")) throw this.error("this parenthesis is not closed", opening);
    } else found = this.comparison();
    this.depth -= 1;
    return found;
  }

  private deeper(): void {
    this.depth += 1;
    if (this.depth > DEPTH) throw this.error("this is nested too deeply");
  }

  private comparison(): Condition {
    const token = this.token;
    if ((token.kind !== "word" && token.kind !== "text") || (token.kind === "word" && RESERVED.has(token.text)))
      throw this.error("the name of a parameter, a metric or a fact is missing here");
    this.at += 1;
    const name = unquoted(token);
    const { position } = token;
    const operator = this.token;
    const isIn = (): Condition => ({ kind: "comparison", name, operator: "in", value: this.list(), position });
    if (this.take("in")) return isIn();
    if (this.take("not")) {
      if (!this.take("in")) throw this.error("'in' is missing here");
      return { kind: "not", condition: isIn() };
    }
    if (!this.take(...COMPARISONS)) {
      if (operator.kind === "sign" && (operator.text === "[" || operator.text === ","))
        throw this.error(`one of ${COMPARISONS.join(", ")} or in is missing here`);
      return { kind: "has", name, position };
    }
    const at = this.token;
    const value = this.value();
    if (operator.text === "~") checkPattern(value, at);
    else if (/[<>]/.test(operator.text) && typeof value !== "string" && typeof value !== "number")
      throw this.error(`${operator.text} compares with a number or a text`, at);
    return { kind: "comparison", name, operator: operator.text as Operator, value, position };
  }

  private value(): Value {
    const token = this.token;
    if (token.kind === "sign" && token.text === "[") return this.list();
    if (token.kind === "end" || token.kind === "sign") throw this.error("a value is missing here");
    this.at += 1;
    if (token.kind === "text") return unquoted(token);
    if (WORDS.includes(token.text)) throw this.error("a value is missing here", token);
    if (Object.hasOwn(CONSTANTS, token.text)) return CONSTANTS[token.text]!;
    if (!NUMBER.test(token.text)) return token.text;
    const number = Number(token.text);
    if (token.text.length > DIGITS || !Number.isFinite(number)) throw this.error("this number is too large", token);
    return number;
  }

  private list(): Value[] {
    const opening = this.token;
    const closing = opening.kind !== "sign" ? undefined : opening.text === "[" ? "]" : opening.text === "(" ? ")" : undefined;
    if (!closing) throw this.error("'in' wants a list, as [adam, sgd]");
    this.at += 1;
    this.deeper();
    const found: Value[] = [];
    while (!this.take(closing)) {
      found.push(this.value());
      if (!this.take(",") && this.token.text !== closing) throw this.error("this list is not closed", opening);
    }
    this.depth -= 1;
    return found;
  }
}

function checkPattern(value: Value, at: Token): void {
  if (typeof value !== "string") throw new WhereError("~ compares with a regular expression, in quotes", at.position);
  try {
    new RegExp(value, "u");
  } catch {
    throw new WhereError("not a regular expression", at.position);
  }
}

/** Read a condition; null if it is empty. */
export const parse = (text: string): Condition | null => (text.trim() ? new Parser(text).whole() : null);

// -- what is meant ------------------------------------------------------------------------------

/** The names in a condition, and where each is first. */
export function names(condition: Condition, found = new Map<string, number>()): Map<string, number> {
  if (condition.kind === "not") return names(condition.condition, found);
  if (condition.kind === "and" || condition.kind === "or") {
    for (const part of condition.conditions) names(part, found);
  } else if (!found.has(condition.name)) found.set(condition.name, condition.position);
  return found;
}

type Test = (row: number) => boolean;
type Get = (row: number) => Value | undefined;

const isNone = (value: Value | undefined): value is null | undefined => value === null || value === undefined;

function equal(a: Value | undefined, b: Value | undefined): boolean {
  if (isNone(a) || isNone(b)) return isNone(a) && isNone(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  return a === b;
}

const partsOf = (value: Value | undefined): Value[] =>
  Array.isArray(value) ? value : isNone(value) ? [] : [value];

const asText = (value: Value): string => (typeof value === "string" ? value : JSON.stringify(value));

type Holds = (found: Value | undefined) => boolean;

const ORDERS: Record<string, (a: string | number, b: string | number) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function holds(operator: Operator, value: Value): Holds {
  switch (operator) {
    case "in":
      return (found) => partsOf(found).some((part) => (value as Value[]).some((item) => equal(part, item)));
    case "~": {
      const pattern = new RegExp(value as string, "u");
      return (found) => partsOf(found).some((part) => pattern.test(asText(part)));
    }
    case "==":
      return (found) => equal(found, value);
    case "!=":
      return (found) => !isNone(found) && !equal(found, value);
    default: {
      const order = ORDERS[operator]!;
      const kind = typeof value;
      return (found) => typeof found === kind && order(found as number, value as number);
    }
  }
}

/** Tell whether a condition holds of a row, given what gives the value of a name. */
export function compiled(condition: Condition, get: (name: string, position: number) => Get): Test {
  if (condition.kind === "comparison") {
    const value = get(condition.name, condition.position);
    const test = holds(condition.operator, condition.value);
    return (row) => test(value(row));
  }
  if (condition.kind === "has") {
    const value = get(condition.name, condition.position);
    return (row) => {
      const found = value(row);
      return !isNone(found) && found !== false;
    };
  }
  if (condition.kind === "not") {
    const inner = compiled(condition.condition, get);
    return (row) => !inner(row);
  }
  const parts = condition.conditions.map((part) => compiled(part, get));
  return condition.kind === "and"
    ? (row) => parts.every((part) => part(row))
    : (row) => parts.some((part) => part(row));
}

// -- as text ------------------------------------------------------------------------------------

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;

function nameText(name: string): string {
  TOKEN.lastIndex = 0;
  const match = TOKEN.exec(name);
  return match?.groups!["word"] === name && !RESERVED.has(name) ? name : quoted(name);
}

function valueText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (value === null) return "none";
  if (typeof value === "string") return nameText(value) === value && !NUMBER.test(value) ? value : quoted(value);
  return String(value);
}

/** Write a condition as it is read; in one way, however it was written. */
export function conditionText(condition: Condition): string {
  const inner = (part: Condition) =>
    part.kind === "and" || part.kind === "or" ? `(${conditionText(part)})` : conditionText(part);
  switch (condition.kind) {
    case "has":
      return nameText(condition.name);
    case "comparison":
      return `${nameText(condition.name)} ${condition.operator} ${valueText(condition.value)}`;
    case "not":
      return `not ${inner(condition.condition)}`;
    default:
      return condition.conditions.map(inner).join(` ${condition.kind} `);
  }
}

/** One more condition beside what is written already. */
export function narrowed(text: string, name: string, value: Value): string {
  const more = `${nameText(name)} == ${valueText(value)}`;
  let there: Condition | null = null;
  try {
    there = parse(text);
  } catch {
    return more; // what cannot be read is given up
  }
  if (!there) return more;
  return `${there.kind === "or" ? `(${conditionText(there)})` : text.trim()} and ${more}`;
}
