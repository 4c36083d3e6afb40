/** One pipeline: its graph, alive while it builds, and what there is to know of each stage. */
import type { JSX } from "preact";
import { useEffect, useReducer } from "preact/hooks";

import { parts as partsOf, visible } from "../../core/ansi";
import { isStatic, refresh, useGet } from "../../core/api";
import type { Head, PipelineDetail } from "../../core/contract";
import { formatSeconds, formatValue } from "../../core/format";
import { useKeys } from "../../core/keys";
import { type LiveBuild, ageOf, useLive } from "../../core/live";
import { choice, text, useUrlState } from "../../core/router";
import { Meter } from "../../parts/meter";
import { Empty, Show } from "../../parts/states";
import { Status } from "../../parts/status";
import { Command, Name } from "../../parts/text";
import type { View } from "../table";
import { Graph } from "./graph";
import { Objectives, Recent } from "./history";
import { Panel, type PanelTab } from "./panel";
import { StageList } from "./list";
import { type Shown, buildOf, shownStages } from "./stages";

const SCHEMA = {
  stage: text(),
  panel: choice<PanelTab>("about", "files", "log"),
  file: text(),
  as: choice("graph", "list"),
};

/** Draw again each second while something builds: ages and bars go on between events. */
function useSeconds(on: boolean): void {
  const [, again] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => again(), 1000);
    return () => clearInterval(timer);
  }, [on]);
}

function Progress(props: { stages: readonly Shown[]; age: number; choose: (name: string) => void }): JSX.Element {
  const { stages } = props;
  const own = stages.filter(({ live }) => live !== null);
  const done = own.filter(({ status }) => status === "there").length;
  const active = own.filter(({ status }) => status === "building");
  const parts = active.reduce((sum, { part }) => sum + (part ?? 0), 0);
  return (
    <section class="panel panel-body live" aria-label="Build" aria-live="off">
      <div class="live-head">
        <Status status="building" />
        <span>{done} of {own.length} stages</span>
        <span class="dim">{formatSeconds(Math.floor(props.age))}</span>
      </div>
      <Meter value={own.length ? (done + parts) / own.length : null} label={`${done} of ${own.length} stages are done`} />
      {active.map((stage) => (
        <button key={stage.node.name} type="button" class="live-stage" onClick={() => props.choose(stage.node.name)}>
          <Name text={stage.node.name} class="live-name" />
          <span class="live-note">{stage.note}</span>
          <Meter value={stage.part} label={stage.note} />
          <code class="live-log">{stage.live?.log.at(-1) ? <LastLine text={stage.live.log.at(-1) ?? ""} /> : ""}</code>
        </button>
      ))}
    </section>
  );
}

/** The run that tells most of a stage: where it is there, one that made or used just this; else the newest. */
function telling(stage: Shown, detail: PipelineDetail): Head | null {
  const { runs, plan } = detail;
  const outputs = new Set(plan.nodes.map((node) => node.output));
  const done = stage.status === "there" ? runs.filter((run) => run.status === "done") : [];
  return done.find((run) => outputs.has(run.output)) ?? done[0] ?? runs[0] ?? null;
}

/** What became of a build that did not end well, until the server forgets it. */
function Ended(props: {
  build: LiveBuild;
  name: string;
  stages: readonly Shown[];
  choose: (name: string) => void;
}): JSX.Element | null {
  const { build, stages } = props;
  if (build.status === "building" || build.status === "done") return null;
  const run = build.runs.find((one) => one.pipeline === props.name);
  const settings = Object.entries(run?.settings ?? {}).map(([key, value]) => `${key}=${formatValue(value)}`);
  const failed = stages.filter(({ live }) => live?.status === "failed");
  return (
    <p class="notice notice-bad" role="alert">
      The last build {build.status === "failed" ? "failed" : build.status === "killed" ? "was killed" : "was interrupted"}
      {settings.length > 0 && <>, with <bdi>{visible(settings.join(", ")).slice(0, 300)}</bdi></>}
      {failed.length > 0 && ": "}
      {failed.map(({ node }) => (
        <button key={node.name} type="button" class="chip" onClick={() => props.choose(node.name)}><Name text={node.name} /></button>
      ))}
    </p>
  );
}

