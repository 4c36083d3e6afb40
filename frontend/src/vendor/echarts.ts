/** The parts of ECharts that the charts use; vendor.js holds no others. */
import { LineChart, ParallelChart, ScatterChart } from "echarts/charts";
import {
  DataZoomComponent,
  GridComponent,
  ParallelComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import * as core from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

core.use([
  CanvasRenderer,
  DataZoomComponent,
  GridComponent,
  LineChart,
  ParallelChart,
  ParallelComponent,
  ScatterChart,
  TooltipComponent,
  VisualMapComponent,
]);

export const init = core.init;
export type Chart = core.ECharts;
export type { EChartsCoreOption as Option } from "echarts/core";
