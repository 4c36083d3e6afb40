/** Pins of runs: the one thing that the page changes. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { post, refresh, useProject } from "../core/api";
import { Dialog } from "./dialog";
import { Name } from "./text";

/** Whether pins can be changed: not in a snapshot. */
export const useCsrf = (): string | null => useProject().value?.csrf ?? null;

async function change(name: "pin" | "unpin", body: unknown, csrf: string): Promise<void> {
  await post(name, body, csrf);
  for (const what of ["runs", "run/", "store"]) refresh(what);
}

export function PinDialog(props: { run: number; csrf: string; close: () => void }): JSX.Element {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const pin = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await change("pin", { name: name.trim(), run: props.run }, props.csrf);
      props.close();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Pin run ${props.run}`} close={props.close}>
      <form class="stack" onSubmit={pin}>
        <p class="muted">A pinned run keeps all its outputs, data and environments until it is unpinned.</p>
        <label class="stack-field">
          Name
          <input
            class="input"
            value={name}
            autoFocus
            required
            aria-invalid={problem !== ""}
            placeholder="best, paper-2026"
            onInput={(event) => {
              setName(event.currentTarget.value);
              setProblem("");
            }}
          />
        </label>
        {problem && (
          <p class="notice notice-bad" role="alert">
            {problem}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button button-main" disabled={busy || !name.trim()}>
            Pin
          </button>
          <button type="button" class="button" onClick={props.close}>
            Leave it
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The pins of a run, and in a live page what sets and removes them. */
export function Pins(props: { run: number; pins: readonly string[] }): JSX.Element {
  const csrf = useCsrf();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState("");
  const unpin = async (name: string) => {
    try {
      await change("unpin", { name }, csrf!);
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span class="pins">
      {props.pins.map((name) => (
        <span class="badge pin" key={name}>
          <Name text={name} />
          {csrf && (
            <button type="button" class="badge-button" aria-label={`Unpin ${name}`} title="Unpin" onClick={() => void unpin(name)}>
              ✕
            </button>
          )}
        </span>
      ))}
      {csrf && (
        <button type="button" class="button button-small" onClick={() => setAsking(true)}>
          Pin
        </button>
      )}
      {problem && <span class="worse" role="alert">{problem}</span>}
      {asking && csrf && <PinDialog run={props.run} csrf={csrf} close={() => setAsking(false)} />}
    </span>
  );
}
