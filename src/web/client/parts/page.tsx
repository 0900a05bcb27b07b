/** The frame of a view: heading, a sentence on what it shows, its parts with margins. */
import type { ComponentChildren, JSX } from 'preact';

export function Page({
  title,
  over,
  lead,
  children,
}: {
  readonly title: ComponentChildren;
  readonly over?: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <article class="page">
      <header class="page-head">
        {over ? <p class="over">{over}</p> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <p class="lead">{lead}</p> : null}
      </header>
      {children}
    </article>
  );
}

/** A part of a page with its name in the margin on wide screens. */
export function Part({
  title,
  note,
  id,
  wide,
  children,
}: {
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly id?: string;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class={wide ? 'part wide' : 'part'} id={id}>
      <div class="part-head">
        <h2>{title}</h2>
        {note ? <p class="note">{note}</p> : null}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
}
