/** Builds that run now, as the server tells of them; nothing in a static export. */
import { useEffect, useReducer } from "preact/hooks";

import { isStatic, refresh } from "./api";
import type { Value } from "./contract";

export interface LiveStage {
  /** The stage; null for what is none, as an environment or a wheel. */
  stage: string | null;
  runs: string[];
  name: string;
  derivation: string;
  output: string | null;
  /** `there`: it was there before; `unneeded`: nothing that is built needs it. */
  status: "waiting" | "building" | "done" | "failed" | "cancelled" | "there" | "unneeded";
  /** Seconds after the build began. */
  started: number | null;
  seconds: number | null;
  machine: string;
  phase: string;
  epoch: number | null;
  epochs: number | null;
  /** How long it took the last time. */
  earlier: number | null;
  log: string[];
}

export interface LiveBuild {
  key: string;
  time: string;
  age: number;
  host: string;
  user: string;
  status: "building" | "done" | "failed" | "interrupted" | "killed";
  runs: {
    key: string;
    name: string;
    pipeline: string;
    variant: string | null;
    target: string | null;
    settings: Record<string, Value>;
  }[];
  stages: LiveStage[];
  cut: boolean;
}

export interface Change {
  kind: "begin" | "phase" | "log" | "stop" | "end";
  key: string;
  derivation?: string;
  at?: number;
  machine?: string;
  phase?: string;
  epoch?: number | null;
  epochs?: number | null;
  line?: string;
  status?: string;
  seconds?: number | null;
}

const LOG_LINES = 400; // kept of each stage
const DRAW_EVERY = 120; // ms

/** What a stage is after a change of it. */
function changedStage(stage: LiveStage, change: Change): LiveStage {
  switch (change.kind) {
    case "begin":
      return {
        ...stage,
        status: "building",
        started: change.at ?? stage.started,
        machine: change.machine ?? stage.machine,
      };
    case "phase":
      return {
        ...stage,
        phase: change.phase ?? "",
        epoch: change.epoch ?? stage.epoch,
        epochs: change.epochs ?? stage.epochs,
      };
    case "log":
      return { ...stage, log: [...stage.log, change.line ?? ""].slice(-LOG_LINES) };
    case "stop":
      return {
        ...stage,
        status: (change.status as LiveStage["status"] | undefined) ?? "done",
        seconds: change.seconds ?? stage.seconds,
      };
    case "end":
      return stage;
  }
}

/** What the builds are after a change. One of a build that is not known is left for `builds`. */
export function changed(builds: readonly LiveBuild[], change: Change): LiveBuild[] {
  return builds.map((build) => {
    if (build.key !== change.key) return build;
    if (change.kind === "end")
      return { ...build, status: (change.status as LiveBuild["status"] | undefined) ?? "done" };
    const stages = build.stages.map((stage) =>
      stage.derivation === change.derivation ? changedStage(stage, change) : stage,
    );
    return { ...build, stages };
  });
}

/** Whether a stage is there, be it made by the build or before. */
export const isThere = (stage: LiveStage): boolean => stage.status === "done" || stage.status === "there";

/** How much of a stage is done, from 0 to 1, by its epochs or by how long it took before. */
export function share(stage: LiveStage, age: number): number | null {
  if (isThere(stage)) return 1;
  if (stage.status !== "building") return null;
  if (stage.epoch !== null && stage.epochs) return Math.min(1, stage.epoch / stage.epochs);
  if (stage.earlier && stage.started !== null) return Math.min(0.97, (age - stage.started) / stage.earlier);
  return null;
}

let builds: LiveBuild[] = [];
/** When each build began by this machine's clock, so that ages go on between events. */
const began = new Map<string, number>();
let source: EventSource | undefined;
let isLost = false;
let pending: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Seconds since a build began. */
export const ageOf = (build: LiveBuild): number =>
  (performance.now() - (began.get(build.key) ?? performance.now() - build.age * 1000)) / 1000;

function tell(): void {
  pending ??= setTimeout(() => {
    pending = undefined;
    for (const listener of [...listeners]) listener();
  }, DRAW_EVERY);
}

const REFRESHES: Record<string, string[]> = {
  project: ["project"],
  pipelines: ["pipeline", "project"], // each of them, and whether all are known
  runs: ["runs", "run/", "series", "pipeline/"],
  store: ["store"],
};

/** Follow the server's events, from now on. */
export function startLive(): void {
  if (isStatic() || source) return;
  source = new EventSource("api/live");
  source.addEventListener("open", () => {
    if (isLost) refresh(""); // nobody told what happened meanwhile
    isLost = false;
    tell();
  });
  source.addEventListener("error", () => {
    isLost = true; // the browser tries again by itself
    tell();
  });
  source.addEventListener("builds", (event: MessageEvent<string>) => {
    builds = JSON.parse(event.data) as LiveBuild[];
    for (const build of builds) began.set(build.key, performance.now() - build.age * 1000);
    tell();
  });
  source.addEventListener("change", (event: MessageEvent<string>) => {
    builds = changed(builds, JSON.parse(event.data) as Change);
    tell();
  });
  source.addEventListener("changed", (event: MessageEvent<string>) => {
    const { what } = JSON.parse(event.data) as { what: string[] };
    for (const prefix of what.flatMap((name) => REFRESHES[name] ?? [])) refresh(prefix);
  });
}

export interface Live {
  builds: readonly LiveBuild[];
  /** Whether the server no longer answers. */
  lost: boolean;
}

/** Return the builds that run now; the component is drawn again when something happens. */
export function useLive(): Live {
  const [, again] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    const listener = () => again();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return { builds, lost: isLost };
}
