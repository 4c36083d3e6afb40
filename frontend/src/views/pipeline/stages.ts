/** A pipeline's stages as its graph shows them: what is planned, with what goes on now. */
import type { StageStatus, PlanNode } from "../../core/contract";
import { formatSeconds } from "../../core/format";
import { type LiveBuild, type LiveStage, share } from "../../core/live";

export interface Shown {
  node: PlanNode;
  status: StageStatus | "waiting";
  live: LiveStage | null;
  /** How much is done, from 0 to 1, while it builds. */
  part: number | null;
  /** The second line in its box. */
  note: string;
}

/** The build that makes this pipeline, or made it just now. */
export function buildOf(name: string, builds: readonly LiveBuild[]): LiveBuild | null {
  const own = builds.filter((build) => build.runs.some((run) => run.pipeline === name));
  const newest = (a: LiveBuild | null, b: LiveBuild) => (a === null || b.time > a.time ? b : a);
  return own.find((build) => build.status === "building") ?? own.reduce(newest, null);
}

const WORDS: Record<Shown["status"], string> = {
  there: "",
  missing: "not built",
  waiting: "waiting",
  building: "building",
  failed: "failed",
  unknown: "",
};

const KINDS: Record<string, string> = { data: "data", selection: "selection", gate: "objectives" };

function noteOf(node: PlanNode, status: Shown["status"], live: LiveStage | null, running: number | null): string {
  if (status === "building" && live) {
    if (live.epoch !== null && live.epochs) return `epoch ${live.epoch} of ${live.epochs}`;
    if (live.phase) return live.phase;
    return running === null ? "building" : formatSeconds(running);
  }
  const seconds = live?.seconds ?? node.seconds;
  const parts = [KINDS[node.kind] ?? "", WORDS[status]];
  if (status === "there" && seconds !== null) parts.push(formatSeconds(seconds));
  return parts.filter(Boolean).join(" · ");
}

const LIVE: Record<LiveStage["status"], Shown["status"] | null> = {
  waiting: "waiting",
  building: "building",
  done: "there",
  there: "there",
  failed: "failed",
  cancelled: null,
  unneeded: null,
};

/** Put together what is planned and what the events of a build say. */
export function shownStages(nodes: readonly PlanNode[], name: string, build: LiveBuild | null, age: number): Shown[] {
  const keys = new Set(build?.runs.filter((run) => run.pipeline === name).map((run) => run.key) ?? []);
  const live = new Map<string, LiveStage>();
  for (const stage of build?.stages ?? []) {
    if (stage.stage !== null && stage.runs.some((key) => keys.has(key))) live.set(stage.stage, stage);
  }
  return nodes.map((node) => {
    const now = live.get(node.name) ?? null;
    // What waited in a build that ended was not built by it.
    const ended = build?.status !== "building";
    const said = now && !(ended && (now.status === "waiting" || now.status === "building")) ? LIVE[now.status] : null;
    const status = said ?? node.status;
    const isLive = now !== null && said !== null;
    const running = now?.started === null || now?.started === undefined ? null : age - now.started;
    return {
      node,
      status,
      live: isLive ? now : null,
      part: isLive && status === "building" && now ? share(now, age) : null,
      note: noteOf(node, status, isLive ? now : null, running),
    };
  });
}
