/** Where the page is: `#/run/12?stage=train`. What a view shows is all in its address. */
import { useEffect, useReducer } from "preact/hooks";

export interface Place {
  /** `["run", "12"]` */
  path: string[];
  query: URLSearchParams;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray `%` that somebody typed
  }
};

export function parse(hash: string): Place {
  const text = hash.replace(/^#?\/?/, "");
  const mark = text.indexOf("?");
  const path = (mark < 0 ? text : text.slice(0, mark)).split("/").filter(Boolean).map(decoded);
  return { path, query: new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1)) };
}

type Given = string | number | boolean | readonly (string | number)[] | null | undefined;

// What needs no escape in a fragment stays readable: a list is `1,2`, not `1%2C2`.
const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%(20|2C|2F|3A|3D|40)/g, (whole, code: string) =>
    code === "20" ? "+" : decodeURIComponent(whole),
  );

function written(value: Given): string | null {
  if (value === null || value === undefined || value === "" || value === false) return null;
  if (value === true) return "1";
  // A name with a comma in it must not become two.
  return Array.isArray(value)
    ? value.length
      ? value.map((item) => readable(String(item).replace(/[\\,]/g, "\\$&"))).join(",")
      : null
    : readable(String(value));
}

/** The address of a place. */
export function href(path: readonly (string | number)[], query: Record<string, Given> = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => {
    const text = written(value);
    return text === null ? [] : [`${encodeURIComponent(key)}=${text}`];
  });
  const where = path.map((part) => encodeURIComponent(String(part))).join("/");
  return `#/${where}${pairs.length ? `?${pairs.join("&")}` : ""}`;
}

/** The names in a list of an address. */
export function listed(text: string | null): string[] {
  if (!text) return [];
  const items = [""];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ",") items.push("");
    else items[items.length - 1] += text[at] === "\\" && at + 1 < text.length ? text[++at]! : text[at]!;
  }
  return items;
}

// -- kinds of state in an address ---------------------------------------------------------------

/** How a piece of state is read from an address, and written to it: null where it is as usual. */
export interface Kind<T> {
  read(text: string | null): T;
  write(value: T): Given;
}

export const text = (usual = ""): Kind<string> => ({
  read: (given) => given ?? usual,
  write: (value) => (value === usual ? null : value),
});

export const flag = (): Kind<boolean> => ({
  read: (given) => given === "1",
  write: (value) => value || null,
});

export const choice = <T extends string>(usual: T, ...others: T[]): Kind<T> => ({
  read: (given) => [usual, ...others].find((one) => one === given) ?? usual,
  write: (value) => (value === usual ? null : value),
});

export const list = (): Kind<string[]> => ({ read: listed, write: (value) => value });

/** Numbers of runs: whatever is none is left out. */
export const numbers = (): Kind<number[]> => ({
  read: (given) => [...new Set(listed(given).map(Number))].filter((n) => Number.isInteger(n) && n > 0),
  write: (value) => value,
});

export const number = (usual: number, low = -Infinity, high = Infinity): Kind<number> => ({
  read: (given) => {
    const value = given === null || given === "" ? usual : Number(given);
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : usual;
  },
  write: (value) => (value === usual ? null : value),
});

export type Schema<S> = { [K in keyof S]: Kind<S[K]> };

export function readState<S extends object>(schema: Schema<S>, query: URLSearchParams): S {
  const names = Object.keys(schema) as (keyof S & string)[];
  return Object.fromEntries(names.map((name) => [name, schema[name].read(query.get(name))])) as S;
}

export function writeState<S extends object>(schema: Schema<S>, state: S): Record<string, Given> {
  const names = Object.keys(schema) as (keyof S & string)[];
  return Object.fromEntries(names.map((name) => [name, schema[name].write(state[name])]));
}

// -- in the page --------------------------------------------------------------------------------

const listeners = new Set<() => void>();
let current: Place | undefined;

function moved(): void {
  current = undefined;
  for (const listener of [...listeners]) listener();
}

if (typeof window !== "undefined") window.addEventListener("hashchange", moved);

export const here = (): Place => (current ??= parse(location.hash));

/** Go to an address; with `replace` the way back leads to the place before this one. */
export function go(to: string, { replace = false } = {}): void {
  if (to === location.hash) return;
  if (replace) {
    history.replaceState(null, "", to);
    moved();
  } else {
    location.hash = to; // `hashchange` follows
    current = undefined;
  }
}

export function usePlace(): Place {
  const [, changed] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    const listener = () => changed();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return here();
}

/** A view's state, kept in the address. `set` takes what changes. */
export function useUrlState<S extends object>(
  schema: Schema<S>,
): [S, (change: Partial<S>, how?: { replace?: boolean }) => void] {
  const { query } = usePlace();
  const set = (change: Partial<S>, how: { replace?: boolean } = {}) => {
    const now = here(); // of this moment: two changes in one event add up
    const state = { ...readState(schema, now.query), ...change };
    const others = [...now.query].filter(([key]) => !(key in schema));
    go(href(now.path, { ...Object.fromEntries(others), ...writeState(schema, state) }), how);
  };
  return [readState(schema, query), set];
}
