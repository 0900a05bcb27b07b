/** A page scanned, measured and decided; a second time with what is hidden from most readers where hardly any article stands in the open. */
import type { Source } from '../../../model/document.js';
import type { Lexicon } from '../lexicon.js';
import type { Part } from '../verdict.js';
import { decidePage } from './decide.js';
import { pageFacts, type PageFacts } from './head.js';
import { hintIndex } from './hints.js';
import { pageParts } from './known-lines.js';
import type { MainText } from './main-text.js';
import type { Page } from './page.js';
import { scanPage } from './scan.js';

export interface DecidedPage {
  readonly page: Page;
  readonly facts: PageFacts;
  readonly parts: Part[];
  /** Number of the title part, or -1. */
  readonly title: number;
  readonly main: MainText;
}

/** Less prose than this is hardly an article, in readable characters. */
const HARDLY_ANY = 250;
/** How much more prose the hidden words must bring. */
const MUCH_MORE = 3;
/** Without one of these nothing is hidden that could be shown. */
const HIDES = /<(?:noscript|template|script[^<>]{0,80}text\/(?:html|x-|ng-|templ|handle|must|under|tmpl))/i;

/** Reads and decides a page. */
export function decidedPage(source: Source, lexicon: Lexicon): DecidedPage {
  const open = decided(source, lexicon, false);
  if (open.main.mass >= HARDLY_ANY || !HIDES.test(source.text)) return open;
  const whole = decided(source, lexicon, true);
  return whole.main.mass > MUCH_MORE * Math.max(1, open.main.mass) && whole.main.mass >= HARDLY_ANY ? whole : open;
}

function decided(source: Source, lexicon: Lexicon, hidden: boolean): DecidedPage {
  const page = scanPage(source.text, hintIndex(lexicon.packs), hidden);
  const facts = pageFacts(page, lexicon);
  const parts = pageParts(source, page.lines, lexicon);
  const { title, main } = decidePage(page, parts, source.stated.title ?? facts.title, lexicon);
  return { page, facts, parts, title, main };
}
