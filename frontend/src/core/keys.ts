/** Keys, alone (`?`, `Escape`) or one after the other (`g r`). */
import { useEffect } from "preact/hooks";

export interface Key {
  keys: string;
  /** What it does, for the help. */
  does: string;
  run: (event: KeyboardEvent) => void;
  /** Also while something is being typed. */
  always?: boolean;
}

const PAUSE = 900; // ms within which the second key of two must come
const registered = new Set<readonly Key[]>();
let before: { key: string; time: number } | undefined;

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"));

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog:modal")) return; // it has its own keys
  const typing = isTyping(event.target);
  const now = event.timeStamp;
  const pair = before && now - before.time < PAUSE ? `${before.key} ${event.key}` : undefined;
  // What was registered last is nearest to what is seen.
  const all = [...registered].reverse().flat();
  const fitting = all.filter((key) => !typing || key.always);
  const found =
    (pair && fitting.find((key) => key.keys === pair)) || fitting.find((key) => key.keys === event.key);
  before = !typing && !found && event.key.length === 1 ? { key: event.key, time: now } : undefined;
  if (!found) return;
  event.preventDefault();
  found.run(event);
}

if (typeof document !== "undefined") document.addEventListener("keydown", pressed);

/** Listen to keys as long as the component is there. */
export function useKeys(keys: readonly Key[]): void {
  useEffect(() => {
    registered.add(keys);
    return () => void registered.delete(keys);
  });
}

/** All keys that do something now, each once. */
export function keysNow(): Key[] {
  const found = new Map<string, Key>();
  for (const key of [...registered].flat()) found.set(key.keys, key);
  return [...found.values()];
}
