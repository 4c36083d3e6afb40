import type { CurveData } from "./data";

/** Trainings are told apart by their runs, and by their stages where a run has several. */
export interface Training {
  key: string;
  name: string;
}

export type TrainingOf = (curve: CurveData) => Training;

export function trainings(curves: readonly CurveData[]): TrainingOf {
  const stages = new Map<number, Set<string>>();
  for (const { run, stage } of curves) stages.set(run, (stages.get(run) ?? new Set()).add(stage));
  const alone = stages.size === 1;
  return ({ run, stage, label }) => {
    const several = stages.get(run)!.size > 1;
    const own = label || (alone ? "" : `run ${run}`);
    const name = several || !own ? [own, stage].filter(Boolean).join(" · ") : own;
    return { key: several ? `${run}/${stage}` : `${run}`, name };
  };
}
