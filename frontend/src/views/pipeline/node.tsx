/** A stage in the graph: its kind by shape and colour, its state by sign, its label in its box. */
import type { JSX } from "preact";

import type { PlanNode } from "../../core/contract";
import type { Placed, Size } from "../../core/layout";
import { plain } from "../../parts/text";
import type { Shown } from "./stages";

const HEIGHT = 46;
const LEAST = 122;
const MOST = 224;
const LEFT = 30; // before the label: the sign
const RIGHT = 14;
const SMALLER = 1.3; // as much of the second line has room as this much more of the first one
const FONT = "600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

let pen: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

function widthOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen) pen.font = FONT;
  const width = pen ? pen.measureText(text).width : text.length * 7.5;
  widths.set(text, width);
  return width;
}

/** As much of a text as has room, from both its ends: names differ at either. */
export function fitted(text: string, room: number): string {
  if (text.length > 300) return fitted(`${text.slice(0, 150)}${text.slice(-149)}`, room);
  if (widthOf(text) <= room) return text;
  for (let keep = text.length - 2; keep > 1; keep--) {
    const head = Math.ceil(keep * 0.6);
    const cut = `${text.slice(0, head)}…${text.slice(text.length - (keep - head))}`;
    if (widthOf(cut) <= room) return cut;
  }
  return "…";
}

/** How large the box of a stage is. */
export function measured(node: PlanNode): Size {
  const label = widthOf(plain(node.name).slice(0, 300)) + LEFT + RIGHT;
  return { width: Math.round(Math.min(MOST, Math.max(LEAST, label))), height: HEIGHT };
}

/** The outline of a kind, about the origin: data a cylinder, a selection a hexagon, a gate with cut corners. */
function outline(kind: string, width: number, height: number): JSX.Element {
  const [w, h] = [width / 2, height / 2];
  if (kind === "data" || kind === "file" || kind === "directory") {
    const r = 4;
    const body = `M${-w} ${-h + r}C${-w} ${-h - r / 3} ${w} ${-h - r / 3} ${w} ${-h + r}V${h - r}C${w} ${h + r / 3} ${-w} ${h + r / 3} ${-w} ${h - r}Z`;
    return (
      <>
        <path class="box-shape" d={body} />
        <path class="box-rim" d={`M${-w} ${-h + r}C${-w} ${-h + 2.4 * r} ${w} ${-h + 2.4 * r} ${w} ${-h + r}`} />
      </>
    );
  }
  if (kind === "selection") {
    const c = 14;
    return <path class="box-shape" d={`M${-w} 0L${-w + c} ${-h}H${w - c}L${w} 0L${w - c} ${h}H${-w + c}Z`} />;
  }
  if (kind === "gate") {
    const c = 9;
    return <path class="box-shape" d={`M${-w} ${-h + c}L${-w + c} ${-h}H${w - c}L${w} ${-h + c}V${h - c}L${w - c} ${h}H${-w + c}L${-w} ${h - c}Z`} />;
  }
  return <rect class="box-shape" x={-w} y={-h} width={width} height={height} rx="9" />;
}

const SIGNS: Record<Shown["status"], JSX.Element | null> = {
  there: <path d="M-4.5 0L-1.5 3.2L4.5 -3.4" />,
  missing: <circle r="3.6" />,
  waiting: <path d="M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0" />,
  building: <path class="spin" d="M0 -4.6A4.6 4.6 0 1 1 -4.6 0" />,
  failed: <path d="M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6" />,
  unknown: <path d="M-3 0H3" />,
};

const SAYS: Record<Shown["status"], string> = {
  there: "built",
  missing: "not built",
  waiting: "waiting to be built",
  building: "building",
  failed: "failed",
  unknown: "not known whether it is built",
};

export function Box(props: {
  shown: Shown;
  at: Placed;
  chosen: boolean;
  reachable: boolean;
  choose: () => void;
  hover: (on: boolean) => void;
}): JSX.Element {
  const { shown, at } = props;
  const { node, status, part } = shown;
  const name = plain(node.name);
  const [w, h] = [at.width / 2, at.height / 2];
  const room = at.width - LEFT - RIGHT + (node.kind === "selection" ? -4 : 4);
  const down = node.kind === "data" ? 3 : 0; // below the rim
  const progress = part === null ? "" : `, ${Math.round(part * 100)} percent`;
  return (
    <g
      class={`box box-${node.kind} box-is-${status}${props.chosen ? " box-chosen" : ""}`}
      transform={`translate(${at.x} ${at.y})`}
      data-node={node.name}
      role="button"
      tabindex={props.reachable ? 0 : -1}
      aria-pressed={props.chosen}
      aria-label={`${name}, ${node.kind}, ${SAYS[status]}${shown.note ? `, ${shown.note}` : ""}${progress}`}
      onClick={props.choose}
      onMouseEnter={() => props.hover(true)}
      onMouseLeave={() => props.hover(false)}
    >
      <title>{node.title ? `${name}: ${plain(node.title)}` : name}</title>
      {outline(node.kind, at.width, at.height)}
      <g class="box-sign" transform={`translate(${-w + 17} ${down})`}>{SIGNS[status]}</g>
      <text class="box-name" x={-w + LEFT} y={shown.note ? -2 + down : 4.5 + down}>{fitted(name, room)}</text>
      {shown.note && <text class="box-note" x={-w + LEFT} y={13.5 + down}>{fitted(plain(shown.note), room * SMALLER)}</text>}
      {status === "building" && (
        <>
          <rect class="box-track" x={-w + 8} y={h - 5.5} width={at.width - 16} height="3" rx="1.5" />
          <rect class={`box-bar${part === null ? " box-bar-busy" : ""}`} x={-w + 8} y={h - 5.5} width={(at.width - 16) * (part ?? 0.3)} height="3" rx="1.5" />
        </>
      )}
    </g>
  );
}

const NAMES: [kind: string, name: string][] = [
  ["stage", "stage"],
  ["data", "data"],
  ["selection", "selection"],
  ["gate", "objectives"],
];

/** What the shapes mean, of the kinds that are there. */
export function Legend(props: { kinds: ReadonlySet<string> }): JSX.Element | null {
  const shown = NAMES.filter(([kind]) => props.kinds.has(kind));
  if (shown.length < 2) return null;
  return (
    <ul class="legend">
      {shown.map(([kind, name]) => (
        <li key={kind}>
          <svg viewBox="-23 -15 46 30" width="23" height="15" aria-hidden="true">
            <g class={`box box-${kind}`}>{outline(kind, 40, 24)}</g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
