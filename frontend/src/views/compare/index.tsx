/** Runs side by side: what differs, curves over one another, confusion matrices and reports. */
import "./compare.css";

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import { CurvesChart } from "../../charts/curves";
import { type Answer, get, isStatic, refresh, useAnswer, useGet } from "../../core/api";
import { type Comparison, compareRuns } from "../../core/comparison";
import { confusionFiles } from "../../core/confusion";
import type { RunDetail, Runs } from "../../core/contract";
import { type CurveUrl, curveSchema, curveState } from "../../core/curve-state";
import { useKeys } from "../../core/keys";
import { type Schema, choice, flag, go, href, numbers, useUrlState } from "../../core/router";
import { labels } from "../../core/runs";
import { useSeries } from "../../core/series";
import { ConfusionFiles } from "../../parts/confusion";
import { ReportFrame, reportsOf } from "../../parts/report";
import { Empty, Show } from "../../parts/states";
import { Status } from "../../parts/status";
import { Tabs } from "../../parts/tabs";
import { Name } from "../../parts/text";
import type { View } from "../table";
import { MetricRow, Side, ValueRow } from "./lines";

type TabName = "changes" | "curves" | "confusion" | "reports";

interface State extends CurveUrl {
  runs: number[];
  tab: TabName;
  /** Also what is the same in all. */
  all: boolean;
}

const schema: Schema<State> = {
  runs: numbers(),
  tab: choice<TabName>("changes", "curves", "confusion", "reports"),
  all: flag(),
  ...curveSchema,
};

const MOST = 24; // runs side by side

/** What the server says of sources; a snapshot does not hold it. */
interface Sources {
  sources: { path: string; changes: (string | null)[]; stages: string[] }[];
}

type Change = (change: Partial<State>, how?: { replace?: boolean }) => void;

const readRuns = (runs: readonly number[]) => Promise.all(runs.map((run) => get<RunDetail>(`run/${run}`)));

function useSources(runs: readonly number[]): Answer<Sources | null> {
  const text = runs.join();
  return useAnswer<Sources | null>(`compare?${text}`, async () => (isStatic() ? null : get<Sources>("compare", { runs: text })));
}

function SourcesPart(props: { runs: readonly number[] }): JSX.Element | null {
  const answer = useSources(props.runs);
  if (isStatic()) return <p class="muted">Which source files differ is not part of a snapshot: `stagedml runs diff` tells.</p>;
  return (
    <Show answer={answer} what="Comparing sources">
      {(found) =>
        found?.sources.length ? (
          <Side title="Sources" runs={props.runs}>
            {found.sources.map((source) => (
              <tr key={source.path}>
                <th scope="row" class="compare-name">
                  <Name text={source.path} class="mono" />
                  <span class="compare-stages dim">{source.stages.join(", ")}</span>
                </th>
                {source.changes.map((change, n) => (
                  <td key={n} class={change ? "is-other" : undefined}>
                    {change ?? (n === 0 ? "" : <span class="dim">the same</span>)}
                  </td>
                ))}
              </tr>
            ))}
          </Side>
        ) : null
      }
    </Show>
  );
}

function Changes(props: { comparison: Comparison; numbers: readonly number[]; all: boolean }): JSX.Element {
  const { comparison, numbers: runs, all } = props;
  const pick = <T extends { differs: boolean }>(lines: readonly T[]) => lines.filter((line) => all || line.differs);
  const parts = { metrics: pick(comparison.metrics), parameters: pick(comparison.parameters), packages: pick(comparison.packages), facts: pick(comparison.facts) };
  const outputs = comparison.outputs.filter((line) => line.differs);
  const nothing = !parts.metrics.length && !parts.parameters.length && !parts.packages.length && !outputs.length;
  return (
    <div class="stack">
      {nothing && <p class="notice">Parameters, packages, metrics and outputs are the same.</p>}
      {parts.metrics.length > 0 && (
        <Side title="Metrics" runs={runs}>
          {parts.metrics.map((line) => (
            <MetricRow key={line.name} line={line} />
          ))}
        </Side>
      )}
      {parts.parameters.length > 0 && (
        <Side title="Parameters" runs={runs}>
          {parts.parameters.map((line) => (
            <ValueRow key={line.name} line={line} />
          ))}
        </Side>
      )}
      <SourcesPart runs={runs} />
      {parts.packages.length > 0 && (
        <Side title="Packages" runs={runs}>
          {parts.packages.map((line) => (
            <ValueRow key={line.name} line={line} />
          ))}
        </Side>
      )}
      {parts.facts.length > 0 && (
        <Side title="Runs" runs={runs}>
          {parts.facts.map((line) => (
            <ValueRow key={line.name} line={line} />
          ))}
        </Side>
      )}
      {outputs.length > 0 && (
        <p class="muted">
          Outputs that differ: <bdi>{outputs.map((line) => line.name).join(", ")}</bdi>
        </p>
      )}
    </div>
  );
}

function CurvesTab(props: { runs: readonly number[]; names: ReadonlyMap<number, string>; state: State; set: Change }): JSX.Element {
  return (
    <Show answer={useSeries(props.runs, props.names)} what="Reading curves">
      {({ curves, notes }) => (
        <>
          {notes.map((note) => (
            <p class="notice" key={note}>
              <bdi>{note}</bdi>
            </p>
          ))}
          {curves.length ? (
            <CurvesChart curves={curves} state={curveState(props.state)} set={props.set} />
          ) : (
            <Empty title="No stage of these runs has written curves" />
          )}
        </>
      )}
    </Show>
  );
}

