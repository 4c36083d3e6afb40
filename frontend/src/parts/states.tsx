/** What a view shows while there is nothing to show. */
import type { ComponentChildren, JSX } from "preact";

import type { Answer } from "../core/api";

export function Empty(props: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="state">
      <p class="state-title">{props.title}</p>
      {props.children && <div class="state-text">{props.children}</div>}
    </div>
  );
}

export function Loading(props: { what?: string }): JSX.Element {
  return (
    <div class="state state-loading" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>{props.what ?? "Loading"}</span>
    </div>
  );
}

export function Failure(props: { error: Error; retry?: () => void }): JSX.Element {
  return (
    <div class="state state-failed" role="alert">
      <p class="state-title">This cannot be shown</p>
      <p class="state-text">{props.error.message}</p>
      {props.retry && (
        <button type="button" class="button" onClick={props.retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Show what an answer holds, or why there is nothing; what is there stays while it is asked again. */
export function Show<T>(props: {
  answer: Answer<T>;
  what?: string;
  retry?: () => void;
  children: (value: T) => ComponentChildren;
}): JSX.Element {
  const { answer } = props;
  if (answer.value !== undefined) {
    return (
      <>
        {answer.state === "failed" && (
          <p class="notice notice-bad" role="alert">
            What follows may be old: {answer.error.message}
          </p>
        )}
        {props.children(answer.value)}
      </>
    );
  }
  if (answer.state === "failed") {
    return <Failure error={answer.error} {...(props.retry ? { retry: props.retry } : {})} />;
  }
  return <Loading {...(props.what ? { what: props.what } : {})} />;
}
