/** A patch, its lines coloured by what becomes of them. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { plain, shortened } from "../core/plain";
import { CopyButton } from "./text";

const MOST = 2000; // lines that are drawn at first
const LONG = 2000; // characters of a line

const kindOf = (line: string): string => {
  if (/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename|GIT binary)/.test(line)) return "patch-head";
  if (line.startsWith("@@")) return "patch-place";
  if (line.startsWith("+")) return "patch-new";
  if (line.startsWith("-")) return "patch-old";
  return "";
};

export function Patch(props: { text: string }): JSX.Element {
  const lines = useMemo(() => props.text.replace(/\n$/, "").split("\n"), [props.text]);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, MOST);
  return (
    <div class="patch">
      <div class="row">
        <span class="muted">What differed from the commit; `git apply` takes it.</span>
        <CopyButton text={props.text} />
      </div>
      <pre class="code" tabIndex={0} aria-label="Patch">
        {shown.map((line, n) => (
          <span key={n} class={kindOf(line)}>
            {shortened(plain(line), LONG)}
            {"\n"}
          </span>
        ))}
      </pre>
      {!all && lines.length > MOST && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {lines.length - MOST} more lines
        </button>
      )}
    </div>
  );
}
