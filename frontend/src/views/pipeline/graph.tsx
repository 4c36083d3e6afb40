/** The graph of a pipeline: its stages as boxes, a line from each to those that use it. */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import { type Layout, type Size, layOut, neighbour } from "../../core/layout";
import { Box, Legend, measured } from "./node";
import type { Shown } from "./stages";

const LEAST = 0.3;
const MOST = 2.5;
/** Labels of 13 pixels are read down to this scale; a larger graph is scrolled rather than shrunk. */
const READABLE = 0.74;
const PADDING = 26; // of the frame, on both sides together

/** The direction in which more of the graph is seen at once; it stays when a panel takes room. */
function choose(stages: readonly Shown[], room: Size): Layout {
  const sizes = new Map(stages.map(({ node }) => [node.name, measured(node)]));
  const inputs = new Map(stages.map(({ node }) => [node.name, node.inputs]));
  const down = layOut(sizes, inputs, "TB");
  if (room.width < 600) return down; // narrow screens scroll down
  const across = layOut(sizes, inputs, "LR");
  // From left to right as we read, unless that is clearly the smaller one.
  return fitOf(across, room) >= Math.min(READABLE, fitOf(down, room)) ? across : down;
}

const fitOf = (layout: Size, room: Size) =>
  Math.min(1, (room.width - PADDING) / layout.width, (room.height - PADDING) / layout.height);

function useRoom(height: number): [{ current: HTMLDivElement | null }, Size] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [frame, { width: width || 900, height }];
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const resized = () => setWidth(window.innerWidth);
    window.addEventListener("resize", resized);
    return () => window.removeEventListener("resize", resized);
  }, []);
  return width;
}

function related(layout: Layout, name: string | null): Set<string> {
  const found = new Set<string>();
  if (name === null) return found;
  const follow = (from: string, side: "from" | "to") => {
    const other = side === "from" ? "to" : "from";
    for (const line of layout.lines) {
      const key = `${line.from}\0${line.to}`;
      if (line[side] === from && !found.has(key)) {
        found.add(key);
        follow(line[other], side);
      }
    }
  };
  follow(name, "from");
  follow(name, "to");
  return found;
}

