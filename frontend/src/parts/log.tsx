/** A log: its colours as classes, its lines numbered, its end in view while it grows. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { parts } from "../core/ansi";

const MOST = 2000; // lines drawn; of a longer log the last ones, until all are asked for
const LONG = 2000; // characters of a line

function Line(props: { text: string }): JSX.Element {
  const drawn = props.text.length > LONG ? `${props.text.slice(0, LONG)}…` : props.text;
  return (
    <>
      {parts(drawn).map((part, at) =>
        part.classes ? <span key={at} class={part.classes}>{part.text}</span> : part.text,
      )}
      {"\n"}
    </>
  );
}

export function Log(props: { lines: readonly string[]; follow?: boolean }): JSX.Element {
  const { lines, follow } = props;
  const [all, setAll] = useState(false);
  const box = useRef<HTMLPreElement>(null);
  const atEnd = useRef(true);
  const from = all ? 0 : Math.max(0, lines.length - MOST);
  const drawn = useMemo(
    () => lines.slice(from).map((text, at) => <Line key={from + at} text={text} />),
    [lines, from],
  );
  useEffect(() => {
    const element = box.current;
    if (element && (follow ? atEnd.current : false)) element.scrollTop = element.scrollHeight;
  }, [lines, follow]);
  return (
    <div class="log">
      {from > 0 && (
        <button type="button" class="button button-small" onClick={() => setAll(true)}>
          Show the {from} lines before these
        </button>
      )}
      <pre
        ref={box}
        class="log-lines"
        tabIndex={0}
        aria-label="Log"
        onScroll={(event) => {
          const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
          atEnd.current = scrollHeight - scrollTop - clientHeight < 24;
        }}
      >
        {drawn}
      </pre>
    </div>
  );
}
