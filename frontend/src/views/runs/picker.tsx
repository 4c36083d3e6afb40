/** Which columns are shown, and in which order. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import type { Runs } from "../../core/contract";
import { FACTS, cells, variety } from "../../core/runs";
import { Dialog } from "../../parts/dialog";
import { Name } from "../../parts/text";

interface Item {
  name: string;
  kind: string;
  varies: boolean;
}

const MOST = 300; // columns that are listed; a word finds the others

export function Picker(props: {
  table: Runs;
  rows: readonly number[];
  chosen: readonly string[];
  set: (names: string[]) => void;
  close: () => void;
}): JSX.Element {
  const { table, rows, chosen, set } = props;
  const [word, setWord] = useState("");
  const items = useMemo<Item[]>(() => {
    const found = [
      ...FACTS.filter((name) => name !== "number").map((name) => ({ name: name as string, kind: "fact" })),
      ...table.columns.filter((column) => column.kind === "metric"),
      ...table.columns.filter((column) => column.kind === "parameter"),
    ].map(({ name, kind }) => ({ name, kind, varies: variety(cells(table, name) ?? [], rows) === 2 }));
    return [...found.filter((item) => item.varies), ...found.filter((item) => !item.varies)];
  }, [table, rows]);
  const fits = (item: Item) => item.name.toLowerCase().includes(word.toLowerCase());
  const others = items.filter((item) => !chosen.includes(item.name) && fits(item));
  const swap = (at: number, by: number) => {
    const names = [...chosen];
    [names[at], names[at + by]] = [names[at + by]!, names[at]!];
    set(names);
  };
  return (
    <Dialog title="Columns" close={props.close}>
      <div class="picker">
        <input
          class="input"
          type="search"
          placeholder="Find a parameter, a metric or a fact"
          aria-label="Find a column"
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <ol class="picker-list" aria-label="Shown">
          {chosen.map((name, at) => (
            <li key={name} hidden={!name.toLowerCase().includes(word.toLowerCase())}>
              <label>
                <input type="checkbox" checked onChange={() => set(chosen.filter((one) => one !== name))} />
                <Name text={name} />
              </label>
              <button type="button" class="button button-quiet button-small" aria-label={`${name}: to the left`} disabled={at === 0} onClick={() => swap(at, -1)}>
                ↑
              </button>
              <button type="button" class="button button-quiet button-small" aria-label={`${name}: to the right`} disabled={at === chosen.length - 1} onClick={() => swap(at, 1)}>
                ↓
              </button>
            </li>
          ))}
        </ol>
        <ul class="picker-list" aria-label="Not shown">
          {others.slice(0, MOST).map((item) => (
            <li key={item.name}>
              <label>
                <input type="checkbox" checked={false} onChange={() => set([...chosen, item.name])} />
                <Name text={item.name} />
              </label>
              <span class="dim">
                {item.kind}
                {item.varies ? "" : ", the same in all"}
              </span>
            </li>
          ))}
        </ul>
        {others.length > MOST && <p class="muted">{others.length - MOST} more: write a part of their names.</p>}
        <div class="row">
          <button type="button" class="button" onClick={() => set([])}>
            As usual
          </button>
          <button type="button" class="button button-main" onClick={props.close}>
            Done
          </button>
        </div>
      </div>
    </Dialog>
  );
}
