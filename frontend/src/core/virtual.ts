/** Which rows of a long list are in sight. */
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useReducer, useRef } from "preact/hooks";

export interface Sight {
  first: number;
  /** One after the last. */
  end: number;
  total: number;
  toRow: (row: number) => void;
}

const MORE = 8; // rows that are drawn before and after those in sight

/** Follow the scrolling of an element that holds `count` rows of one height. */
export function useRows(element: RefObject<HTMLElement | null>, count: number, height: number, above: number): Sight {
  const [, changed] = useReducer<number, void>((n) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => element.current,
    estimateSize: () => height,
    overscan: MORE,
    scrollPaddingStart: above,
    scrollPaddingEnd: height,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialRect: { width: 0, height: 900 },
    onChange: () => changed(),
  };
  const virtual = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  virtual.current ??= new Virtualizer<HTMLElement, Element>(options);
  virtual.current.setOptions(options);
  useEffect(() => virtual.current!._didMount(), []);
  useEffect(() => virtual.current!._willUpdate());
  const items = virtual.current.getVirtualItems();
  return {
    first: items[0]?.index ?? 0,
    end: (items.at(-1)?.index ?? -1) + 1,
    total: count * height,
    toRow: (row) => virtual.current!.scrollToIndex(row, { align: "auto" }),
  };
}
