/** One run: all that is known of it. */
import "./run.css";

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import { CurvesChart } from "../../charts/curves";
import { refresh, useGet } from "../../core/api";
import { confusionFiles } from "../../core/confusion";
import type { Column, RunDetail, Runs, Value } from "../../core/contract";
import { type CurveUrl, curveSchema, curveState } from "../../core/curve-state";
import { formatCommit, formatNumber, formatSeconds, formatValue } from "../../core/format";
import { type Key, useKeys } from "../../core/keys";
import { type Schema, choice, go, href, text, useUrlState } from "../../core/router";
import { useSeries } from "../../core/series";
import { ConfusionFiles } from "../../parts/confusion";
import { Patch } from "../../parts/patch";
import { Pins } from "../../parts/pins";
import { ReportFrame, reportsOf } from "../../parts/report";
import { Empty, Show } from "../../parts/states";
import { Status } from "../../parts/status";
import { Tabs } from "../../parts/tabs";
import { Command, Fact, Facts, Moment, Name, StorePathText } from "../../parts/text";
import type { View } from "../table";
import { Stages } from "./stages";

type TabName = "stages" | "curves" | "confusion" | "report" | "patch";

interface State extends CurveUrl {
  tab: TabName;
  stage: string;
  file: string;
}

const schema: Schema<State> = {
  tab: choice<TabName>("stages", "curves", "confusion", "report", "patch"),
  stage: text(),
  file: text(),
  ...curveSchema,
};

const NO_LABELS: ReadonlyMap<number, string> = new Map();
const TILES = 6;

function CurvesTab(props: { run: number; state: State; set: (change: Partial<State>, how?: { replace?: boolean }) => void }): JSX.Element {
  const runs = useMemo(() => [props.run], [props.run]);
  return (
    <Show answer={useSeries(runs, NO_LABELS)} what="Reading curves">
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
            <Empty title="No stage of this run has written curves" />
          )}
        </>
      )}
    </Show>
  );
}

/** The metrics that matter most: those of which it is known which way is better. */
function tilesOf(run: RunDetail, columns: readonly Column[]): { name: string; value: number }[] {
  const known = new Map(columns.map((column) => [column.name, column]));
  const all = run.stages.flatMap((stage) =>
    Object.entries(stage.metrics).map(([name, value]) => ({ name: `${stage.stage}.${name}`, last: name, value })),
  );
  const seen = new Set<string>();
  const rank = (name: string) => (known.get(name)?.larger_is_better === true ? 0 : known.get(name)?.larger_is_better === false ? 1 : 2);
  return all
    .filter((one) => !/(^|_)(bytes|seconds)$/.test(one.last)) // what it cost is said of each stage
    .filter((one) => !seen.has(`${one.last} ${one.value}`) && seen.add(`${one.last} ${one.value}`))
    .map((one, at) => ({ name: known.get(one.name)?.short ?? one.name, value: one.value, rank: rank(one.name), at }))
    .sort((a, b) => a.rank - b.rank || b.at - a.at)
    .slice(0, TILES);
}

function About(props: { run: RunDetail }): JSX.Element {
  const { head, settings, nix, rebuild } = props.run;
  const given = Object.entries(settings);
  return (
    <div class="panel panel-body stack">
      <Facts>
        <Fact name="pipeline">
          <a href={href(["pipeline", head.pipeline])}>
            <Name text={head.pipeline} />
          </a>
        </Fact>
        <Fact name="variant">{head.variant}</Fact>
        <Fact name="target">{head.target}</Fact>
        <Fact name="began">
          <Moment time={head.time} />
        </Fact>
        <Fact name="took">{formatSeconds(head.seconds)}</Fact>
        <Fact name="commit">
          {head.commit && (
            <>
              <span class="mono" title={head.commit}>
                {formatCommit(head.commit)}
              </span>
              {head.branch && (
                <>
                  {" on "}
                  <Name text={head.branch} />
                </>
              )}
              {head.dirty !== null && <span class="status-warn"> with edits</span>}
            </>
          )}
        </Fact>
        <Fact name="by">
          <Name text={[head.user, head.host].filter(Boolean).join(" on ")} />
        </Fact>
        <Fact name="sandbox">{head.sandboxed === null ? "" : head.sandboxed ? "yes" : "no"}</Fact>
        <Fact name="Nix">{nix && <Name text={nix} />}</Fact>
        <Fact name="output">
          <StorePathText path={head.output} />
        </Fact>
        {given.length > 0 && (
          <Fact name="settings">
            {given.map(([name, value]: [string, Value]) => (
              <span class="run-setting" key={name}>
                <Name text={`${name}=${formatValue(value)}`} />
              </span>
            ))}
          </Fact>
        )}
      </Facts>
      <div>
        <p class="muted run-label">Build it again, from its commit, parameters and locks</p>
        <Command text={rebuild} />
      </div>
    </div>
  );
}

