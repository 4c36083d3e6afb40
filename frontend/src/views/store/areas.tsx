/** What takes space, as areas: the largest paths, and all others as one. */
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import type { StorePath } from "../../core/contract";
import { formatBytes } from "../../core/format";
import { treemap } from "../../core/treemap";
import { plain } from "../../parts/text";
import { kindOf } from "./kinds";

const MOST = 120;
const LETTER = 6.6; // pixels; labels are cut rather than measured

interface Area {
  path: string;
  name: string;
  size: number;
  kind: string;
}

function areasOf(paths: readonly StorePath[]): Area[] {
  const sorted = [...paths].sort((a, b) => b.size - a.size);
  const areas = sorted.slice(0, MOST).map((one) => ({ path: one.path, name: plain(one.name), size: one.size, kind: kindOf(one) }));
  const rest = sorted.slice(MOST);
  const size = rest.reduce((all, one) => all + one.size, 0);
  if (size > 0) areas.push({ path: "", name: `${rest.length} others`, size, kind: "other" });
  return areas;
}

export function Areas(props: {
  paths: readonly StorePath[];
  chosen: string;
  choose: (path: string) => void;
}): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(200, element.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const height = width < 600 ? 300 : 280;
  const boxes = useMemo(() => treemap(areasOf(props.paths), (one) => one.size, width, height), [props.paths, width, height]);
  return (
    <div class="areas" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Sizes of store paths, as areas; the table below says the same">
        {boxes.map(({ item, x, y, width: w, height: h }) => {
          const letters = Math.floor((w - 12) / LETTER);
          const label = item.name.length <= letters ? item.name : letters > 4 ? `${item.name.slice(0, letters - 1)}…` : "";
          return (
            <g
              key={item.path || "others"}
              class={`area kind-${item.kind}${item.path && item.path === props.chosen ? " area-chosen" : ""}`}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
              onClick={() => item.path && props.choose(item.path)}
            >
              <title>{`${item.name}: ${formatBytes(item.size)}`}</title>
              <rect width={Math.max(0, w - 1.5)} height={Math.max(0, h - 1.5)} rx="3" />
              {h > 22 && label && <text x="6" y="16">{label}</text>}
              {h > 38 && letters > 6 && <text class="area-size" x="6" y="31">{formatBytes(item.size)}</text>}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
