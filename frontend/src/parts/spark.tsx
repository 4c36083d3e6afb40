/** A line the size of a word. */
import type { JSX } from "preact";

import { formatNumber } from "../core/format";

const WIDTH = 84;
const HEIGHT = 20;
const MARGIN = 2.5;

export function Spark(props: { values: readonly (number | null)[]; label: string }): JSX.Element | null {
  const values = props.values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  if (!values.length) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (i: number) =>
    values.length === 1 ? WIDTH - MARGIN : MARGIN + (i * (WIDTH - 2 * MARGIN)) / (values.length - 1);
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : MARGIN + ((high - value) * (HEIGHT - 2 * MARGIN)) / (high - low);
  const points = values.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const last = values.length - 1;
  const says = `${props.label}: ${values.length} values from ${formatNumber(low)} to ${formatNumber(high)}, now ${formatNumber(values[last]!)}`;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={says}>
      <title>{says}</title>
      {values.length > 1 && <polyline points={points} />}
      <circle cx={x(last).toFixed(1)} cy={y(values[last]!).toFixed(1)} r="2.2" />
    </svg>
  );
}
