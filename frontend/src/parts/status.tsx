/** Status, by shape, colour and word: none of the three alone. */
import type { JSX } from "preact";

type Look = "good" | "busy" | "warn" | "bad" | "gone" | "none";

const LOOKS: Record<string, Look> = {
  fresh: "good",
  built: "good",
  done: "good",
  succeeded: "good",
  success: "good",
  ok: "good",
  there: "good",
  met: "good",
  reused: "good",
  cached: "good",
  substituted: "good",
  building: "busy",
  running: "busy",
  stale: "warn",
  tolerated: "warn",
  interrupted: "warn",
  skipped: "none",
  missing: "none",
  failed: "bad",
  missed: "warn",
  error: "bad",
  collected: "gone",
  never: "none",
  unknown: "none",
};

// 12 by 12, drawn so that each is told from the others without colour.
const SHAPES: Record<Look, JSX.Element> = {
  good: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  busy: <path d="M6 1.5a4.5 4.5 0 1 1-4.5 4.5" fill="none" stroke="currentColor" stroke-width="2.4" />,
  warn: <path d="M6 1l5.2 9.5H.8z" fill="currentColor" />,
  bad: <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2.6" />,
  gone: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2 1.6" />,
  none: <path d="M2 6h8" stroke="currentColor" stroke-width="2.2" />,
};

export const lookOf = (status: string): Look => LOOKS[status] ?? "none";

export function Status(props: { status: string; quiet?: boolean }): JSX.Element {
  const look = lookOf(props.status);
  return (
    <span class={`status status-${look}`} title={props.status}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        {SHAPES[look]}
      </svg>
      {props.quiet ? <span class="offscreen">{props.status}</span> : <bdi>{props.status}</bdi>}
    </span>
  );
}
