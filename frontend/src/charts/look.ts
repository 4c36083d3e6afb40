/** Colours and fonts of charts, taken from the style sheet's tokens. */

export interface Look {
  text: string;
  muted: string;
  line: string;
  surface: string;
  raised: string;
  accent: string;
  font: string;
  /** Runs beside one another. */
  series: string[];
  /** From little to much. */
  ramp: string[];
}

const DASHES = ["solid", "dashed", "dotted"] as const;

export function lookNow(): Look {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: token("text"),
    muted: token("muted"),
    line: token("line"),
    surface: token("surface"),
    raised: token("raised"),
    accent: token("accent"),
    font: token("font"),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => token(`series-${n}`)),
    ramp: [1, 2, 3].map((n) => token(`ramp-${n}`)),
  };
}

/** The colour of the nth of several, and what else tells it from those of the same colour. */
export function lineOf(look: Look, n: number): { color: string; type: (typeof DASHES)[number] } {
  const round = Math.floor(n / look.series.length);
  return { color: look.series[n % look.series.length]!, type: DASHES[round % DASHES.length]! };
}
