/** What can be shown: to add a view, add a line here and a folder beside this file. */
import type { ComponentType } from "preact";

import { compare } from "./compare/index";
import { pipeline } from "./pipeline/index";
import { pipelines } from "./pipelines/index";
import { run } from "./run/index";
import { runs } from "./runs/index";
import { store } from "./store/index";
import { sweep } from "./sweep/index";

export interface View {
  /** The first part of its address. */
  name: string;
  /** How the navigation calls it, and the second key after `g`; left out where it has no entry. */
  entry?: { label: string; key: string };
  /** Another view whose entry is marked while this one is shown. */
  under?: string;
  title(path: readonly string[]): string;
  /** Given what follows the name in the address: `#/run/12` gives `["12"]`. */
  component: ComponentType<{ path: readonly string[] }>;
}

export const VIEWS: readonly View[] = [pipelines, runs, sweep, store, pipeline, run, compare];
