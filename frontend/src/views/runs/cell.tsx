/** A value in the table of runs. */
import type { JSX } from "preact";

import type { Value } from "../../core/contract";
import { formatCommit, formatMetric, formatSeconds, formatTime, formatValue } from "../../core/format";
import { plain, shortened } from "../../core/plain";
import { href } from "../../core/router";
import { Status } from "../../parts/status";
import type { Shown } from "./columns";

const LONG = 120; // characters that are drawn
const TITLE = 2000;

function textOf(column: Shown, value: Value): string {
  switch (column.name) {
    case "time":
      return formatTime(String(value));
    case "seconds":
      return formatSeconds(value as number);
    case "commit":
      return formatCommit(String(value));
    case "pins":
      return (value as string[]).join(", ");
    case "output":
      return String(value).replace(/^.*\/[a-z0-9]{32}-/, "");
    default:
      return typeof value === "number" && column.kind !== "parameter" ? formatMetric(column.name, value) : formatValue(value);
  }
}

export function Cell(props: { column: Shown; value: Value | undefined }): JSX.Element {
  const { column, value } = props;
  if (value === null || value === undefined || (value === false && column.name === "dirty")) return <td />;
  if (column.name === "status") {
    return (
      <td>
        <Status status={String(value)} />
      </td>
    );
  }
  const text = textOf(column, value);
  const whole = typeof value === "number" ? String(value) : plain(formatValue(value));
  const isBest = column.best !== undefined && value === column.best;
  const shown = shortened(plain(text), LONG);
  return (
    <td class={column.numeric ? (isBest ? "num best" : "num") : undefined} title={shortened(whole, TITLE)}>
      {isBest && <span class="offscreen">best: </span>}
      {column.name === "pipeline" ? (
        <a href={href(["pipeline", String(value)])} tabIndex={-1}>
          <bdi>{shown}</bdi>
        </a>
      ) : (
        <bdi>{shown}</bdi>
      )}
    </td>
  );
}
