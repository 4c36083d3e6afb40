/** All pipelines: what state each is in, what its metrics were, in families. */
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";

import { isStatic, refresh, useGet, useProject } from "../../core/api";
import type { Pipeline } from "../../core/contract";
import { type Family, families } from "../../core/families";
import { useKeys } from "../../core/keys";
import { type LiveBuild, useLive } from "../../core/live";
import { choice, list, text, useUrlState } from "../../core/router";
import { Empty, Show } from "../../parts/states";
import { Status, lookOf } from "../../parts/status";
import { Name } from "../../parts/text";
import type { View } from "../table";
import { Row } from "./row";

const SCHEMA = {
  q: text(),
  status: text(),
  sort: choice("family", "recent", "name", "status"),
  open: list(),
  closed: list(),
};

const ORDER = ["building", "failed", "stale", "collected", "fresh", "never", "unknown"];
const SMALL = 4; // families of which nothing was built are folded from this size on

/** A pipeline as it is while it builds, by the events of builds. */
function current(pipelines: readonly Pipeline[], builds: readonly LiveBuild[]): Pipeline[] {
  const building = new Set(
    builds
      .filter((build) => build.status === "building")
      .flatMap((build) => build.runs.map((run) => run.pipeline)),
  );
  return pipelines.map((one) => (building.has(one.name) ? { ...one, status: "building" } : one));
}

function fits(one: Pipeline, words: readonly string[]): boolean {
  const where = `${one.name} ${one.title ?? ""}`.toLowerCase();
  return words.every((word) => where.includes(word));
}

const moment = (one: Pipeline) => (one.last ? Date.parse(one.last.time) : 0);