function Beside(props: { runs: readonly RunDetail[]; names: ReadonlyMap<number, string>; of: (run: RunDetail) => JSX.Element | null }): JSX.Element {
  return (
    <div class="beside">
      {props.runs.map((run) => (
        <section key={run.head.number} class="panel panel-body" aria-label={`Run ${run.head.number}`}>
          <h2 class="beside-title">
            <a href={href(["run", run.head.number])}>
              <Name text={props.names.get(run.head.number) ?? `run ${run.head.number}`} />
            </a>
          </h2>
          {props.of(run) ?? <p class="muted">There is nothing of this run in the store.</p>}
        </section>
      ))}
    </div>
  );
}

function Page(props: { runs: readonly RunDetail[]; table: Runs; state: State; set: Change }): JSX.Element {
  const { runs, table, state, set } = props;
  const shown = useMemo(() => runs.map((run) => run.head.number), [runs]);
  const comparison = useMemo(() => compareRuns(runs, table.columns), [runs, table]);
  const names = useMemo(() => labels(table, shown), [table, shown]);
  const hasConfusion = runs.some((run) => confusionFiles(run).length);
  const hasReports = runs.some((run) => reportsOf(run).length);
  const without = (run: number) => set({ runs: shown.filter((one) => one !== run) });
  const first = (run: number) => set({ runs: [run, ...shown.filter((one) => one !== run)] });
  return (
    <>
      <ul class="compared" aria-label="Runs">
        {runs.map((run, n) => (
          <li key={run.head.number} class="panel">
            <a href={href(["run", run.head.number])}>
              <Name text={names.get(run.head.number) ?? ""} />
            </a>
            <Status status={run.head.status} quiet />
            {n === 0 && runs.length > 1 && <span class="badge">baseline</span>}
            {n > 0 && (
              <button type="button" class="button button-quiet button-small" onClick={() => first(run.head.number)} title="Compare the others with this one">
                set as baseline
              </button>
            )}
            {runs.length > 1 && (
              <button type="button" class="button button-quiet button-small" aria-label={`Leave out run ${run.head.number}`} onClick={() => without(run.head.number)}>
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
      <Tabs
        label="Parts of the comparison"
        tabs={[
          { name: "changes", label: "Changes" },
          { name: "curves", label: "Curves" },
          ...(hasConfusion ? [{ name: "confusion", label: "Confusion" }] : []),
          ...(hasReports ? [{ name: "reports", label: "Reports" }] : []),
        ]}
        chosen={state.tab}
        choose={(tab) => set({ tab: tab as TabName })}
      >
        {state.tab === "changes" && <Changes comparison={comparison} numbers={shown} all={state.all} />}
        {state.tab === "curves" && <CurvesTab runs={shown} names={names} state={state} set={set} />}
        {state.tab === "confusion" && (
          <Beside
            runs={runs}
            names={names}
            of={(run) => {
              const files = confusionFiles(run);
              return files.length ? <ConfusionFiles files={files} /> : null;
            }}
          />
        )}
        {state.tab === "reports" && (
          <Beside
            runs={runs}
            names={names}
            of={(run) => {
              const [report] = reportsOf(run);
              return report ? <ReportFrame report={report} title={`Report of run ${run.head.number}`} /> : null;
            }}
          />
        )}
      </Tabs>
    </>
  );
}

function CompareView(): JSX.Element {
  const [state, set] = useUrlState(schema);
  const table = useGet<Runs>("runs");
  const runs = state.runs.slice(0, MOST);
  useKeys([{ keys: "a", does: "Show or hide what is the same", run: () => set({ all: !state.all }) }]);
  if (!runs.length) {
    return (
      <Empty title="Which runs?">
        <p>Select some in the table of runs, and press c.</p>
        <button type="button" class="button" onClick={() => go(href(["runs"]))}>
          Runs
        </button>
      </Empty>
    );
  }
  return (
    <>
      <div class="view-head">
        <h1>Compare {runs.length} runs</h1>
        {state.runs.length > MOST && <span class="muted">the first {MOST} of {state.runs.length}</span>}
        <div class="view-actions">
          {state.tab === "changes" && (
            <label class="field">
              <input type="checkbox" checked={state.all} onChange={(event) => set({ all: event.currentTarget.checked })} />
              also what is the same
            </label>
          )}
          <a class="button" href={href(["runs"], { selected: runs })}>
            Other runs
          </a>
        </div>
      </div>
      <Show answer={table} what="Reading runs" retry={() => refresh("runs")}>
        {(rows) => <Compared key={runs.join()} runs={runs} table={rows} state={state} set={set} />}
      </Show>
    </>
  );
}

function Compared(props: { runs: readonly number[]; table: Runs; state: State; set: Change }): JSX.Element {
  const key = `run/several/${props.runs.join()}`;
  return (
    <Show answer={useAnswer(key, () => readRuns(props.runs))} what="Reading the runs" retry={() => refresh(key)}>
      {(details) => <Page runs={details} table={props.table} state={props.state} set={props.set} />}
    </Show>
  );
}

export const compare: View = {
  name: "compare",
  under: "runs",
  title: () => "Compare runs",
  component: CompareView,
};
