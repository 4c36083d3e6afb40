/** The stages of a run: what became of each, how long it took, and what it holds. */
import type { JSX } from "preact";

import type { RunStage, Value } from "../../core/contract";
import { formatBytes, formatMetric, formatSeconds, formatValue } from "../../core/format";
import { plain, shortened } from "../../core/plain";
import { Files } from "../../parts/files";
import { Status } from "../../parts/status";
import { CopyButton, Fact, Facts, Name, StorePathText } from "../../parts/text";

const LONG = 300; // characters of a parameter

function Pairs(props: { title: string; values: Record<string, Value> }): JSX.Element | null {
  const entries = Object.entries(props.values);
  if (!entries.length) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <Facts>
        {entries.map(([name, value]) => (
          <Fact key={name} name={name}>
            {typeof value === "string" && value.startsWith("/nix/store/") ? (
              <StorePathText path={value} />
            ) : (
              <bdi>{shortened(plain(formatValue(value)), LONG) || (value === null ? "none" : "“”")}</bdi>
            )}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

function Details(props: { stage: RunStage; file: string; setFile: (path: string) => void }): JSX.Element {
  const { stage } = props;
  return (
    <div class="stack run-stage-more">
      <Facts>
        <Fact name="output">
          <span class="row">
            <StorePathText path={stage.output} />
            <CopyButton text={stage.output} />
          </span>
        </Fact>
        <Fact name="environment">{stage.environment}</Fact>
        <Fact name="interpreter">{stage.interpreter && <StorePathText path={stage.interpreter} />}</Fact>
        <Fact name="packages">{stage.packages.length || null}</Fact>
      </Facts>
      <Pairs title="Metrics" values={stage.metrics} />
      <Pairs title="Parameters" values={stage.config} />
      <Pairs title="Inputs" values={stage.inputs} />
      {stage.packages.length > 0 && (
        <details class="run-packages">
          <summary>Packages</summary>
          <p class="mono">
            {stage.packages.map((one) => (
              <span key={one.name}>
                <bdi>
                  {one.name} {one.version}
                </bdi>
              </span>
            ))}
          </p>
        </details>
      )}
      <section>
        <h3>Files</h3>
        {stage.there ? (
          <Files
            output={stage.output}
            files={stage.files}
            chosen={props.file || null}
            choose={(path) => props.setFile(path ?? "")}
          />
        ) : (
          <p class="muted">The output is no longer in the store.</p>
        )}
      </section>
    </div>
  );
}

export function Stages(props: {
  stages: readonly RunStage[];
  open: string;
  file: string;
  set: (change: { stage?: string; file?: string }) => void;
}): JSX.Element {
  const longest = Math.max(0, ...props.stages.map((stage) => stage.seconds ?? 0));
  return (
    <ul class="run-stages">
      {props.stages.map((stage) => {
        const isOpen = stage.stage === props.open;
        const share = longest && stage.seconds ? stage.seconds / longest : 0;
        const measured = Object.entries(stage.metrics).slice(0, 2);
        return (
          <li key={stage.stage} class="panel">
            <button
              type="button"
              class="run-stage"
              aria-expanded={isOpen}
              onClick={() => props.set({ stage: isOpen ? "" : stage.stage, file: "" })}
            >
              <span aria-hidden="true" class="dim">
                {isOpen ? "▾" : "▸"}
              </span>
              <Name text={stage.stage} class="run-stage-name" />
              <span class="run-stage-metrics dim">
                {measured.map(([name, value]) => (
                  <span key={name}>
                    <bdi>{name}</bdi> <b>{formatMetric(name, value)}</b>
                  </span>
                ))}
              </span>
              <span class="run-stage-time num">
                {share > 0 && (
                  <span class="bar" aria-hidden="true">
                    <span style={{ width: `${(share * 100).toFixed(1)}%` }} />
                  </span>
                )}
                {formatSeconds(stage.seconds)}
              </span>
              <span class="run-stage-size num dim">{formatBytes(stage.size)}</span>
              <span class="run-stage-status">
                <Status status={stage.outcome === null ? "unknown" : stage.outcome} />
              </span>
              {!stage.there && stage.outcome !== "failed" && stage.outcome !== null && (
                <span class="badge" title="Its output was collected">
                  collected
                </span>
              )}
            </button>
            {isOpen && <Details stage={stage} file={props.file} setFile={(file) => props.set({ file })} />}
          </li>
        );
      })}
    </ul>
  );
}
