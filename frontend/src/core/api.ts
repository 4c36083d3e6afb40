/** Asks the server, or in a static export reads the files beside the page. */
import { useEffect, useReducer } from "preact/hooks";

import type { Project } from "./contract";

export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const meta = () => document.querySelector<HTMLMetaElement>('meta[name="stagedml-mode"]')?.content;

/** Whether the page is a snapshot: it asks nothing of a server, and changes nothing. */
export const isStatic = (): boolean => meta() === "static";

/** Whether the page was opened as a file: it may load scripts, and fetch nothing. */
const isFile = (): boolean => location.protocol === "file:";

export type Query = Record<string, string | number | undefined>;

/** Where an answer is: `api/NAME?query` live, `api/NAME.json` in a static export. */
export function address(name: string, query: Query = {}): string {
  const path = `api/${name.split("/").map(encodeURIComponent).join("/")}`;
  if (isStatic()) return `${path}.json`;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (!given.length) return path;
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()}`;
}

/** Where a file of an output is: `files/STOREPATHNAME/inner/path`. */
export function fileAddress(output: string, inner: string): string {
  const name = output.slice(output.lastIndexOf("/") + 1);
  return ["files", name, ...inner.split("/")].map(encodeURIComponent).join("/");
}

async function said(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { error, hint } = JSON.parse(text) as { error?: unknown; hint?: unknown };
    if (typeof error === "string") return typeof hint === "string" ? `${error}\n${hint}` : error;
  } catch {
    // No JSON: the status says enough.
  }
  if (response.status === 401 || response.status === 403)
    return "This address is not open to you. Open the one that `stagedml ui` has printed.";
  if (response.status === 404)
    return isStatic() ? "This snapshot does not hold that." : "There is no such thing here.";
  return `The server answered ${response.status} ${response.statusText}.`;
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  if (isFile()) throw new ApiError("A page that was opened as a file can read no others; from a web server it can.", 0);
  let response: Response;
  try {
    response = await fetch(url, { credentials: "same-origin", ...init });
  } catch {
    throw new ApiError("Nothing answers. Does `stagedml ui` still run?", 0);
  }
  if (!response.ok) throw new ApiError(await said(response), response.status);
  return response;
}

/** Of a page that was opened as a file. */
function fromScript<T>(name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const missing = () => reject(new ApiError("This snapshot does not hold that.", 404));
    script.src = address(name).replace(/on$/, "");
    script.onload = () => {
      const data = (globalThis as { stagedmlData?: Record<string, unknown> }).stagedmlData;
      script.remove();
      if (data && name in data) resolve(data[name] as T);
      else missing();
    };
    script.onerror = missing;
    document.head.append(script);
  });
}

export async function get<T>(name: string, query: Query = {}): Promise<T> {
  if (isStatic() && isFile()) return fromScript<T>(name);
  return (await (await ask(address(name, query))).json()) as T;
}

export async function getText(url: string): Promise<string> {
  return await (await ask(url)).text();
}

/** Change something: pins, and nothing else. */
export async function post(name: string, body: unknown, csrf: string): Promise<void> {
  await ask(`api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
  });
}

// -- answers that are kept ----------------------------------------------------------------------

export type Answer<T> =
  | { state: "loading"; value?: T }
  | { state: "there"; value: T }
  | { state: "failed"; error: Error; value?: T };

interface Kept {
  answer: Answer<unknown>;
  load: () => Promise<unknown>;
  used: Set<() => void>;
  /** How many times it was asked: an answer that comes after a later one is none. */
  asked: number;
}

const KEEP = 64; // answers that nobody looks at any more, for the way back
const kept = new Map<string, Kept>();

function tell(entry: Kept): void {
  for (const changed of entry.used) changed();
}

function start(key: string, entry: Kept): void {
  const turn = ++entry.asked;
  const isOld = () => kept.get(key) !== entry || entry.asked !== turn;
  entry.load().then(
    (value) => {
      if (isOld()) return;
      entry.answer = { state: "there", value };
      tell(entry);
    },
    (error: unknown) => {
      if (isOld()) return;
      const old = entry.answer.value;
      const failure = error instanceof Error ? error : new Error(String(error));
      entry.answer = { state: "failed", error: failure, ...(old === undefined ? {} : { value: old }) };
      tell(entry);
    },
  );
}

function entryOf(key: string, load: () => Promise<unknown>): Kept {
  let entry = kept.get(key);
  if (!entry) {
    for (const [old, { used }] of kept) {
      if (kept.size < KEEP) break;
      if (!used.size) kept.delete(old);
    }
    entry = { answer: { state: "loading" }, load, used: new Set(), asked: 0 };
    kept.set(key, entry);
    start(key, entry);
  }
  return entry;
}

/** Return what `load` gives, once for each key; a component that uses it is drawn again then. */
export function useAnswer<T>(key: string, load: () => Promise<T>): Answer<T> {
  const [, changed] = useReducer<number, void>((n) => n + 1, 0);
  const entry = entryOf(key, load);
  const drawn = entry.answer;
  useEffect(() => {
    const listener = () => changed();
    entry.used.add(listener);
    // Between drawing and this something may have come, or have been asked anew.
    if (kept.get(key) !== entry || entry.answer !== drawn) changed();
    return () => void entry.used.delete(listener);
  }, [entry]);
  return entry.answer as Answer<T>;
}

/** Return the answer to `api/NAME?query`. */
export function useGet<T>(name: string, query: Query = {}): Answer<T> {
  return useAnswer(`${name}?${JSON.stringify(query)}`, () => get<T>(name, query));
}

/** Ask again for what begins with `prefix`; what is shown stays until the new answer is there. */
export function refresh(prefix: string): void {
  for (const [key, entry] of kept) {
    if (!key.startsWith(prefix)) continue;
    if (entry.used.size) start(key, entry);
    else kept.delete(key);
  }
}

export const useProject = (): Answer<Project> => useGet<Project>("project");
