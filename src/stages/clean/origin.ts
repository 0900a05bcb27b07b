/** What a page tells of a block of text beside its words. */

export interface LineOrigin {
  /** Number of the element that holds the block, in the page's element list. */
  readonly element: number;
  /** Name of the nearest block element ("p", "h1", "li", "figcaption", ...). */
  readonly tag: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  /** All of it is bold or emphasised. */
  readonly strong: boolean;
}
