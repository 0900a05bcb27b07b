/** A drawing as wide as its place, with a button that takes it away as an SVG file that needs no style sheet. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/chosen.js';
import { offerFile } from './takeaway.js';

/** Presentation that the style sheet gives and the file must carry. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const;

/** `draw` gets the width in pixels (at least `least`; a narrower place scrolls) and gives an svg element. */
export function Picture({
  name,
  label,
  least,
  most,
  draw,
}: {
  readonly name: string;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly draw: (width: number) => ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(Math.min(most, Math.max(least, document.documentElement.clientWidth - 60)));
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      const room = Math.floor(element.clientWidth);
      if (room > 0) setWidth(Math.min(most, Math.max(least, room)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [least, most]);
  const save = (): void => {
    const svg = place.current?.querySelector('svg');
    if (svg) offerFile(`${name}.svg`, 'image/svg+xml', standalone(svg));
  };
  return (
    <div class="picture">
      <div class="scroll" ref={place} tabIndex={0} role="region" aria-label={label}>
        {draw(width)}
      </div>
      <p class="picture-tools" style={{ maxWidth: `${most}px` }}>
        <button type="button" onClick={save} aria-label={`${words.takeAway.svg}: ${label}`}>
          {words.takeAway.svg}
        </button>
      </p>
    </div>
  );
}

/** The drawing with its styles written out and its links dropped. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, k) => {
    const style = getComputedStyle(element);
    for (const property of CARRIED) to[k]?.setAttribute(property, style.getPropertyValue(property));
    for (const attribute of ['class', 'href', 'tabindex', 'role', 'aria-label']) to[k]?.removeAttribute(attribute);
  });
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(document.body).backgroundColor],
  ] as const)
    paper.setAttribute(key, value);
  copy.insertBefore(paper, copy.firstChild);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
