/** Tabs whose choice is in the address. */
import type { ComponentChildren, JSX } from "preact";

export interface Tab {
  name: string;
  label: string;
  /** How many there are of what it shows. */
  count?: number;
  disabled?: boolean;
}

export function Tabs(props: {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  choose: (name: string) => void;
  children?: ComponentChildren;
}): JSX.Element {
  const open = props.tabs.filter((tab) => !tab.disabled);
  const step = (by: number) => {
    const at = open.findIndex((tab) => tab.name === props.chosen);
    const next = open[(at + by + open.length) % open.length];
    if (!next) return;
    props.choose(next.name);
    requestAnimationFrame(() => document.getElementById(`tab-${next.name}`)?.focus());
  };
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={props.label}
        onKeyDown={(event) => {
          if (event.key === "ArrowRight") step(1);
          else if (event.key === "ArrowLeft") step(-1);
          else return;
          event.preventDefault();
        }}
      >
        {props.tabs.map((tab) => (
          <button
            key={tab.name}
            id={`tab-${tab.name}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.name === props.chosen}
            aria-controls="tab-panel"
            tabIndex={tab.name === props.chosen ? 0 : -1}
            disabled={tab.disabled ?? false}
            onClick={() => props.choose(tab.name)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      {props.children !== undefined && (
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${props.chosen}`}>
          {props.children}
        </div>
      )}
    </>
  );
}