export function Graph(props: {
  stages: readonly Shown[];
  chosen: string | null;
  choose: (name: string | null) => void;
}): JSX.Element {
  const { stages, chosen } = props;
  const [frame, room] = useRoom(Math.max(320, Math.round(window.innerHeight * 0.62)));
  const shape = stages.map(({ node }) => `${node.name}<${node.inputs.join(",")}`).join(";");
  const wide = useWindowWidth();
  const layout = useMemo(() => choose(stages, { width: wide - 50, height: room.height }), [shape, wide, room.height]);
  const fit = fitOf(layout, wide < 600 ? { ...room, height: Infinity } : room);
  const [wanted, setWanted] = useState<number | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const scale = wanted ?? Math.max(fit, Math.min(READABLE, 1));
  const lit = useMemo(() => related(layout, hovered ?? chosen), [layout, hovered, chosen]);
  const known = chosen !== null && layout.nodes.has(chosen);
  const first = stages[0]?.node.name ?? null;
  const stop = known ? chosen : first; // the one box that Tab leads to

  const zoom = (by: number, at?: { x: number; y: number }) => {
    const next = Math.min(MOST, Math.max(LEAST, scale * by));
    const element = frame.current;
    if (!element) return;
    const x = at?.x ?? element.clientWidth / 2;
    const y = at?.y ?? element.clientHeight / 2;
    const left = ((element.scrollLeft + x) * next) / scale - x;
    const top = ((element.scrollTop + y) * next) / scale - y;
    setWanted(next);
    requestAnimationFrame(() => element.scrollTo(left, top));
  };

  const focus = (name: string) => {
    const box = frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(name)}"]`);
    box?.focus({ preventScroll: true });
    reveal(name);
  };
  const reveal = (name: string) => {
    const element = frame.current;
    const at = layout.nodes.get(name);
    if (!element || !at) return;
    const margin = 24;
    const edges = {
      left: (at.x - at.width / 2) * scale - margin,
      right: (at.x + at.width / 2) * scale + margin,
      top: (at.y - at.height / 2) * scale - margin,
      bottom: (at.y + at.height / 2) * scale + margin,
    };
    let { scrollLeft: left, scrollTop: top } = element;
    if (edges.right > left + element.clientWidth) left = edges.right - element.clientWidth;
    if (edges.left < left) left = edges.left;
    if (edges.bottom > top + element.clientHeight) top = edges.bottom - element.clientHeight;
    if (edges.top < top) top = edges.top;
    element.scrollTo(left, top);
  };
  // What is looked at comes into view: the chosen stage, what builds, or else where the graph begins.
  const active = stages.find(({ status }) => status === "building")?.node.name ?? null;
  useEffect(() => {
    const element = frame.current;
    if (known) reveal(chosen);
    else if (active !== null) reveal(active);
    else if (element && first !== null) element.scrollTo((layout.nodes.get(first)?.x ?? 0) * scale - element.clientWidth / 2, 0);
  }, [known ? chosen : null, known ? null : active, layout]);

  // The wheel scrolls; with Ctrl (which a pinch sends as well) it zooms. Preact listens passively.
  const zoomed = useRef(zoom);
  zoomed.current = zoom;
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomed.current(Math.exp(-event.deltaY / 300), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", turned, { passive: false });
    return () => element.removeEventListener("wheel", turned);
  }, []);

  const drag = (down: PointerEvent) => {
    const element = frame.current;
    if (!element || down.pointerType !== "mouse" || down.button !== 0) return;
    if ((down.target as Element).closest("[data-node]")) return;
    const from = { x: down.clientX + element.scrollLeft, y: down.clientY + element.scrollTop };
    const move = (event: PointerEvent) => element.scrollTo(from.x - event.clientX, from.y - event.clientY);
    const end = () => {
      window.removeEventListener("pointermove", move);
      element.classList.remove("graph-dragged");
    };
    element.classList.add("graph-dragged");
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end, { once: true });
  };

  const pressed = (event: KeyboardEvent) => {
    const name = (event.target as Element).closest<SVGElement>("[data-node]")?.dataset["node"];
    if (event.key === "+" || event.key === "=") zoom(1.2);
    else if (event.key === "-") zoom(1 / 1.2);
    else if (event.key === "0") setWanted(null);
    else if (name !== undefined && event.key.startsWith("Arrow")) {
      const next = neighbour(layout, name, event.key);
      if (next === null) return;
      focus(next);
    } else if (name !== undefined && (event.key === "Enter" || event.key === " ")) props.choose(name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="graph-outer">
      <div
        class="graph-frame"
        ref={frame}
        role="group"
        aria-label="Graph of the stages. Arrow keys move among them, Enter opens one, plus and minus zoom."
        onKeyDown={pressed}
        onPointerDown={drag}
      >
        <svg
          class="graph"
          width={layout.width * scale}
          height={layout.height * scale}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
        >
          <defs>
            {["arrow", "arrow-lit"].map((id) => (
              <marker key={id} id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
                <path d="M0 1L7 4L0 7z" class={`graph-${id}`} />
              </marker>
            ))}
          </defs>
          <g aria-hidden="true">
            {layout.lines.map((line) => {
              const isLit = lit.has(`${line.from}\0${line.to}`);
              return (
                <path key={`${line.from} ${line.to}`} d={line.path} class={`graph-line${isLit ? " graph-line-lit" : ""}`} marker-end={isLit ? "url(#arrow-lit)" : "url(#arrow)"} />
              );
            })}
          </g>
          {stages.map((shown) => {
            const { name } = shown.node;
            const at = layout.nodes.get(name);
            return at ? (
              <Box
                key={name}
                shown={shown}
                at={at}
                chosen={name === chosen}
                reachable={name === stop}
                choose={() => props.choose(name === chosen ? null : name)}
                hover={(on) => setHovered(on ? name : null)}
              />
            ) : null;
          })}
        </svg>
      </div>
      <div class="graph-foot">
        <Legend kinds={new Set(stages.map(({ node }) => node.kind))} />
        <div class="graph-tools" role="group" aria-label="Zoom">
          <button type="button" class="button button-small" aria-label="Zoom out" title="Zoom out (-)" onClick={() => zoom(1 / 1.25)}>−</button>
          <button type="button" class="button button-small" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoom(1.25)}>+</button>
          <button type="button" class="button button-small" aria-label="Show all of it" title="Show all of it (0)" onClick={() => setWanted(Math.max(LEAST, fit))}>fit</button>
        </div>
      </div>
    </div>
  );
}
