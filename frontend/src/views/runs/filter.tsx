/** The condition on runs, as `--where` has it. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { useKeys } from "../../core/keys";

export interface Problem {
  message: string;
  /** Where in the condition. */
  position: number;
}

export function Filter(props: {
  value: string;
  set: (where: string) => void;
  problem: Problem | null;
}): JSX.Element {
  const { value, problem } = props;
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ keys: "/", does: "Filter", run: () => field.current?.select() }]);
  const near = problem ? value.slice(Math.max(0, problem.position - 12), problem.position) : "";
  return (
    <div class="filter">
      <input
        ref={field}
        class="input"
        type="search"
        spellcheck={false}
        autocomplete="off"
        placeholder="epochs >= 10 and accuracy > 0.98"
        aria-label="Condition on runs"
        aria-invalid={problem !== null}
        aria-describedby="filter-problem"
        value={value}
        onInput={(event) => props.set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <p id="filter-problem" class="filter-problem" role="status">
        {problem && (
          <>
            {near && <code>{near.trimStart()}▸</code>} {problem.message}
          </>
        )}
      </p>
    </div>
  );
}
