/** Text from outside: names, values, paths, moments. Whatever it holds changes nothing around it. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { formatAgo, formatTime } from "../core/format";
import { plain, shortened } from "../core/plain";

export { plain } from "../core/plain";

const LONG = 400; // characters that are drawn of a text in a line; all of it is in its title
const TITLE = 2000;

/** A name in one line: cut where there is no room, its direction kept to itself. */
export function Name(props: { text: string; class?: string; title?: string }): JSX.Element {
  const whole = plain(props.text);
  return (
    <bdi class={`name ${props.class ?? ""}`} title={shortened(props.title ?? whole, TITLE)}>
      {shortened(whole, LONG)}
    </bdi>
  );
}

/** A store path: the hash is dimmed, what it names is not. */
export function StorePathText(props: { path: string }): JSX.Element {
  const parts = /^(.*\/)([a-z0-9]{32})-(.*)$/.exec(props.path);
  if (!parts) return <Name text={props.path} class="mono" />;
  return (
    <bdi class="name mono" title={props.path}>
      <span class="dim">{parts[2]!.slice(0, 7)}…-</span>
      {shortened(plain(parts[3]!), LONG)}
    </bdi>
  );
}

export function Moment(props: { time: string | null | undefined; ago?: boolean }): JSX.Element | null {
  if (!props.time) return null;
  return (
    <time dateTime={props.time} title={`${formatTime(props.time)} (${props.time})`} class="nowrap">
      {props.ago ? formatAgo(props.time) : formatTime(props.time)}
    </time>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not a secure context (a page of another host): the old way.
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "offscreen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

export function CopyButton(props: { text: string; label?: string }): JSX.Element {
  const [said, say] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    say((await toClipboard(props.text)) ? "Copied" : "Select and copy it by hand");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(""), 1600);
  };
  return (
    <button type="button" class="button button-small" onClick={copy} aria-live="polite">
      {said || props.label || "Copy"}
    </button>
  );
}

/** A command or other text to copy. */
export function Command(props: { text: string }): JSX.Element {
  return (
    <div class="command">
      <code tabIndex={0}>{props.text}</code>
      <CopyButton text={props.text} />
    </div>
  );
}

export function Facts(props: { children: ComponentChildren }): JSX.Element {
  return <dl class="facts">{props.children}</dl>;
}

/** A line of `Facts`; nothing where there is nothing to say. */
export function Fact(props: { name: string; children?: ComponentChildren }): JSX.Element | null {
  if (props.children === null || props.children === undefined || props.children === "") return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
