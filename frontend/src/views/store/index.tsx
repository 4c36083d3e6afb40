/** The store: what takes space, what is pinned, what a collection would free. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { isStatic, post, refresh, useGet, useProject } from "../../core/api";
import type { Store, StorePath } from "../../core/contract";
import { formatBytes } from "../../core/format";
import { href, text, useUrlState } from "../../core/router";
import { Show } from "../../parts/states";
import { Command, Name } from "../../parts/text";
import type { View } from "../table";
import { Areas } from "./areas";
import { KINDS, kindOf } from "./kinds";
import { Paths } from "./paths";

const SCHEMA = {
  q: text(),
  kind: text(),
  sort: text("-size"),
  path: text(),
};

function sum(paths: readonly StorePath[]): number {
  return paths.reduce((all, one) => all + one.size, 0);
}

function Tiles(props: { store: Store }): JSX.Element {
  const { store } = props;
  const { frees, paths, runs, pending, error } = store.collection;
  const kept = store.pins.reduce((all, pin) => all + pin.alone, 0);
  return (
    <dl class="tiles">
      <div><dt>In the store</dt><dd>{formatBytes(store.total)}</dd><dd class="dim">{store.paths.length} paths of this project's runs</dd></div>
      <div><dt>A collection frees</dt><dd>{pending ? "…" : error !== null ? "?" : formatBytes(frees)}</dd><dd class="dim">{pending ? "being found out" : error !== null ? "not known" : `${paths} ${paths === 1 ? "path" : "paths"}${runs.length > 0 ? `, of ${runs.length} ${runs.length === 1 ? "run" : "runs"}` : ""}`}</dd></div>
      <div><dt>Pins</dt><dd>{store.pins.length}</dd><dd class="dim">{store.pins.length > 0 ? `they alone keep ${formatBytes(kept)}` : "nothing is pinned"}</dd></div>
    </dl>
  );
}

function Pins(props: { store: Store }): JSX.Element {
  const csrf = useProject().value?.csrf ?? null;
  const [asked, ask] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const { pins } = props.store;
  const unpin = async (name: string) => {
    if (csrf === null) return;
    ask(null);
    try {
      await post("unpin", { name }, csrf);
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    for (const what of ["store", "runs", "run/", "pipeline/"]) refresh(what);
  };
  return (
    <section class="panel panel-body">
      <h2>Pins</h2>
      {problem && <p class="notice notice-bad" role="alert">{problem}</p>}
      {pins.length === 0 ? (
        <p class="hint">A pin keeps all of a run: <code>stagedml pin NAME RUN</code>.</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Pins">
          <table class="table">
            <thead>
              <tr><th>Name</th><th>Run</th><th class="num">Keeps</th><th class="num">Alone</th><th /></tr>
            </thead>
            <tbody>
              {pins.map((pin) => (
                <tr key={pin.name}>
                  <td><Name text={pin.name} /></td>
                  <td>{pin.run === null ? <span class="dim">not in the ledger</span> : <a href={href(["run", pin.run])}>{pin.run}</a>}</td>
                  <td class="num">{formatBytes(pin.size)}</td>
                  <td class="num">{formatBytes(pin.alone)}</td>
                  <td class="num">
                    {csrf !== null && !isStatic() && (asked === pin.name ? (
                      <span class="sure">
                        <button type="button" class="button button-small button-bad" onClick={() => unpin(pin.name)}>Unpin {formatBytes(pin.alone)}</button>
                        <button type="button" class="button button-small" onClick={() => ask(null)}>Keep</button>
                      </span>
                    ) : (
                      <button type="button" class="button button-small" aria-label={`Unpin ${pin.name}`} onClick={() => ask(pin.name)}>Unpin</button>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Collection(props: { store: Store }): JSX.Element {
  const { frees, paths, runs, pending, error } = props.store.collection;
  const MOST = 40;
  return (
    <section class="panel panel-body">
      <h2>Collection</h2>
      {pending ? (
        <p class="hint" role="status">What it would free is being found out.</p>
      ) : error !== null ? (
        <p class="notice notice-bad">{error}</p>
      ) : paths === 0 ? (
        <p class="hint">Nothing: all that is there is of recent runs, or pinned.</p>
      ) : (
        <>
          <p>
            {formatBytes(frees)} in {paths} {paths === 1 ? "path" : "paths"} are kept by nothing.
            {runs.length > 0 && " Something would go of these runs:"}
          </p>
          {runs.length > 0 && (
            <p class="links">
              {runs.slice(0, MOST).map((run) => <a key={run} class="chip" href={href(["run", run])}>{run}</a>)}
              {runs.length > MOST && <span class="dim">and {runs.length - MOST} more</span>}
            </p>
          )}
          {!isStatic() && <Command text="stagedml gc --dry-run" />}
        </>
      )}
    </section>
  );
}

function Whole(props: { store: Store }): JSX.Element {
  const { store } = props;
  const [state, change] = useUrlState(SCHEMA);
  const kinds = Object.keys(KINDS)
    .map((kind) => ({ kind, paths: store.paths.filter((path) => kindOf(path) === kind) }))
    .filter(({ paths }) => paths.length > 0);
  return (
    <div class="store">
      <div class="view-head"><h1>Store</h1></div>
      {store.error && <p class="notice notice-bad" role="alert">{store.error}</p>}
      <Tiles store={store} />
      <section class="panel panel-body">
        <h2>What takes space</h2>
        <div class="chips" role="group" aria-label="Only one kind">
          {kinds.map(({ kind, paths }) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={state.kind === kind}
              onClick={() => change({ kind: state.kind === kind ? "" : kind, path: "" })}
            >
              <svg class={`kind kind-${kind}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" /></svg>
              {KINDS[kind]} <span class="count">{formatBytes(sum(paths))}</span>
            </button>
          ))}
        </div>
        <Areas
          paths={store.paths.filter((path) => !state.kind || kindOf(path) === state.kind)}
          chosen={state.path}
          choose={(path) => change({ path: path === state.path ? "" : path }, { replace: true })}
        />
      </section>
      <div class="store-pair">
        <Pins store={store} />
        <Collection store={store} />
      </div>
      <Paths paths={store.paths} state={state} change={change} />
    </div>
  );
}

function StoreView(): JSX.Element {
  const answer = useGet<Store>("store");
  return (
    <Show answer={answer} what="Measuring the store" retry={() => refresh("store")}>
      {(found) => <Whole store={found} />}
    </Show>
  );
}

export const store: View = {
  name: "store",
  entry: { label: "Store", key: "s" },
  title: () => "Store",
  component: StoreView,
};
