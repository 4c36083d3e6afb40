/** What a pipeline asks of its metrics, and its last runs. */
import type { JSX } from "preact";

import type { Head, Objective } from "../../core/contract";
import { formatCommit, formatNumber, formatSeconds, formatValue } from "../../core/format";
import { href } from "../../core/router";
import { Status } from "../../parts/status";
import { Moment, Name } from "../../parts/text";

const SIGNS: Record<string, string> = { at_least: "≥", at_most: "≤" };
const MOST = 12;

export function Objectives(props: { objectives: readonly Objective[] }): JSX.Element | null {
  if (!props.objectives.length) return null;
  return (
    <section class="panel panel-body">
      <h2>Objectives</h2>
      <ul class="objectives">
        {props.objectives.map((one) => (
          <li key={`${one.metric}${one.comparison}`}>
            <Status status={one.met === null ? "unknown" : one.met ? "met" : "missed"} />
            <span>
              <Name text={one.metric} /> {SIGNS[one.comparison] ?? one.comparison} {formatNumber(one.bound)}
            </span>
            <span class="dim">{one.value === null ? "no run has it" : `was ${formatNumber(one.value)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function settings(head: Head): string {
  return Object.entries(head.settings).map(([name, value]) => `${name}=${formatValue(value)}`).join(", ");
}

export function Recent(props: { name: string; runs: readonly Head[] }): JSX.Element | null {
  const { runs } = props;
  if (!runs.length) return <section class="panel panel-body"><h2>Runs</h2><p class="hint">It was never built here.</p></section>;
  const shown = runs.slice(0, MOST);
  return (
    <section class="panel panel-body">
      <div class="view-head">
        <h2>Runs</h2>
        <a href={href(["runs"], { pipeline: props.name })}>All in the table</a>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="Runs">
        <table class="table recent">
          <thead>
            <tr><th>Run</th><th>Status</th><th>When</th><th class="num">Took</th><th>Settings</th><th>Commit</th><th>Pins</th></tr>
          </thead>
          <tbody>
            {shown.map((head) => (
              <tr key={head.number}>
                <td><a href={href(["run", head.number])}>{head.number}</a></td>
                <td><Status status={head.status} /></td>
                <td><Moment time={head.time} ago /></td>
                <td class="num nowrap">{formatSeconds(head.seconds)}</td>
                <td><Name text={[head.variant, head.target, settings(head)].filter(Boolean).join(" · ")} /></td>
                <td class="mono">{formatCommit(head.commit)}{head.dirty !== null ? <span class="dim" title="with changes that were not committed">+</span> : null}</td>
                <td>{head.pins.map((pin) => <span key={pin} class="badge"><Name text={pin} /></span>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
