/** The table of runs: as many as there are, of which those in sight are drawn. */
import { Component, type JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Runs } from "../../core/contract";
import { type Key, useKeys } from "../../core/keys";
import { go, href } from "../../core/router";
import { nextSort, sortOf } from "../../core/sorting";
import { useRows } from "../../core/virtual";
import { Name } from "../../parts/text";
import { Cell } from "./cell";
import type { Shown } from "./columns";

const ROW = 34; // px, as --row says
const HEAD = 34;

export function Grid(props: {
  table: Runs;
  /** Rows of the table in the order in which they are shown. */
  order: readonly number[];
  /** What they were chosen by: once that is another, the table is shown from its top. */
  chosenBy: string;
  columns: readonly Shown[];
  sort: readonly string[];
  setSort: (sort: string[]) => void;
  selected: ReadonlySet<number>;
  toggle: (run: number) => void;
  selectAll: (runs: number[]) => void;
}): JSX.Element {
  const { table, order, columns, selected, toggle } = props;
  const place = useRef<HTMLDivElement>(null);
  const sight = useRows(place, order.length, ROW, HEAD);
  const [cursor, setDrawn] = useState(-1);
  const now = useRef(-1); // keys may come faster than what they do is drawn
  const run = useRef<number | undefined>(undefined); // at the cursor
  const number = (at: number) => table.rows.number[order[at]!];
  const setCursor = (at: number) => {
    now.current = at;
    run.current = number(at);
    setDrawn(at);
  };

  useEffect(() => {
    setCursor(-1);
    place.current?.scrollTo({ top: 0 });
  }, [props.chosenBy]);
  // Runs come while one looks at others.
  useEffect(() => setCursor(order.findIndex((row) => table.rows.number[row] === run.current)), [order]);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(order.length - 1, to));
    setCursor(next);
    sight.toRow(next);
  };
  const page = () => Math.max(1, Math.floor((place.current?.clientHeight ?? 600) / ROW) - 2);
  const at = (does: string, keys: string[], run: () => void): Key[] => keys.map((one) => ({ keys: one, does, run }));
  const there = (then: (run: number) => void) => () => {
    if (run.current !== undefined) then(run.current);
  };
  useKeys([
    ...at("Next run", ["j", "ArrowDown"], () => move(now.current + 1)),
    ...at("Previous run", ["k", "ArrowUp"], () => move(now.current - 1)),
    ...at("A page on", ["PageDown"], () => move(now.current + page())),
    ...at("A page back", ["PageUp"], () => move(now.current - page())),
    ...at("First run", ["Home"], () => move(0)),
    ...at("Last run", ["End"], () => move(order.length - 1)),
    ...at("Select the run", ["x"], there(toggle)),
    ...at("Open the run", ["o"], there((run) => go(href(["run", run])))),
  ]);

  const chosen = order.length > 0 && order.every((row) => selected.has(table.rows.number[row]!));
  const width = 132 + columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      ref={place}
      class="grid"
      tabIndex={0}
      role="region"
      aria-label="Runs"
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target === place.current) there((run) => go(href(["run", run])))();
      }}
    >
      <table class="grid-table" style={{ width: `${width}px` }} aria-rowcount={order.length + 1}>
        <colgroup>
          <col class="grid-number" />
          {columns.map((column) => (
            <col key={column.name} style={{ width: `${column.width}px` }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" class="grid-first" aria-sort={sortOf(props.sort, "number")}>
              <input
                type="checkbox"
                aria-label="Select all that are shown"
                checked={chosen}
                disabled={order.length > 200}
                title={order.length > 200 ? "Select all: of at most 200 runs" : "Select all"}
                onChange={() => props.selectAll(chosen ? [] : order.map((row) => table.rows.number[row]!))}
              />
              <SortButton name="number" label="Run" sort={props.sort} setSort={props.setSort} down />
            </th>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                class={column.numeric ? "num" : undefined}
                aria-sort={sortOf(props.sort, column.name)}
              >
                <SortButton
                  name={column.name}
                  label={column.label}
                  better={column.better}
                  sort={props.sort}
                  setSort={props.setSort}
                  down={column.better === true || column.name === "time"}
                />
              </th>
            ))}
            <th class="grid-rest" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden="true" class="grid-space" style={{ height: `${sight.first * ROW}px` }} />
          {order.slice(sight.first, sight.end).map((row, i) => (
            <Row
              key={table.rows.number[row]}
              table={table}
              row={row}
              at={sight.first + i}
              columns={columns}
              selected={selected.has(table.rows.number[row]!)}
              current={cursor === sight.first + i}
              toggle={toggle}
            />
          ))}
          <tr aria-hidden="true" class="grid-space" style={{ height: `${(order.length - sight.end) * ROW}px` }} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  table: Runs;
  row: number;
  at: number;
  columns: readonly Shown[];
  selected: boolean;
  current: boolean;
  toggle: (run: number) => void;
}

/** Drawn anew only if something of it is another: scrolling by a row draws one row. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const names = Object.keys(next) as (keyof RowProps)[];
    return names.some((name) => next[name] !== this.props[name]);
  }

  override render(): JSX.Element {
    return drawnRow(this.props);
  }
}

function drawnRow(props: RowProps): JSX.Element {
  const { table, row } = props;
  const number = table.rows.number[row]!;
  const pins = table.rows.pins[row] ?? [];
  const toggle = () => props.toggle(number);
  return (
    <tr
      class={`${props.selected ? "is-selected" : ""} ${props.current ? "is-current" : ""}`}
      aria-rowindex={props.at + 2}
      aria-selected={props.selected}
    >
      <th scope="row" class="grid-first">
        <input type="checkbox" aria-label={`Select run ${number}`} checked={props.selected} onChange={toggle} />
        <a href={href(["run", number])}>{number}</a>
        {pins.length > 0 && (
          <span class="badge pin" title={`pinned: ${pins.join(", ")}`}>
            <Name text={pins[0]!} />
          </span>
        )}
      </th>
      {props.columns.map((column) => (
        <Cell key={column.name} column={column} value={column.values[row]} />
      ))}
      <td class="grid-rest" />
    </tr>
  );
}

function SortButton(props: {
  name: string;
  label: string;
  better?: boolean | null;
  sort: readonly string[];
  setSort: (sort: string[]) => void;
  down: boolean;
}): JSX.Element {
  const how = sortOf(props.sort, props.name);
  const place = props.sort.findIndex((entry) => entry.replace(/^-/, "") === props.name);
  const better = props.better === true ? "more is better" : props.better === false ? "less is better" : "";
  return (
    <button
      type="button"
      class="sort"
      title={[props.name, better, "click to sort, with shift by this too"].filter(Boolean).join("; ")}
      onClick={(event) => props.setSort(nextSort(props.sort, props.name, props.down, event.shiftKey))}
    >
      <Name text={props.label} />
      <span class="sort-sign" aria-hidden="true">
        {how === "ascending" ? "▲" : how === "descending" ? "▼" : ""}
        {how !== "none" && props.sort.length > 1 ? place + 1 : ""}
      </span>
    </button>
  );
}
