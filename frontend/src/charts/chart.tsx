/** A chart with a heading, and the same as a table for who cannot, or would rather not, look at it. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Chart, type Option, init } from "vendor/echarts";

import { useTheme } from "../core/theme";
import { Name } from "../parts/text";
import { type Look, lookNow } from "./look";

export interface TableText {
  columns: string[];
  rows: string[][];
}

const MOST = 500; // rows of the table
const NARROW = 560; // px

/** Draw an option as large as there is room, in the colours of now. */
export function Drawing(props: {
  option: (look: Look, narrow: boolean) => Option;
  /** What the option follows from: it is drawn anew when one of these is another. */
  follows: readonly unknown[];
  height: number;
  label: string;
  /** Called once with the chart, for its events. */
  ready?: (chart: Chart) => void;
  /** Called each time that it was drawn anew, when what was chosen in it is gone. */
  drawn?: (chart: Chart) => void;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const narrow = useRef(false);
  const latest = useRef(props);
  latest.current = props;
  const { dark } = useTheme();

  const draw = () => {
    if (!place.current || !chart.current) return; // it is gone already
    narrow.current = place.current.clientWidth < NARROW;
    const option = latest.current.option(lookNow(), narrow.current);
    chart.current.setOption(option, { notMerge: true });
    latest.current.drawn?.(chart.current);
  };

  useEffect(() => {
    const element = place.current!;
    const drawn = init(element, undefined, { renderer: "canvas" });
    chart.current = drawn;
    latest.current.ready?.(drawn);
    const watcher = new ResizeObserver(() => {
      drawn.resize();
      if (element.clientWidth < NARROW !== narrow.current) draw();
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(draw, [dark, ...props.follows]);

  return (
    <div ref={place} class="drawing" style={{ height: `${props.height}px` }} role="img" aria-label={props.label} />
  );
}

export function Figure(props: {
  title: string;
  note?: ComponentChildren;
  table: () => TableText;
  children: ComponentChildren;
}): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="panel chart-figure">
      <figcaption class="panel-head">
        <h3>
          <Name text={props.title} />
        </h3>
        {props.note && <span class="muted figure-note">{props.note}</span>}
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={`${props.title}: show the ${asTable ? "chart" : "table"}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? "Chart" : "Table"}
        </button>
      </figcaption>
      {asTable ? <FigureTable {...props.table()} label={props.title} /> : props.children}
    </figure>
  );
}

function FigureTable(props: TableText & { label: string }): JSX.Element {
  return (
    <div class="figure-table" tabIndex={0} role="region" aria-label={props.label}>
      <table class="table">
        <thead>
          <tr>
            {props.columns.map((column, n) => (
              <th key={n} scope="col">
                <Name text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.slice(0, MOST).map((row, n) => (
            <tr key={n}>
              {row.map((cell, k) => (
                <td key={k}>
                  <Name text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.rows.length > MOST && (
        <p class="muted figure-more">
          The first {MOST} of {props.rows.length}.
        </p>
      )}
    </div>
  );
}
