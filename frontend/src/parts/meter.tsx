/** How much of something is done. */
import type { JSX } from "preact";

/** A bar from 0 to 1; without a value it only says that something goes on. */
export function Meter(props: { value: number | null; label: string }): JSX.Element {
  const percent = props.value === null ? null : Math.round(Math.min(1, Math.max(0, props.value)) * 100);
  return (
    <div
      class={`meter${percent === null ? " meter-busy" : ""}`}
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { "aria-valuenow": percent })}
      title={props.label}
    >
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-full" width="100" height="6" />
        <rect class="meter-done" width={percent ?? 30} height="6" />
      </svg>
    </div>
  );
}
