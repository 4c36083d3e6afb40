/** What there is to know of one stage of a pipeline. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { getText, isStatic, useAnswer, useGet } from "../../core/api";
import type { Head, PlanNode, RunDetail, RunStage, Value } from "../../core/contract";
import { visible } from "../../core/ansi";
import { formatBytes, formatNumber, formatSeconds } from "../../core/format";
import { href } from "../../core/router";
import { Files } from "../../parts/files";
import { Json } from "../../parts/json";
import { Log } from "../../parts/log";
import { Meter } from "../../parts/meter";
import { Show } from "../../parts/states";
import { Status } from "../../parts/status";
import { type Tab, Tabs } from "../../parts/tabs";
import { CopyButton, Fact, Facts, Name, StorePathText } from "../../parts/text";
import type { Shown } from "./stages";

export type PanelTab = "about" | "files" | "log";

/** Parameters, by name; what is nested opens. */
function Parameters(props: { config: Record<string, Value> }): JSX.Element {
  const entries = Object.entries(props.config);
  if (!entries.length) return <p class="hint">It has no parameters.</p>;
  return (
    <dl class="pairs">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt><Name text={visible(name)} /></dt>
          <dd>{typeof value === "string" ? <bdi class="pairs-text">{visible(value).slice(0, 1000)}</bdi> : <Json value={value} depth={1} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Promises(props: { node: PlanNode; metrics: Record<string, number> }): JSX.Element | null {
  const { node, metrics } = props;
  const names = new Set(node.outputs.map((one) => one.name));
  const others = Object.keys(metrics).filter((name) => !names.has(name));
  if (!node.outputs.length && !others.length) return null;
  return (
    <section>
      <h3>Outputs</h3>
      <dl class="pairs">
        {node.outputs.map((one) => {
          const value = Object.hasOwn(metrics, one.name) ? metrics[one.name] : undefined;
          return (
            <div key={one.name}>
              <dt><Name text={one.name} /></dt>
              <dd>
                {value === undefined ? <span class="dim">{one.kind}</span> : <b class="figure">{formatNumber(value)}</b>}
                {one.unit && <span class="dim"> {one.unit}</span>}
              </dd>
            </div>
          );
        })}
        {others.map((name) => (
          <div key={name}>
            <dt><Name text={name} /></dt>
            <dd><b class="figure">{formatNumber(metrics[name] ?? Number.NaN)}</b></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Links(props: { names: readonly string[]; choose: (name: string) => void }): JSX.Element {
  return (
    <span class="links">
      {props.names.map((name) => (
        <button key={name} type="button" class="chip" onClick={() => props.choose(name)}><Name text={name} /></button>
      ))}
    </span>
  );
}

function About(props: {
  shown: Shown;
  ran: RunStage | null;
  users: readonly string[];
  known: ReadonlySet<string>;
  choose: (name: string) => void;
}): JSX.Element {
  const { shown, ran, users } = props;
  const { node } = shown;
  const inputs = node.inputs.filter((name) => props.known.has(name));
  return (
    <div class="stack">
      {shown.status !== "there" && node.why.length > 0 && (
        <section class="why">
          <h3>{shown.status === "building" ? "Why it builds" : "Why it would be built"}</h3>
          <ul>{node.why.map((reason) => <li key={reason}><bdi>{visible(reason)}</bdi></li>)}</ul>
        </section>
      )}
      <Promises node={node} metrics={ran?.metrics ?? {}} />
      {node.kind !== "data" && (
        <section>
          <h3>Parameters</h3>
          <Parameters config={node.config} />
        </section>
      )}
      <section>
        <h3>Where it stands</h3>
        <Facts>
          <Fact name="Made from">{inputs.length > 0 ? <Links names={inputs} choose={props.choose} /> : null}</Fact>
          <Fact name="Used by">{users.length > 0 ? <Links names={users} choose={props.choose} /> : null}</Fact>
          <Fact name="Last took">{formatSeconds(node.seconds)}</Fact>
          <Fact name="Size">{formatBytes(node.size)}</Fact>
          <Fact name="Environment">{node.environment && <Name text={node.environment} />}</Fact>
          <Fact name="Interpreter">{ran?.interpreter && <StorePathText path={ran.interpreter} />}</Fact>
          <Fact name="Packages">{ran && ran.packages.length > 0 ? (
            <details>
              <summary>{ran.packages.length}</summary>
              <ul class="packages">{ran.packages.map((one) => <li key={one.name}><Name text={`${one.name} ${one.version}`} /></li>)}</ul>
            </details>
          ) : null}</Fact>
          <Fact name="Accelerator">{node.accelerator && <Name text={node.accelerator} />}</Fact>
          <Fact name="Defined">{node.where && <Name text={node.where} class="mono" />}</Fact>
          <Fact name="Output">{node.output && <span class="path"><StorePathText path={node.output} /><CopyButton text={node.output} /></span>}</Fact>
        </Facts>
      </section>
    </div>
  );
}

/** The log of what goes on now, of what failed last, or of what is in the store. */
function StageLog(props: { shown: Shown; ran: RunStage | null; run: Head | null }): JSX.Element {
  const { ran, run } = props;
  const { live, node, status } = props.shown;
  if (live && (status === "building" || live.log.length))
    return live.log.length ? <Log lines={live.log} follow /> : <p class="hint">It has said nothing yet.</p>;
  if (isStatic()) return <p class="hint">Logs are not part of a snapshot.</p>;
  const isOfRun = ran?.derivation && (ran.outcome === "failed" || status !== "there");
  const derivation = isOfRun ? ran.derivation : node.derivation;
  if (!derivation || node.kind === "data") return <p class="hint">There is no log of it.</p>;
  return (
    <>
      {isOfRun && run && base(derivation) !== base(node.derivation ?? "") && (
        <p class="notice">
          This is of <a href={href(["run", run.number])}>run {run.number}</a>, which differs from what would be built now.
        </p>
      )}
      <OldLog derivation={derivation} />
    </>
  );
}

const base = (path: string) => path.slice(path.lastIndexOf("/") + 1);

function OldLog(props: { derivation: string }): JSX.Element {
  const name = base(props.derivation);
  const answer = useAnswer(`log:${name}`, () => getText(`api/log/${encodeURIComponent(name)}`));
  if (answer.state === "failed") return <p class="hint">There is no log of it on this machine.</p>;
  return (
    <Show answer={answer} what="Reading the log">
      {(text) => text ? <Log lines={text.replace(/\n$/, "").split("\n")} /> : <p class="hint">It said nothing.</p>}
    </Show>
  );
}

function StageFiles(props: {
  shown: Shown;
  ran: RunStage | null;
  run: Head | null;
  file: string | null;
  chooseFile: (path: string | null) => void;
}): JSX.Element {
  const { shown, ran, run } = props;
  if (!ran || !run) return <p class="hint">No run of this pipeline has made it.</p>;
  const isOther = shown.node.output !== null && ran.output !== shown.node.output;
  return (
    <>
      {isOther && (
        <p class="notice">
          These are of <a href={href(["run", run.number])}>run {run.number}</a>: the pipeline has changed since.
        </p>
      )}
      {ran.there ? (
        <Files output={ran.output} files={ran.files} chosen={props.file} choose={props.chooseFile} />
      ) : (
        <p class="hint">{ran.outcome === "failed" ? "It failed, so there are none." : "Its output is not in the store any more."}</p>
      )}
    </>
  );
}

export interface PanelProps {
  shown: Shown;
  /** The newest run of the pipeline. */
  run: Head | null;
  users: readonly string[];
  known: ReadonlySet<string>;
  tab: PanelTab;
  file: string | null;
  choose: (name: string | null) => void;
  chooseTab: (tab: PanelTab) => void;
  chooseFile: (path: string | null) => void;
}

/** The panel where a run may tell more of the stage than the plan does. */
export function Panel(props: PanelProps): JSX.Element {
  if (!props.run) return <Filled {...props} ran={null} />;
  return <WithRun {...props} run={props.run} />;
}

function WithRun(props: PanelProps & { run: Head }): JSX.Element {
  const answer = useGet<RunDetail>(`run/${props.run.number}`);
  const ran = answer.value?.stages.find((stage) => stage.stage === props.shown.node.name) ?? null;
  return <Filled {...props} ran={ran} />;
}

function Filled(props: PanelProps & { ran: RunStage | null }): JSX.Element {
  const { shown, ran, tab } = props;
  const { node, status, live, part } = shown;
  const panel = useRef<HTMLElement>(null);
  // On a narrow screen it is below the graph: whoever opens it wants to see it.
  useEffect(() => {
    const top = panel.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight * 0.75) panel.current?.scrollIntoView({ block: "start" });
  }, [node.name]);
  const tabs: Tab[] = [
    { name: "about", label: "About" },
    { name: "files", label: "Files", ...(ran?.there ? { count: ran.files.length } : {}) },
    { name: "log", label: "Log" },
  ];
  return (
    <aside class="panel side" ref={panel} aria-label={`Stage ${node.name}`}>
      <header class="side-head">
        <div>
          <h2><Name text={node.name} /></h2>
          {node.title && <p class="hint"><bdi>{visible(node.title)}</bdi></p>}
        </div>
        <button type="button" class="button button-quiet" aria-label="Close" title="Close (Esc)" onClick={() => props.choose(null)}>✕</button>
      </header>
      <p class="side-state">
        <Status status={status === "there" ? "built" : status === "missing" ? "not built" : status} />
        {shown.note && status === "building" && <span>{visible(shown.note)}</span>}
        {live?.machine && <span class="dim">on {visible(live.machine)}</span>}
        {ran?.outcome && status === "there" && <span class="dim">{visible(ran.outcome)} in run {props.run?.number}</span>}
      </p>
      {status === "building" && <Meter value={part} label={shown.note || "building"} />}
      <Tabs label="Of this stage" tabs={tabs} chosen={tab} choose={(name) => props.chooseTab(name as PanelTab)}>
        {tab === "about" && <About shown={shown} ran={ran} users={props.users} known={props.known} choose={props.choose} />}
        {tab === "files" && <StageFiles shown={shown} ran={ran} run={props.run} file={props.file} chooseFile={props.chooseFile} />}
        {tab === "log" && <StageLog shown={shown} ran={ran} run={props.run} />}
      </Tabs>
    </aside>
  );
}
