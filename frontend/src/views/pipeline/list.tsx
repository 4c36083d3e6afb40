/** The stages of a pipeline as a list: the same as its graph, for narrow screens and long names. */
import type { JSX } from "preact";

import { formatBytes, formatSeconds } from "../../core/format";
import { Meter } from "../../parts/meter";
import { Status } from "../../parts/status";
import { Name } from "../../parts/text";
import type { Shown } from "./stages";

export function StageList(props: {
  stages: readonly Shown[];
  chosen: string;
  choose: (name: string) => void;
}): JSX.Element {
  return (
    <ol class="panel stage-list">
      {props.stages.map(({ node, status, part, note }) => (
        <li key={node.name}>
          <button type="button" class="stage-item" aria-pressed={node.name === props.chosen} onClick={() => props.choose(node.name)}>
            <Status status={status === "there" ? "built" : status === "missing" ? "not built" : status} quiet />
            <span class="stage-what">
              <Name text={node.name} class="stage-name" />
              {node.title && <Name text={node.title} class="stage-title" />}
              {status === "building" && <Meter value={part} label={note} />}
            </span>
            <span class="stage-facts">
              {status === "building" ? note : formatSeconds(node.seconds)}
              <span class="dim">{formatBytes(node.size)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
