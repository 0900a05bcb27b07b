/** Decides plain text line by line: words first, then where the article stands, then what each of its lines is. */
import type { Source } from '../../model/document.js';
import { bareLists } from './bare-lists.js';
import { captionsAboveCredits, captionsOf } from './captions.js';
import { cutLine } from './cut.js';
import { embeddedPosts } from './embedded-posts.js';
import type { Lexicon } from './lexicon.js';
import type { Line } from './line.js';
import { measure } from './measure.js';
import { ownLists } from './own-lists.js';
import { articleRegion, LITTLE_SWITCH, proseScore } from './region.js';
import { mainRegion } from './stretches.js';
import { setExcerptsAside, setPairsAside, setTeasersAside } from './teasers.js';
import { aside, type Part } from './verdict.js';
import { verdictOfWords } from './words-rule.js';
import { finishRoles } from './roles.js';

const FRONT_MATTER = aside('metadata', 'front matter of the file');

/** Lines to parts (the first `frontLines` are front matter): cut where a line holds more than one thing, measured, with the verdict of their words. */
export function partsOf(source: Source, lines: readonly Line[], lexicon: Lexicon, frontLines = 0): Part[] {
  const references = source.format === 'html';
  const parts: Part[] = [];
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number]!;
    const { shape, signals } = measure(line.text, lexicon.words);
    const cuts = number < frontLines ? [] : cutLine(source.text, line, number, shape.characters, references, lexicon);
    if (cuts.length === 0) parts.push(decidedByWords({ line, shape, signals, verdict: number < frontLines ? FRONT_MATTER : null, repeats: -1 }, lexicon));
    else for (const cut of cuts) parts.push(decidedByWords({ line: cut.line, ...measure(cut.line.text, lexicon.words), verdict: cut.verdict, repeats: -1 }, lexicon));
  }
  return parts;
}

function decidedByWords(part: Part, lexicon: Lexicon): Part {
  part.verdict ??= verdictOfWords(part, lexicon);
  return part;
}

/** A consent text may have been cut into short lines; those between two of its lines are its own. */
const CONSENT_GAP = 4;

/** Spreads consent from lines that surely speak of it to lines between them that use its words, and to any line between two close ones. */
function spreadConsent(parts: readonly Part[]): void {
  let last = -1;
  parts.forEach((part, k) => {
    if (part.verdict?.kind !== 'aside' || part.verdict.rule !== 'consent') return;
    if (last >= 0 && k - last <= CONSENT_GAP) for (let j = last + 1; j < k; j++) if (parts[j]!.verdict === null) parts[j]!.verdict = part.verdict;
    last = k;
  });
  for (let k = 1; k < parts.length; k++) {
    const before = parts[k - 1]!.verdict;
    if (parts[k]!.verdict === null && parts[k]!.signals.consentWords > 0 && parts[k]!.shape.length <= CONSENT_LINE && before?.kind === 'aside' && before.rule === 'consent') parts[k]!.verdict = before;
  }
}
const CONSENT_LINE = 200;

/** How much an entry of the article's own list speaks for it: a little, so that it bridges the entries and does not stand for itself. */
const OWN_LIST = 0.1;

/** Decides all parts of a plain text. Gives the number of the title part, or -1. */
export function decidePlain(parts: Part[], statedTitle: string | null, lexicon: Lexicon): number {
  spreadConsent(parts);
  captionsOf(parts);
  captionsAboveCredits(parts, lexicon);
  embeddedPosts(parts);
  const scores = parts.map(proseScore);
  const own = ownLists(parts, scores);
  own.forEach((inList, k) => { if (inList) { scores[k] = OWN_LIST; if (parts[k]!.verdict?.kind === 'aside') parts[k]!.verdict = null; } });
  let region = mainRegion(parts, articleRegion(scores), scores, own);
  const excerpts = setExcerptsAside(parts, region.indexOf(true));
  const teasers = setTeasersAside(parts, region.indexOf(true));
  const pairs = setPairsAside(parts, region.indexOf(true));
  if (excerpts || teasers || pairs) {
    parts.forEach((part, k) => { if (!own[k]) scores[k] = proseScore(part); });
    region = mainRegion(parts, articleRegion(scores), scores, own);
  }
  if (!holdsText(parts, region) && parts.filter(p => p.verdict?.kind === 'aside').length >= FURNISHED) region = articleRegion(scores, LITTLE_SWITCH);
  if (!holdsText(parts, region)) region.fill(true);
  trimTail(parts, region, scores);
  bareLists(parts, region);
  return finishRoles(parts, region, statedTitle, lexicon);
}

/** A page with so many lines of furniture has menus: what is left of it is not all article. */
const FURNISHED = 6;

function holdsText(parts: readonly Part[], region: readonly boolean[]): boolean {
  return region.some((inside, k) => inside && parts[k]!.verdict === null);
}

const MAX_SLOGAN = 90;
/** Lines of prose that a text needs before short lines behind the last one count as slogans and buttons. */
const ENOUGH_PROSE = 2;

/** Takes short lines that end no sentence off the end of the article: nothing follows that they could head. */
function trimTail(parts: readonly Part[], region: boolean[], scores: readonly number[]): void {
  if (parts.filter((p, k) => region[k] && p.verdict === null && scores[k]! > 0).length < ENOUGH_PROSE) return;
  for (let k = parts.length - 1; k >= 0; k--) {
    if (!region[k] || parts[k]!.verdict !== null) continue;
    if (scores[k]! >= 0 || parts[k]!.shape.endsSentence || parts[k]!.shape.length > MAX_SLOGAN) return;
    region[k] = false;
  }
}
