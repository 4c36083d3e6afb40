/** One pipeline in the list: its state, its last run, its metrics over the last runs. */
import type { JSX } from "preact";

import type { Metric, Pipeline } from "../../core/contract";
import { formatBytes, formatMetric, formatSeconds } from "../../core/format";
import { type LiveBuild, ageOf, isThere, share } from "../../core/live";
import { href } from "../../core/router";
import { Meter } from "../../parts/meter";
import { Spark } from "../../parts/spark";
import { Status } from "../../parts/status";
import { Moment, Name } from "../../parts/text";

const MOST = 3; // metrics shown of each

const short = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** Metrics that say how good a pipeline is, before what it costs (bytes, seconds) and what only describes it. */
export function best(metrics: readonly Metric[], most = MOST): Metric[] {
  const rank = (metric: Metric) => (metric.larger_is_better === null ? 2 : 0) + (metric.unit ? 1 : 0);
  const names = new Set<string>();
  const isFirst = (metric: Metric) => !names.has(short(metric.name)) && names.add(short(metric.name));
  return [...metrics].sort((a, b) => rank(a) - rank(b)).filter(isFirst).slice(0, most);
}

const isBytes = (metric: Metric) => metric.unit === "B" || metric.unit === "bytes";

/** Units that `formatMetric` has written already. */
const hasUnit = (metric: Metric) => isBytes(metric) || /(^|[._])(bytes|seconds)$/.test(metric.name);

function MetricSpark(props: { metric: Metric }): JSX.Element {
  const { metric } = props;
  const arrow = metric.larger_is_better === null ? "" : metric.larger_is_better ? ", more is better" : ", less is better";
  return (
    <div class="metric" title={`${metric.name}${arrow}`}>
      <Name text={short(metric.name)} class="metric-name" />
      <span class="metric-value">
        {isBytes(metric) ? formatBytes(metric.value) : formatMetric(metric.name, metric.value, 4)}
        {metric.unit && !hasUnit(metric) && <span class="dim"> {metric.unit}</span>}
      </span>
      {metric.history.length > 1 && <Spark values={metric.history} label={short(metric.name)} />}
    </div>
  );
}

/** How far a pipeline's build is: its stages that are done, and what runs now. */
export function Building(props: { name: string; builds: readonly LiveBuild[] }): JSX.Element | null {
  const build = props.builds.find(
    (one) => one.status === "building" && one.runs.some((run) => run.pipeline === props.name),
  );
  if (!build) return null;
  const keys = new Set(build.runs.filter((run) => run.pipeline === props.name).map((run) => run.key));
  const own = build.stages.filter((stage) => stage.status !== "unneeded" && stage.runs.some((key) => keys.has(key)));
  const done = own.filter(isThere).length;
  const active = own.filter((stage) => stage.status === "building");
  const first = active[0];
  const part = first ? share(first, ageOf(build)) : null;
  return (
    <div class="building">
      <Meter value={own.length ? (done + (part ?? 0)) / own.length : null} label={`${done} of ${own.length} stages are done`} />
      <span class="building-says">
        {done}/{own.length}
        {first && (
          <>
            {" · "}
            <Name text={first.stage ?? first.name} />
            {first.epoch !== null && first.epochs ? ` ${first.epoch}/${first.epochs}` : ""}
            {active.length > 1 && ` + ${active.length - 1}`}
          </>
        )}
      </span>
    </div>
  );
}

export function Row(props: { pipeline: Pipeline; builds: readonly LiveBuild[] }): JSX.Element {
  const { pipeline, builds } = props;
  const { last } = pipeline;
  return (
    <article class="pipeline-row">
      <div class="pipeline-what">
        <a class="pipeline-link" data-step href={href(["pipeline", pipeline.name])}>
          <Name text={pipeline.name} />
        </a>
        {pipeline.title && <Name text={pipeline.title} class="pipeline-title" />}
        {pipeline.error && <p class="pipeline-error">{pipeline.error.split("\n")[0]}</p>}
      </div>
      <div class="pipeline-state">
        <Status status={pipeline.status} />
        {pipeline.status === "building" ? (
          <Building name={pipeline.name} builds={builds} />
        ) : last ? (
          <a class="pipeline-last" href={href(["run", last.number])} title={`Run ${last.number}: ${last.status}`}>
            <Moment time={last.time} ago />
            {last.seconds !== null && <span class="dim nowrap"> · {formatSeconds(last.seconds)}</span>}
          </a>
        ) : (
          <span class="dim">{pipeline.stages} {pipeline.stages === 1 ? "stage" : "stages"}</span>
        )}
      </div>
      <div class="pipeline-metrics">
        {best(pipeline.metrics).map((metric) => (
          <MetricSpark key={metric.name} metric={metric} />
        ))}
      </div>
    </article>
  );
}
