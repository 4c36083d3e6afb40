/** A JSON value as a tree that opens level by level. */
import type { JSX } from "preact";

import type { Value } from "../core/contract";
import { visible } from "../core/ansi";

const MOST = 200; // entries drawn of one level
const LONG = 300;

function Leaf(props: { value: Value }): JSX.Element {
  const { value } = props;
  const kind = value === null ? "null" : typeof value;
  const text = typeof value === "string" ? JSON.stringify(visible(value)) : JSON.stringify(value);
  const cut = text.length > LONG ? `${text.slice(0, LONG)}…` : text;
  return <bdi class={`json-${kind}`} title={text.length > LONG ? `${text.length} characters` : undefined}>{cut}</bdi>;
}

function size(value: Value[] | { [key: string]: Value }): string {
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return Array.isArray(value) ? `[${count}]` : `{${count}}`;
}

const isSimple = (value: Value): boolean =>
  Array.isArray(value) && value.length <= 12 && value.every((one) => one === null || typeof one !== "object");

export function Json(props: { value: Value; name?: string; depth?: number }): JSX.Element {
  const { value, name, depth = 0 } = props;
  const label = name === undefined ? null : <><bdi class="json-key">{visible(name).slice(0, LONG)}</bdi>{": "}</>;
  if (value === null || typeof value !== "object" || isSimple(value))
    return (
      <div class="json-line">
        {label}
        {Array.isArray(value)
          ? <>[{value.map((one, at) => <>{at > 0 && ", "}<Leaf value={one} /></>)}]</>
          : <Leaf value={value} />}
      </div>
    );
  const entries = Object.entries(value);
  return (
    <details class="json" open={depth < 1 || (depth < 2 && entries.length <= 12)}>
      <summary>
        {label}
        <span class="dim">{size(value)}</span>
      </summary>
      <div class="json-inside">
        {entries.slice(0, MOST).map(([key, one]) => (
          <Json key={key} name={key} value={one} depth={depth + 1} />
        ))}
        {entries.length > MOST && <div class="json-line dim">and {entries.length - MOST} more</div>}
      </div>
    </details>
  );
}
