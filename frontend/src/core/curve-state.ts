/** How curves are drawn, as an address has it. */
import { type Schema, choice, flag, number, numbers } from "./router";

export interface CurveUrl {
  log: boolean;
  smooth: number;
  by: "step" | "epoch";
  hidden: number[];
}

export const curveSchema: Schema<CurveUrl> = {
  log: flag(),
  smooth: number(0, 0, 0.98),
  by: choice("step", "epoch"),
  hidden: numbers(),
};

/** The part of a view's state that is of curves. */
export const curveState = ({ log, smooth, by, hidden }: CurveUrl): CurveUrl => ({ log, smooth, by, hidden });
