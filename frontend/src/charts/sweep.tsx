/** Charts of many runs at once: scatter, parallel coordinates, a metric over commits. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Chart } from "vendor/echarts";

import { formatValue } from "../core/format";
import { Drawing, Figure } from "./chart";
import type { Axis, Commits, Parallel, Point } from "./data";
import { commitsOption } from "./lines";
import { parallelOption, scatterOption } from "./points";

type Open = (run: number) => void;

const runOf = (point: { run: number; label: string }): string => point.label || `run ${point.run}`;

/** Call what was given last, with the run of the item that is clicked. */
function useClicks(runs: readonly { run: number }[], open: Open | undefined) {
  const latest = useRef({ runs, open });
  latest.current = { runs, open };
  return (chart: Chart) =>
    chart.on("click", (event) => {
      const hit = latest.current.runs[(event as { dataIndex?: number }).dataIndex ?? -1];
      if (hit) latest.current.open?.(hit.run);
    });
}

export function ScatterChart(props: {
  title: string;
  x: Axis;
  y: Axis;
  points: readonly Point[];
  logX?: boolean;
  logY?: boolean;
  color?: { axis: Axis; values: readonly (number | null)[] } | undefined;
  marked?: ReadonlySet<number>;
  open?: Open;
  height?: number;
}): JSX.Element {
  const { x, y, points, color } = props;
  const clicks = useClicks(points, props.open);
  const style = { logX: props.logX ?? false, logY: props.logY ?? false, ...(props.marked ? { marked: props.marked } : {}) };
  return (
    <Figure
      title={props.title}
      table={() => ({
        columns: ["run", x.name, y.name, ...(color ? [color.axis.name] : [])],
        rows: points.map((point, i) => [
          runOf(point),
          formatValue(point.x),
          formatValue(point.y),
          ...(color ? [formatValue(color.values[i])] : []),
        ]),
      })}
    >
      <Drawing
        height={props.height ?? 400}
        label={`${y.name} over ${x.name} of ${points.length} runs`}
        follows={[x, y, points, style.logX, style.logY, color, props.marked]}
        ready={clicks}
        option={(look) => scatterOption({ x, y, points, color, ...style }, look)}
      />
    </Figure>
  );
}

export function ParallelChart(props: {
  title: string;
  data: Pick<Parallel, "columns" | "rows">;
  marked?: ReadonlySet<number>;
  open?: Open;
  /** The runs that all chosen parts of axes leave; null where nothing is chosen. */
  brushed?: (runs: number[] | null) => void;
  height?: number;
}): JSX.Element {
  const { data } = props;
  const clicks = useClicks(data.rows, props.open);
  const latest = useRef(props);
  latest.current = props;
  const chosen = useRef(new Map<string, Intervals>()); // parts of axes, by the columns' names
  const tell = (chart: Chart) => {
    const { brushed, data: now } = latest.current;
    chosen.current = intervalsOf(chart, now.columns);
    brushed?.(chosen.current.size ? runsLeft(chart, now.rows) : null);
  };
  const ready = (chart: Chart) => {
    clicks(chart);
    chart.on("axisareaselected", () => tell(chart));
  };
  const chooseAgain = (chart: Chart) => {
    const before = chosen.current;
    if (!before.size) return;
    latest.current.data.columns.forEach((column, n) => {
      const intervals = before.get(column.name);
      if (intervals) chart.dispatchAction({ type: "axisAreaSelect", parallelAxisIndex: n, intervals });
    });
    chart.resize(); // it takes those to be drawn already
    tell(chart);
  };
  return (
    <Figure
      title={props.title}
      note="drag along an axis to choose a part of it"
      table={() => ({
        columns: ["run", ...data.columns.map((column) => column.name)],
        rows: data.rows.map((row) => [runOf(row), ...row.values.map(formatValue)]),
      })}
    >
      <Drawing
        height={props.height ?? 400}
        label={`${data.rows.length} runs over ${data.columns.map((column) => column.short).join(", ")}`}
        follows={[data, props.marked]}
        ready={ready}
        drawn={chooseAgain}
        option={(look, narrow) => parallelOption(data, look, { narrow, ...(props.marked ? { marked: props.marked } : {}) })}
      />
    </Figure>
  );
}

type Intervals = readonly (readonly number[])[];

/** What ECharts tells of its parts that its types do not. */
interface Inside {
  getModel(): {
    getSeriesByIndex(n: number): { getRawIndicesByActiveState(state: string): number[] };
    eachComponent(name: string, each: (axis: { activeIntervals?: Intervals }, n: number) => void): void;
  };
}

const inside = (chart: Chart) => (chart as unknown as Inside).getModel();

function intervalsOf(chart: Chart, columns: readonly Axis[]): Map<string, Intervals> {
  const found = new Map<string, Intervals>();
  inside(chart).eachComponent("parallelAxis", ({ activeIntervals }, n) => {
    const column = columns[n];
    if (column && activeIntervals?.length) found.set(column.name, activeIntervals);
  });
  return found;
}

const runsLeft = (chart: Chart, rows: readonly { run: number }[]): number[] =>
  inside(chart).getSeriesByIndex(0).getRawIndicesByActiveState("active").flatMap((at) => rows[at]?.run ?? []);

export function CommitsChart(props: { data: Commits; log: boolean; open?: Open }): JSX.Element {
  const { data } = props;
  return (
    <Figure
      title={data.metric.name}
      table={() => ({
        columns: ["commit", "", "time", "run", data.metric.name],
        rows: data.points.map((point) => {
          const commit = data.commits[point.commit];
          return [commit?.id.slice(0, 8) ?? "", commit?.subject ?? "", commit?.time ?? "", runOf(point), formatValue(point.value)];
        }),
      })}
    >
      <Drawing
        height={400}
        label={`${data.metric.name} over ${data.commits.length} commits`}
        follows={[data, props.log]}
        option={(look) => commitsOption(data, props.log, look)}
      />
    </Figure>
  );
}
