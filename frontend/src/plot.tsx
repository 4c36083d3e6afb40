/** plot.js, after vendor.js: charts alone, of the JSON in `<script type="application/json" id="data">`. */
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./charts/charts.css";
import "./plot.css";

import { type JSX, render } from "preact";
import { useState } from "preact/hooks";

import { isWide } from "./charts/base";
import { CurvesChart, type CurveState, LogSwitch } from "./charts/curves";
import type { Axis, Curves, Parallel, PlotData, Scatter } from "./charts/data";
import { CommitsChart, ParallelChart, ScatterChart } from "./charts/sweep";
import { startTheme } from "./core/theme";
import { Empty } from "./parts/states";

function CurvesPlot(props: { data: Curves }): JSX.Element {
  const { data } = props;
  const [state, setState] = useState<CurveState>({ log: data.log, smooth: data.smooth, by: "step", hidden: [] });
  return <CurvesChart curves={data.curves} state={state} set={(change) => setState({ ...state, ...change })} />;
}

/** What a name holds may be written from right to left: the rest is not. */
function Scale(props: { of: Axis }): JSX.Element {
  return (
    <span>
      <bdi>{props.of.short}</bdi>: log scale
    </span>
  );
}

function ScatterPlot(props: { data: Scatter }): JSX.Element {
  const { x, y, points } = props.data;
  const [log, setLog] = useState(props.data.log);
  const [wide, setWide] = useState(isWide(points.map((point) => point.x)));
  return (
    <>
      <div class="chart-bar">
        <LogSwitch label={<Scale of={x} />} log={wide} set={setWide} />
        <LogSwitch label={<Scale of={y} />} log={log} set={setLog} />
      </div>
      <ScatterChart title={`${y.short} over ${x.short}`} x={x} y={y} points={points} logX={wide} logY={log} height={520} />
    </>
  );
}

function ParallelPlot(props: { data: Parallel }): JSX.Element {
  const { data } = props;
  const [left, setLeft] = useState<number[] | null>(null);
  return (
    <>
      <ParallelChart title={`${data.rows.length} runs`} data={data} brushed={setLeft} height={520} />
      {left && (
        <p class="muted" role="status">
          {left.length} of {data.rows.length} runs{left.length > 0 && left.length <= 30 ? `: ${left.join(", ")}` : ""}
        </p>
      )}
    </>
  );
}

function CommitsPlot(props: { data: Extract<PlotData, { kind: "commits" }> }): JSX.Element {
  const [log, setLog] = useState(props.data.log);
  return (
    <>
      <div class="chart-bar">
        <LogSwitch log={log} set={setLog} />
      </div>
      <CommitsChart data={props.data} log={log} />
    </>
  );
}

function Chart(props: { data: PlotData }): JSX.Element {
  const { data } = props;
  switch (data.kind) {
    case "curves":
      return data.curves.length ? <CurvesPlot data={data} /> : <Empty title="There are no curves" />;
    case "scatter":
      return data.points.length ? <ScatterPlot data={data} /> : <Empty title="There are no runs" />;
    case "parallel":
      return data.rows.length ? <ParallelPlot data={data} /> : <Empty title="There are no runs" />;
    case "commits":
      return data.points.length ? <CommitsPlot data={data} /> : <Empty title="There are no runs" />;
  }
}

function Plot(props: { data: PlotData }): JSX.Element {
  const { title, subtitle, notes } = props.data;
  return (
    <main class="plot stack">
      <header>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {subtitle && (
          <p class="muted">
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </header>
      {notes.map((note) => (
        <p class="notice" key={note}>
          <bdi>{note}</bdi>
        </p>
      ))}
      <Chart data={props.data} />
    </main>
  );
}

function start(): void {
  const data = JSON.parse(document.getElementById("data")!.textContent!) as PlotData;
  const root = document.createElement("div");
  document.body.append(root);
  render(<Plot data={data} />, root);
}

startTheme();
start();