const SORTS: Record<string, (a: Pipeline, b: Pipeline) => number> = {
  recent: (a, b) => moment(b) - moment(a) || a.name.localeCompare(b.name),
  name: (a, b) => a.name.localeCompare(b.name),
  status: (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || moment(b) - moment(a),
};

/** Families with something that ran come first, then in the order of the project's files. */
function inFamilies(pipelines: readonly Pipeline[]): Family<Pipeline>[] {
  const found = families([...pipelines], (one) => one.name);
  const newest = (family: Family<Pipeline>) => Math.max(...family.members.map(moment));
  return found
    .map((family, at) => ({ family, at }))
    .sort((a, b) => newest(b.family) - newest(a.family) || a.at - b.at)
    .map(({ family }) => family);
}

function counts(pipelines: readonly Pipeline[]): [string, number][] {
  const found = new Map<string, number>();
  for (const one of pipelines) found.set(one.status, (found.get(one.status) ?? 0) + 1);
  return [...found].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** Move the focus among the links to pipelines. */
function step(root: HTMLElement | null, by: number): void {
  const links = [...(root?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function FamilyRows(props: {
  family: Family<Pipeline>;
  folded: boolean;
  toggle: () => void;
  builds: readonly LiveBuild[];
}): JSX.Element {
  const { family, folded, builds } = props;
  const rows = family.members.map((one) => <Row key={one.name} pipeline={one} builds={builds} />);
  if (family.members.length === 1) return <section class="family family-lone">{rows}</section>;
  return (
    <section class="family">
      <h2 class="family-head">
        <button type="button" class="family-fold" data-step aria-expanded={!folded} onClick={props.toggle}>
          <span class="family-sign" aria-hidden="true">{folded ? "▸" : "▾"}</span>
          <Name text={family.name} class="family-name" />
          <span class="count">{family.members.length}</span>
          <span class="family-counts">
            {counts(family.members).map(([status, count]) => (
              <span key={status} class={`status status-${lookOf(status)}`}>{count} {status === "never" ? "never built" : status}</span>
            ))}
          </span>
        </button>
      </h2>
      {!folded && rows}
    </section>
  );
}

function List(props: { all: readonly Pipeline[] }): JSX.Element {
  const [state, change] = useUrlState(SCHEMA);
  const { builds } = useLive();
  const project = useProject().value;
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const all = useMemo(() => current(props.all, builds), [props.all, builds]);
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((one) => fits(one, words));
  const shown = found.filter((one) => !state.status || one.status === state.status);

  useKeys([
    { keys: "/", does: "Search", run: () => search.current?.focus() },
    { keys: "j", does: "Next pipeline", run: () => step(root.current, 1) },
    { keys: "k", does: "Pipeline before", run: () => step(root.current, -1) },
  ]);

  const isNarrowed = Boolean(words.length || state.status);
  const isFolded = (family: Family<Pipeline>) => {
    if (isNarrowed) return false;
    if (state.open.includes(family.name)) return false;
    if (state.closed.includes(family.name)) return true;
    return family.members.length >= SMALL && family.members.every((one) => one.status === "never" || one.status === "unknown");
  };
  const toggle = (family: Family<Pipeline>) => {
    const { name } = family;
    const without = (names: string[]) => names.filter((one) => one !== name);
    change(
      isFolded(family)
        ? { open: [...without(state.open), name], closed: without(state.closed) }
        : { open: without(state.open), closed: [...without(state.closed), name] },
      { replace: true },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if ((event.target as HTMLElement).matches("select")) return;
    event.preventDefault();
    step(root.current, event.key === "ArrowDown" ? 1 : -1);
  };

  return (
    <div class="pipelines" ref={root} onKeyDown={onKeyDown}>
      <div class="view-head">
        <h1>Pipelines</h1>
        <input
          ref={search}
          type="search"
          class="input pipelines-search"
          placeholder="Search names and titles"
          aria-label="Search pipelines"
          spellcheck={false}
          value={state.q}
          onInput={(event) => change({ q: event.currentTarget.value }, { replace: true })}
        />
        <label class="field">
          Order
          <select
            class="input"
            value={state.sort}
            onChange={(event) => change({ sort: event.currentTarget.value as typeof state.sort })}
          >
            <option value="family">by family</option>
            <option value="recent">last run first</option>
            <option value="name">by name</option>
            <option value="status">by status</option>
          </select>
        </label>
      </div>
      <div class="chips" role="group" aria-label="Only those of a status">
        <button type="button" class="chip" aria-pressed={!state.status} onClick={() => change({ status: "" })}>
          All <span class="count">{found.length}</span>
        </button>
        {counts(found).map(([status, count]) => (
          <button
            key={status}
            type="button"
            class="chip"
            aria-pressed={state.status === status}
            onClick={() => change({ status: state.status === status ? "" : status })}
          >
            <Status status={status} /> <span class="count">{count}</span>
          </button>
        ))}
      </div>
      {project?.problems?.map((problem) => (
        <p key={problem} class="notice notice-bad" role="alert">{problem}</p>
      ))}
      {project?.evaluating && !isStatic() && (
        <p class="notice" role="status">Pipelines are being evaluated: some states are not known yet.</p>
      )}
      {!shown.length ? (
        all.length ? (
          <Empty title="No pipeline fits">
            <button type="button" class="button" onClick={() => change({ q: "", status: "" })}>Show all</button>
          </Empty>
        ) : (
          <Empty title="This project has no pipelines">Write a function with <code>@pipeline("name")</code> in <code>pipelines/</code>.</Empty>
        )
      ) : state.sort === "family" ? (
        inFamilies(shown).map((family) => (
          <FamilyRows
            key={family.name}
            family={family}
            folded={isFolded(family)}
            toggle={() => toggle(family)}
            builds={builds}
          />
        ))
      ) : (
        <section class="family">
          {[...shown].sort(SORTS[state.sort]).map((one) => (
            <Row key={one.name} pipeline={one} builds={builds} />
          ))}
        </section>
      )}
    </div>
  );
}

function Pipelines(): JSX.Element {
  const answer = useGet<Pipeline[]>("pipelines");
  return (
    <Show answer={answer} what="Reading pipelines" retry={() => refresh("pipelines")}>
      {(all) => <List all={all} />}
    </Show>
  );
}

export const pipelines: View = {
  name: "pipelines",
  entry: { label: "Pipelines", key: "p" },
  title: () => "Pipelines",
  component: Pipelines,
};
