/** Ribbons between two columns that join the passages they share. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Ribbon {
  readonly key: number;
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

interface Gap {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
}

/** Gaps narrower than this are those of columns under each other. */
const NARROWEST = 20;

/** Stands in the container of both columns, where every element of passage k has `data-passage` "SIDE-K"; `ready` turns true when the texts are in. */
export function Joins({ count, ready }: { readonly count: number; readonly ready: boolean }): JSX.Element {
  const place = useRef<SVGSVGElement>(null);
  const [gap, setGap] = useState<Gap | null>(null);
  useLayoutEffect(() => {
    const container = place.current?.parentElement;
    if (!container) return;
    const measure = (): void => setGap(gapOf(container, count));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    return () => observer.disconnect();
  }, [count, ready]);
  const drawn = gap && gap.width >= NARROWEST ? gap : null;
  return (
    <svg class="joins" ref={place} aria-hidden="true" width={drawn?.width ?? 0} height={drawn?.height ?? 0} style={{ left: `${drawn?.x ?? 0}px` }}>
      {drawn?.ribbons.map(r => {
        const half = drawn.width / 2;
        const [a, b] = r.left;
        const [c, d] = r.right;
        return (
          <path
            key={r.key}
            class={`hue-${r.key % 6}`}
            d={`M0 ${a}C${half} ${a} ${half} ${c} ${drawn.width} ${c}V${d}C${half} ${d} ${half} ${b} 0 ${b}Z`}
          />
        );
      })}
    </svg>
  );
}

/** Where each passage stands on both sides, and the room between the columns; in pixels from the container. */
function gapOf(container: Element, count: number): Gap | null {
  const [left, right] = [...container.querySelectorAll(':scope > section')].map(s => s.getBoundingClientRect());
  const frame = container.getBoundingClientRect();
  if (!left || !right) return null;
  const extent = (side: number, passage: number): readonly [number, number] | null => {
    const boxes = [...container.querySelectorAll(`[data-passage="${side}-${passage}"]`)].map(e => e.getBoundingClientRect());
    return boxes.length === 0 ? null : [Math.min(...boxes.map(b => b.top)) - frame.top, Math.max(...boxes.map(b => b.bottom)) - frame.top];
  };
  const ribbons: Ribbon[] = [];
  for (let k = 0; k < count; k++) {
    const [from, to] = [extent(0, k), extent(1, k)];
    if (from && to) ribbons.push({ key: k, left: from, right: to });
  }
  return { x: left.right - frame.left, width: right.left - left.right, height: frame.height, ribbons };
}
