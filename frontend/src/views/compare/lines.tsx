/** What differs between runs, line by line: a column for each run, the first is the baseline. */
import type { ComponentChildren, JSX } from "preact";

import type { Line, MetricLine } from "../../core/comparison";
import type { Value } from "../../core/contract";
import { formatChange, formatMetric, formatPercent, formatTime, formatValue } from "../../core/format";
import { plain, shortened } from "../../core/plain";
import { href } from "../../core/router";
import { Swatch } from "../../charts/curves";
import { Name } from "../../parts/text";

const LONG = 200; // characters of a value
const TITLE = 2000;

export function Side(props: { title: string; runs: readonly number[]; children: ComponentChildren; note?: string }): JSX.Element {
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>{props.title}</h2>
        {props.note && <span class="muted">{props.note}</span>}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={props.title}>
        <table class="table compare-table">
          <thead>
            <tr>
              <th scope="col" class="compare-name" />
              {props.runs.map((run, n) => (
                <th key={run} scope="col">
                  <Swatch place={n} /> <a href={href(["run", run])}>run {run}</a>
                  {n === 0 && props.runs.length > 1 && <span class="dim"> baseline</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{props.children}</tbody>
        </table>
      </div>
    </section>
  );
}

function shown(name: string, value: Value | undefined): JSX.Element {
  if (value === undefined) return <span class="dim">absent</span>;
  if (value === null) return <span class="dim">none</span>;
  const text = name === "time" ? formatTime(String(value)) : plain(formatValue(value));
  return <bdi title={shortened(text, TITLE)}>{shortened(text, LONG) || "“”"}</bdi>;
}

export function ValueRow(props: { line: Line }): JSX.Element {
  const { name, values, differs } = props.line;
  const first = JSON.stringify(values[0]);
  return (
    <tr class={differs ? "" : "is-same"}>
      <th scope="row" class="compare-name">
        <Name text={name} />
      </th>
      {values.map((value, n) => (
        <td key={n} class={n > 0 && JSON.stringify(value) !== first ? "is-other" : undefined}>
          {shown(name, value)}
        </td>
      ))}
    </tr>
  );
}

export function MetricRow(props: { line: MetricLine }): JSX.Element {
  const { line } = props;
  const way = line.larger_is_better === null ? "" : line.larger_is_better ? "↑" : "↓";
  return (
    <tr class={line.differs ? "" : "is-same"}>
      <th scope="row" class="compare-name" title={way === "↑" ? "more is better" : way === "↓" ? "less is better" : undefined}>
        <Name text={line.name} /> <span class="dim">{way}</span>
      </th>
      {line.values.map((value, n) => {
        const change = line.changes[n];
        const ratio = line.ratios[n];
        const verdict = line.verdicts[n];
        return (
          <td key={n} class="num">
            {value === null ? <span class="dim">absent</span> : <span class={line.best[n] ? "compare-best" : undefined}>{formatMetric(line.name, value, 6)}</span>}
            {line.best[n] && <span class="better" title="the best"> ★<span class="offscreen"> best</span></span>}
            {change !== null && change !== undefined && change !== 0 && (
              <span class={`compare-change ${verdict ?? ""}`}>
                {formatChange(change)}
                {ratio !== null && ratio !== undefined && <> ({formatPercent(ratio)})</>}
                {verdict && verdict !== "same" && ` ${verdict}`}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
