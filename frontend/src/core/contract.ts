/** What the server answers, and what a static export holds as files: stagedml/ui/api.py says the same. */

export type Scalar = string | number | boolean | null;
export type Value = Scalar | Value[] | { [key: string]: Value };

/** `project` */
export interface Project {
  name: string;
  root: string;
  version: string;
  /** When this was said. */
  generated: string;
  mode: "live" | "static";
  /** What a change must carry; null where nothing can be changed. */
  csrf: string | null;
  nix: string | null;
  user: string;
  /** Whether pipelines are being evaluated, so that some are `unknown` yet. */
  evaluating: boolean;
  problems: string[];
}

export type PipelineStatus = "fresh" | "stale" | "building" | "failed" | "collected" | "never" | "unknown";

export interface Metric {
  name: string;
  value: number;
  unit: string;
  larger_is_better: boolean | null;
  /** Of the newest 30 runs, the oldest first. */
  history: number[];
}

/** One of `pipelines`. */
export interface Pipeline {
  name: string;
  variant: string | null;
  title: string;
  status: PipelineStatus;
  last: { number: number; time: string; status: string; seconds: number | null } | null;
  metrics: Metric[];
  stages: number;
  /** How many stages a build would make. */
  missing: number | null;
  error: string | null;
}

export type StageStatus = "there" | "missing" | "building" | "failed" | "unknown";

export interface PlanNode {
  name: string;
  /** `stage`, `gate`, `selection` or `data`. */
  kind: string;
  title: string;
  inputs: string[];
  config: Record<string, Value>;
  outputs: { name: string; kind: string; unit: string }[];
  accelerator: string | null;
  environment: string | null;
  output: string | null;
  derivation: string | null;
  status: StageStatus;
  /** Why a build would make it. */
  why: string[];
  seconds: number | null;
  size: number | null;
  /** Where it is written. */
  where: string;
}

export interface Objective {
  metric: string;
  /** `at_least` or `at_most`. */
  comparison: string;
  bound: number;
  value: number | null;
  met: boolean | null;
}

/** `pipeline/NAME` */
export interface PipelineDetail {
  name: string;
  title: string;
  status: PipelineStatus;
  plan: { nodes: PlanNode[]; error: string | null };
  runs: Head[];
  objectives: Objective[];
}

/** A run without its stages. */
export interface Head {
  number: number;
  key: string;
  time: string;
  project: string;
  pipeline: string;
  variant: string | null;
  target: string | null;
  status: string;
  seconds: number | null;
  commit: string | null;
  branch: string | null;
  dirty: string | null;
  host: string;
  user: string;
  sandboxed: boolean | null;
  output: string;
  settings: Record<string, Value>;
  pins: string[];
}

export interface Column {
  /** `train.epochs`, `evaluate.accuracy`. */
  name: string;
  kind: string;
  /** The shortest name that means it alone. */
  short: string;
  larger_is_better: boolean | null;
}

/** Facts of runs, a list for each. */
export interface RunFacts {
  number: number[];
  time: string[];
  pipeline: string[];
  variant: (string | null)[];
  target: (string | null)[];
  status: string[];
  seconds: (number | null)[];
  commit: (string | null)[];
  branch: (string | null)[];
  dirty: (string | null)[];
  host: string[];
  user: string[];
  sandboxed: (boolean | null)[];
  output: string[];
  settings: Record<string, Value>[];
  pins: string[][];
}

/** `runs`: all runs of the project, newest first, column by column. */
export interface Runs {
  columns: Column[];
  rows: RunFacts;
  /** By the column's name, as long as the facts; null where a run has no value. */
  values: Record<string, Value[]>;
  total: number;
}

export interface OutputFile {
  path: string;
  size: number;
  type: string;
}

export interface RunStage {
  stage: string;
  output: string;
  /** For `log/DERIVATION`. */
  derivation: string | null;
  outcome: string | null;
  seconds: number | null;
  size: number | null;
  there: boolean;
  config: Record<string, Value>;
  inputs: Record<string, string>;
  metrics: Record<string, number>;
  environment: string | null;
  interpreter: string;
  packages: { name: string; version: string }[];
  files: OutputFile[];
  /** The path among the files of what is to be read first. */
  report: string | null;
}

/** `run/NUMBER` */
export interface RunDetail {
  head: Head;
  stages: RunStage[];
  /** What differed from the commit, as `git apply` takes it. */
  patch: string | null;
  patch_omitted: string | null;
  rebuild: string;
  settings: Record<string, Value>;
  pins: string[];
  nix: string;
}

export interface Curve {
  run: number;
  label: string;
  stage: string;
  metric: string;
  steps: number[];
  values: number[];
  unit: string;
  epochs?: number[] | null;
}

/** `series/NUMBER` */
export interface Series {
  curves: Curve[];
  /** Why there is no curve of some runs, in words. */
  notes: string[];
}

export interface Root {
  kind: "pin" | "run" | "link";
  name: string;
}

export interface StorePath {
  path: string;
  name: string;
  size: number;
  closure: number;
  kind: "stage" | "data" | "wheel" | "environment" | "source" | "other";
  roots: Root[];
  runs: number[];
}

export interface Pin {
  name: string;
  run: number | null;
  key: string;
  size: number;
  alone: number;
}

/** `store` */
export interface Store {
  total: number;
  paths: StorePath[];
  pins: Pin[];
  /** What `stagedml gc` would free now. */
  collection: { frees: number; paths: number; runs: number[]; pending: boolean; error: string | null };
  error: string | null;
}