function RunPage(props: { run: RunDetail }): JSX.Element {
  const { run } = props;
  const { head } = run;
  const [state, set] = useUrlState(schema);
  const table = useGet<Runs>("runs").value;
  const numbers = table?.rows.number ?? [];
  const at = numbers.indexOf(head.number);
  // Newest first: the next of the table is the one before in time.
  const neighbour = (by: number) => (at < 0 ? undefined : numbers[at + by]);
  const before = table && at >= 0 ? numbers.find((_, row) => row > at && table.rows.pipeline[row] === head.pipeline) : undefined;
  const step = (run: number | undefined, does: string, keys: string): Key => ({
    keys,
    does,
    run: () => {
      if (run !== undefined) go(href(["run", run]));
    },
  });
  useKeys([
    step(neighbour(1), "The run before", "j"),
    step(neighbour(-1), "The run after", "k"),
    ...(before === undefined
      ? []
      : [{ keys: "c", does: "Compare with the run before of this pipeline", run: () => go(href(["compare"], { runs: [before, head.number] })) }]),
  ]);
  const reports = useMemo(() => reportsOf(run), [run]);
  const confusions = useMemo(() => confusionFiles(run), [run]);
  const tiles = useMemo(() => tilesOf(run, table?.columns ?? []), [run, table]);
  return (
    <>
      <div class="view-head">
        <h1>Run {head.number}</h1>
        <Status status={head.status} />
        <span class="muted">
          <Name text={[head.variant, head.pipeline, head.target].filter(Boolean).join(".")} /> <Moment time={head.time} ago />
        </span>
        <Pins run={head.number} pins={run.pins} />
        <div class="view-actions">
          {before !== undefined && (
            <a class="button" href={href(["compare"], { runs: [before, head.number] })}>
              Compare with run {before}
            </a>
          )}
        </div>
      </div>
      <div class="stack">
        {tiles.length > 0 && (
          <dl class="tiles">
            {tiles.map((tile) => (
              <div class="panel tile" key={tile.name}>
                <dt>
                  <Name text={tile.name} />
                </dt>
                <dd>{formatNumber(tile.value)}</dd>
              </div>
            ))}
          </dl>
        )}
        <About run={run} />
        <div>
          <Tabs
            label="Parts of the run"
            tabs={[
              { name: "stages", label: "Stages", count: run.stages.length },
              { name: "curves", label: "Curves" },
              ...(confusions.length ? [{ name: "confusion", label: "Confusion" }] : []),
              ...(reports.length ? [{ name: "report", label: "Report" }] : []),
              ...(run.patch !== null || run.patch_omitted !== null ? [{ name: "patch", label: "Edits" }] : []),
            ]}
            chosen={state.tab}
            choose={(tab) => set({ tab: tab as TabName })}
          >
            {state.tab === "stages" && <Stages stages={run.stages} open={state.stage} file={state.file} set={set} />}
            {state.tab === "curves" && <CurvesTab run={head.number} state={state} set={set} />}
            {state.tab === "confusion" && (confusions.length ? <ConfusionFiles files={confusions} /> : <Empty title="There is no confusion matrix" />)}
            {state.tab === "report" &&
              (reports[0] ? <ReportFrame report={reports[0]} title={`Report of run ${head.number}`} /> : <Empty title="There is no report" />)}
            {state.tab === "patch" && run.patch_omitted !== null && (
              <Empty title={run.patch === null ? "The edits were not recorded" : "Not all edits were recorded"}>{run.patch_omitted}</Empty>
            )}
            {state.tab === "patch" && run.patch !== null && <Patch text={run.patch} />}
          </Tabs>
        </div>
      </div>
    </>
  );
}

function RunView(props: { path: readonly string[] }): JSX.Element {
  const number = props.path[0] ?? "";
  const name = `run/${number}`;
  if (!/^\d+$/.test(number)) {
    return (
      <Empty title="A run is named by its number">
        <a href={href(["runs"])}>All runs</a>
      </Empty>
    );
  }
  return <RunAnswer name={name} />;
}

function RunAnswer(props: { name: string }): JSX.Element {
  return (
    <Show answer={useGet<RunDetail>(props.name)} what="Reading the run" retry={() => refresh(props.name)}>
      {(run) => <RunPage run={run} />}
    </Show>
  );
}

export const run: View = {
  name: "run",
  under: "runs",
  title: (path) => `Run ${path[0] ?? ""}`,
  component: RunView,
};
