/** How curves are drawn, as an address has it. */
import { type Schema, choice, flag, list, number } from "./router";

export interface CurveUrl {
  log: boolean;
  smooth: number;
  by: "step" | "epoch";
  hidden: string[];
}

export const curveSchema: Schema<CurveUrl> = {
  log: flag(),
  smooth: number(0, 0, 0.98),
  by: choice("step", "epoch"),
  hidden: list(),
};

/** The part of a view's state that is of curves. */
export const curveState = ({ log, smooth, by, hidden }: CurveUrl): CurveUrl => ({ log, smooth, by, hidden });