const LastLine = (props: { text: string }): JSX.Element => (
  <bdi>{partsOf(props.text.slice(0, 300)).map((part) => part.text).join("")}</bdi>
);

function Detail(props: { detail: PipelineDetail }): JSX.Element {
  const { detail } = props;
  const [state, change] = useUrlState(SCHEMA);
  const { builds, lost } = useLive();
  const build = buildOf(detail.name, builds);
  const isBuilding = build?.status === "building";
  useSeconds(isBuilding);
  const age = build ? ageOf(build) : 0;
  const stages = shownStages(detail.plan.nodes, detail.name, build, age);
  const chosen = stages.find(({ node }) => node.name === state.stage) ?? null;
  const close = () => change({ stage: "", panel: "about", file: "" });
  const choose = (name: string | null) =>
    name === null ? close() : change({ stage: name, file: "" }, { replace: chosen !== null });

  useKeys([
    { keys: "Escape", does: "Close the stage", run: () => chosen && close() },
    { keys: "l", does: "Stages as a list, or as a graph", run: () => change({ as: state.as === "list" ? "graph" : "list" }) },
  ]);

  const known = new Set(stages.map(({ node }) => node.name));
  const users = chosen ? stages.filter(({ node }) => node.inputs.includes(chosen.node.name)).map(({ node }) => node.name) : [];
  const status = isBuilding ? "building" : detail.status;
  return (
    <div class="pipeline">
      <header class="pipeline-head">
        <div class="view-head">
          <h1><Name text={detail.name} /></h1>
          {status && <Status status={status} />}
          <div class="view-actions segmented" role="group" aria-label="Stages as">
            <button type="button" class="chip" aria-pressed={state.as === "graph"} onClick={() => change({ as: "graph" })}>Graph</button>
            <button type="button" class="chip" aria-pressed={state.as === "list"} onClick={() => change({ as: "list" })}>List</button>
          </div>
        </div>
        {detail.title && <p class="lead"><bdi>{detail.title}</bdi></p>}
      </header>
      {lost && isBuilding && <p class="notice notice-bad" role="alert">Nothing answers: what follows may be old.</p>}
      {detail.plan.error && <pre class="notice notice-bad pipeline-broken" role="alert">{detail.plan.error}</pre>}
      {build && <Ended build={build} name={detail.name} stages={stages} choose={choose} />}
      {isBuilding && <Progress stages={stages} age={age} choose={choose} />}
      <div class={`pipeline-body${chosen ? " pipeline-split" : ""}`}>
        <div class="pipeline-main">
          {stages.length === 0 ? (
            !detail.plan.error && <Empty title="It has no stages" />
          ) : state.as === "list" ? (
            <StageList stages={stages} chosen={state.stage} choose={choose} />
          ) : (
            <section class="panel"><Graph stages={stages} chosen={state.stage || null} choose={choose} /></section>
          )}
        </div>
        {chosen && (
          <Panel
            key={chosen.node.name}
            shown={chosen}
            run={telling(chosen, detail)}
            users={users}
            known={known}
            tab={state.panel}
            file={state.file || null}
            choose={choose}
            chooseTab={(panel) => change({ panel, file: "" }, { replace: true })}
            chooseFile={(file) => change({ file: file ?? "" }, { replace: true })}
          />
        )}
      </div>
      <Objectives objectives={detail.objectives} />
      <Recent name={detail.name} runs={detail.runs} />
      {!isStatic() && !isBuilding && status !== "fresh" && (
        <section class="panel panel-body"><h2>Build it</h2><Command text={`stagedml build ${detail.name}`} /></section>
      )}
    </div>
  );
}

function Pipeline(props: { path: readonly string[] }): JSX.Element {
  const name = props.path[0] ?? "";
  const answer = useGet<PipelineDetail>(`pipeline/${name}`);
  return (
    <Show answer={answer} what="Reading the pipeline" retry={() => refresh(`pipeline/${name}`)}>
      {(detail) => <Detail detail={detail} />}
    </Show>
  );
}

export const pipeline: View = {
  name: "pipeline",
  under: "pipelines",
  title: (path) => path[0] ?? "Pipeline",
  component: Pipeline,
};
