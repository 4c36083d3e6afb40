/** All runs: sorted, filtered, selected to be compared. */
import "./runs.css";

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import { refresh, useGet } from "../../core/api";
import type { Runs } from "../../core/contract";
import { formatCount } from "../../core/format";
import { useKeys } from "../../core/keys";
import { type Schema, go, here, href, list, numbers, readState, text, useUrlState } from "../../core/router";
import { filtered, sorted } from "../../core/runs";
import { useNarrow } from "../../core/screen";
import { WhereError } from "../../core/where";
import { PinDialog, useCsrf } from "../../parts/pins";
import { Empty, Show } from "../../parts/states";
import type { View } from "../table";
import { shownColumns, usualNames } from "./columns";
import { Filter, type Problem } from "./filter";
import { Grid } from "./grid";
import { Picker } from "./picker";

interface State {
  pipeline: string;
  where: string;
  columns: string[];
  sort: string[];
  selected: number[];
}

const schema: Schema<State> = { pipeline: text(), where: text(), columns: list(), sort: list(), selected: numbers() };

const WAIT = 250; // ms after the last key until the address has the condition

/** The rows that are meant; while a condition is being written that cannot be read yet, those before. */
function useRows(table: Runs, pipeline: string, where: string): { rows: number[]; problem: Problem | null } {
  const last = useRef<{ table: Runs; rows: number[] } | null>(null);
  const found = useMemo(() => {
    try {
      return { rows: filtered(table, where), problem: null };
    } catch (error) {
      if (!(error instanceof WhereError)) throw error;
      const all = last.current?.table === table ? last.current.rows : filtered(table, "");
      return { rows: all, problem: { message: error.message, position: error.position } };
    }
  }, [table, where]);
  last.current = { table, rows: found.rows };
  const rows = useMemo(
    () => (pipeline ? found.rows.filter((row) => table.rows.pipeline[row] === pipeline) : found.rows),
    [found, pipeline],
  );
  return { rows, problem: found.problem };
}

/** What is made when it is first asked for. */
function useLazy<T>(make: () => T, follows: readonly unknown[]): () => T {
  return useMemo(() => {
    let made: { value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  }, follows);
}

function Table(props: { table: Runs }): JSX.Element {
  const { table } = props;
  const [state, set] = useUrlState(schema);
  const [where, setWhere] = useState(state.where);
  const [picking, setPicking] = useState(false);
  const [pinning, setPinning] = useState(false);
  const csrf = useCsrf();
  const narrow = useNarrow();
  const written = useRef(state.where);

  // The address follows what is typed, and the field follows the address.
  useEffect(() => {
    if (where === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = where;
      set({ where }, { replace: true });
    }, WAIT);
    return () => clearTimeout(timer);
  }, [where]);
  useEffect(() => {
    if (state.where === written.current) return;
    written.current = state.where;
    setWhere(state.where);
  }, [state.where]);

  const { rows, problem } = useRows(table, state.pipeline, where);
  const order = useMemo(() => sorted(table, rows, state.sort), [table, rows, state.sort.join("\0")]);
  // Which columns vary is asked of the rows of the address: they do not come and go at each key.
  const settled = useMemo(() => rows, [table, state.pipeline, state.where]);
  const usual = useLazy(() => usualNames(table, settled, 14, narrow), [table, settled, narrow]);
  const names = state.columns.length ? state.columns : usual();
  const columns = useMemo(() => shownColumns(table, names, rows), [table, names.join("\0"), rows]);
  const selected = useMemo(() => new Set(state.selected), [state.selected.join()]);

  const toggle = useCallback((run: number) => {
    const now = readState(schema, here().query).selected; // of this moment
    set({ selected: now.includes(run) ? now.filter((one) => one !== run) : [...now, run] }, { replace: true });
  }, []);
  const compare = () => {
    const { selected: runs } = readState(schema, here().query);
    if (runs.length > 1) go(href(["compare"], { runs }));
  };
  useKeys([
    { keys: "c", does: "Compare the selected runs", run: compare },
    { keys: "v", does: "Choose columns", run: () => setPicking(true) },
    { keys: "Escape", does: "Select nothing", run: () => set({ selected: [] }, { replace: true }) },
  ]);

  const pipelines = useMemo(() => [...new Set(table.rows.pipeline)].sort(), [table]);
  if (!table.total) {
    return (
      <Empty title="Nothing has been built yet">
        <code>stagedml build PIPELINE</code>
      </Empty>
    );
  }
  return (
    <div class="runs">
      <div class="runs-bar">
        <h1>Runs</h1>
        <span class="muted" role="status">
          {rows.length === table.total ? formatCount(rows.length) : `${formatCount(rows.length)} of ${formatCount(table.total)}`}
        </span>
        {pipelines.length > 1 && (
          <select
            class="input runs-pipeline"
            aria-label="Pipeline"
            value={state.pipeline}
            onChange={(event) => set({ pipeline: event.currentTarget.value })}
          >
            <option value="">all pipelines</option>
            {pipelines.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Filter value={where} set={setWhere} problem={problem} />
        <div class="view-actions">
          <button type="button" class="button" onClick={() => setPicking(true)}>
            Columns
          </button>
          <a class="button" href={href(["sweep"], { pipeline: state.pipeline, where: state.where })}>
            Plot
          </a>
        </div>
      </div>
      {rows.length ? (
        <Grid
          table={table}
          order={order}
          chosenBy={JSON.stringify([state.pipeline, where, state.sort])}
          columns={columns}
          sort={state.sort}
          setSort={(sort) => set({ sort })}
          selected={selected}
          toggle={toggle}
          selectAll={(runs) => set({ selected: runs }, { replace: true })}
        />
      ) : (
        <Empty title="No run is like that">
          <button type="button" class="button" onClick={() => { setWhere(""); set({ where: "", pipeline: "" }); }}>
            Show all
          </button>
        </Empty>
      )}
      {state.selected.length > 0 && (
        <div class="runs-selected" role="region" aria-label="Selected runs">
          <span role="status">{state.selected.length} selected</span>
          <button type="button" class="button button-main" disabled={state.selected.length < 2} onClick={compare}>
            Compare
          </button>
          {state.selected.length === 1 && csrf && (
            <button type="button" class="button" onClick={() => setPinning(true)}>
              Pin
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={() => set({ selected: [] }, { replace: true })}>
            Clear
          </button>
        </div>
      )}
      {picking && (
        <Picker
          table={table}
          rows={settled}
          chosen={names}
          set={(columns) => set({ columns }, { replace: true })}
          close={() => setPicking(false)}
        />
      )}
      {pinning && csrf && state.selected[0] !== undefined && (
        <PinDialog run={state.selected[0]} csrf={csrf} close={() => setPinning(false)} />
      )}
    </div>
  );
}

function RunsView(): JSX.Element {
  return (
    <Show answer={useGet<Runs>("runs")} what="Reading runs" retry={() => refresh("runs")}>
      {(table) => <Table table={table} />}
    </Show>
  );
}

export const runs: View = {
  name: "runs",
  entry: { label: "Runs", key: "r" },
  title: () => "Runs",
  component: RunsView,
};
