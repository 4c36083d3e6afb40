/** All store paths of the project's runs, as a table. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import type { StorePath } from "../../core/contract";
import { formatBytes } from "../../core/format";
import { href } from "../../core/router";
import { Empty } from "../../parts/states";
import { CopyButton, Name, StorePathText } from "../../parts/text";
import { KINDS, kindOf } from "./kinds";

const STEP = 50; // rows that are drawn at a time
const RUNS = 3;

export interface State {
  q: string;
  kind: string;
  sort: string;
  path: string;
}

const BY: Record<string, { label: string; of: (path: StorePath) => number | string; numeric?: boolean }> = {
  name: { label: "Path", of: (path) => path.name },
  kind: { label: "Kind", of: (path) => kindOf(path) },
  size: { label: "Size", of: (path) => path.size, numeric: true },
  closure: { label: "With all it needs", of: (path) => path.closure, numeric: true },
  roots: { label: "Kept by", of: (path) => path.roots.length },
  runs: { label: "Runs", of: (path) => path.runs.length, numeric: true },
};

function sorted(paths: readonly StorePath[], sort: string): StorePath[] {
  const falls = sort.startsWith("-");
  const of = (BY[sort.replace(/^-/, "")] ?? BY["size"])!.of;
  const compare = (a: StorePath, b: StorePath) => {
    const [x, y] = [of(a), of(b)];
    return typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
  };
  return [...paths].sort((a, b) => (falls ? compare(b, a) : compare(a, b)) || a.path.localeCompare(b.path));
}

function Roots(props: { path: StorePath }): JSX.Element {
  const { roots } = props.path;
  if (!roots.length) return <span class="status-warn">nothing</span>;
  return (
    <span class="links">
      {roots.slice(0, RUNS).map((root) => (
        <span key={`${root.kind}${root.name}`} class="badge" title={root.name}>
          {root.kind === "run" ? <a href={href(["run", root.name])}>run {root.name}</a> : <><span class="dim">{root.kind} </span><Name text={root.name} /></>}
        </span>
      ))}
      {roots.length > RUNS && <span class="dim">and {roots.length - RUNS} more</span>}
    </span>
  );
}

function Runs(props: { runs: readonly number[] }): JSX.Element {
  const { runs } = props;
  return (
    <>
      {runs.slice(0, RUNS).map((run, at) => <>{at > 0 && ", "}<a key={run} href={href(["run", run])}>{run}</a></>)}
      {runs.length > RUNS && <span class="dim"> and {runs.length - RUNS} more</span>}
    </>
  );
}

export function Paths(props: {
  paths: readonly StorePath[];
  state: State;
  change: (change: Partial<State>, how?: { replace?: boolean }) => void;
}): JSX.Element {
  const { state, change } = props;
  const [most, setMost] = useState(STEP);
  const marked = useRef<HTMLTableRowElement>(null);
  const found = useMemo(() => {
    const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (path: StorePath) =>
      (!state.kind || kindOf(path) === state.kind) && words.every((word) => path.path.toLowerCase().includes(word));
    return sorted(props.paths.filter(fits), state.sort);
  }, [props.paths, state.q, state.kind, state.sort]);
  const at = state.path ? found.findIndex((path) => path.path === state.path) : -1;
  const shown = found.slice(0, Math.max(most, at + 1));
  useEffect(() => {
    if (state.path) marked.current?.scrollIntoView({ block: "nearest" });
  }, [state.path]);
  const key = state.sort.replace(/^-/, "");
  const falls = state.sort.startsWith("-");
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>Paths <span class="count">{found.length}</span></h2>
        <input
          type="search"
          class="input"
          placeholder="Search paths"
          aria-label="Search paths"
          spellcheck={false}
          value={state.q}
          onInput={(event) => change({ q: event.currentTarget.value }, { replace: true })}
        />
      </div>
      {!found.length ? <Empty title="No path fits" /> : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Paths">
          <table class="table paths">
            <thead>
              <tr>
                {Object.entries(BY).map(([name, { label, numeric }]) => (
                  <th
                    key={name}
                    class={numeric ? "num" : ""}
                    aria-sort={name === key ? (falls ? "descending" : "ascending") : "none"}
                  >
                    <button
                      type="button"
                      class="sorter"
                      onClick={() => change({ sort: name === key ? (falls ? name : `-${name}`) : numeric ? `-${name}` : name })}
                    >
                      {label}<span aria-hidden="true">{name === key ? (falls ? " ↓" : " ↑") : ""}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((path) => {
                const isMarked = path.path === state.path;
                return (
                  <tr key={path.path} class={isMarked ? "marked" : ""} {...(isMarked ? { ref: marked } : {})}>
                    <td>
                      <span class="path">
                        <StorePathText path={path.path} />
                        {isMarked && <CopyButton text={path.path} />}
                      </span>
                    </td>
                    <td class="nowrap">{KINDS[kindOf(path)]}</td>
                    <td class="num nowrap">{formatBytes(path.size)}</td>
                    <td class="num nowrap">{formatBytes(path.closure)}</td>
                    <td><Roots path={path} /></td>
                    <td class="num"><Runs runs={path.runs} /></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < found.length && (
        <p class="panel-body">
          <button type="button" class="button" onClick={() => setMost(most + 5 * STEP)}>Show more of {found.length}</button>
        </p>
      )}
    </section>
  );
}
