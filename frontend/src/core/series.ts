/** Learning curves of runs, each labelled by what tells its run from the others. */
import { type Answer, get, useAnswer } from "./api";
import type { Series } from "./contract";

/** Ask for the curves of runs; what cannot be had of one is said, and takes nothing from the others. */
async function read(runs: readonly number[], labels: ReadonlyMap<number, string>): Promise<Series> {
  const found = await Promise.all(
    runs.map(async (run): Promise<Series> => {
      try {
        return await get<Series>(`series/${run}`);
      } catch (error) {
        return { curves: [], notes: [`run ${run}: ${error instanceof Error ? error.message : String(error)}`] };
      }
    }),
  );
  const several = runs.length > 1;
  return {
    curves: found.flatMap(({ curves }) =>
      curves.map((curve) => ({ ...curve, label: several ? (labels.get(curve.run) ?? `run ${curve.run}`) : "" })),
    ),
    notes: found.flatMap(({ notes }) => notes),
  };
}

export const useSeries = (runs: readonly number[], labels: ReadonlyMap<number, string>): Answer<Series> =>
  useAnswer(`series:${runs.map((run) => labels.get(run) ?? run).join("\0")}`, () => read(runs, labels));
