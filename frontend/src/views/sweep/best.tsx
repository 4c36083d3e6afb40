/** The runs of a sweep, the best first. */
import type { JSX } from "preact";

import type { Column, Runs, Value } from "../../core/contract";
import { formatCount, formatMetric, formatValue } from "../../core/format";
import { href } from "../../core/router";
import { cells } from "../../core/runs";
import { Status } from "../../parts/status";
import { Name } from "../../parts/text";

const MOST = 100;

const textOf = (column: Column, value: Value | undefined): string =>
  column.kind === "metric" && typeof value === "number" ? formatMetric(column.name, value) : formatValue(value);

export function Best(props: {
  table: Runs;
  rows: readonly number[];
  columns: readonly Column[];
  by: Column;
  selected: ReadonlySet<number>;
  toggle: (run: number) => void;
  /** Whether these are the ones that chosen parts of axes leave. */
  narrowed: boolean;
}): JSX.Element {
  const { table, rows, columns } = props;
  const shown = rows.slice(0, MOST);
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>Runs by {props.by.short}</h2>
        <span class="muted" role="status">
          {props.narrowed ? `${formatCount(rows.length)} that the axes leave` : formatCount(rows.length)}
          {rows.length > MOST && `, the first ${MOST}`}
        </span>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="Runs">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">status</th>
              {columns.map((column) => (
                <th key={column.name} scope="col" class="num">
                  <Name text={column.short} title={column.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const run = table.rows.number[row]!;
              return (
                <tr key={run} class={props.selected.has(run) ? "is-selected" : ""}>
                  <th scope="row" class="nowrap">
                    <input type="checkbox" aria-label={`Select run ${run}`} checked={props.selected.has(run)} onChange={() => props.toggle(run)} />{" "}
                    <a href={href(["run", run])}>{run}</a>
                  </th>
                  <td>
                    <Status status={table.rows.status[row]!} />
                  </td>
                  {columns.map((column) => (
                    <td key={column.name} class="num">
                      <Name text={textOf(column, cells(table, column.name)?.[row])} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
