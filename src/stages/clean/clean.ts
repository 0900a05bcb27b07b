/** Clean: marks what is the article and what is not; never changes the text. */
import type { CleanDocument, Source } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { NoticeDraft, Notify } from '../../model/stage.js';
import { agencyCredit, datelineAgencies } from './agencies.js';
import { assemble } from './assemble.js';
import { wordsOf } from './line.js';
import { detectLanguage } from './language.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { decidedPage } from './html/decided.js';
import type { PageFacts } from './html/head.js';
import { seenOnPage } from './html/seen.js';
import { decidePlain, partsOf } from './plain.js';
import { publishedOf } from './published.js';
import { CharSign } from './shape.js';
import { markdownLines } from './markdown-lines.js';
import { bylineNames } from './stamp.js';
import { textLines } from './text-lines.js';
import type { Part } from './verdict.js';

/** Takes one source and all languages; gives pieces and set-aside parts that together cover all but white space. What was not understood is in the document's own `notices`. */
export function clean(given: Source, packs: readonly LanguagePack[], _notify: Notify): CleanDocument {
  const notices: NoticeDraft[] = [];
  const lexicon = lexiconOf(packs);
  const markdown = given.format === 'markdown' ? markdownLines(given) : null;
  const source: Source = markdown ? { ...given, stated: { ...markdown.stated, ...given.stated } } : given;
  const decided = source.format === 'html' ? decidedPage(source, lexicon) : null;
  const { page, facts } = decided ?? { page: null, facts: null };
  const parts = decided?.parts ?? partsOf(source, markdown?.lines ?? textLines(source.text), lexicon, markdown?.frontLines ?? 0);
  const statedTitle = source.stated.title ?? (facts?.title ?? null);
  const title = decided ? decided.title : decidePlain(parts, statedTitle, lexicon);
  const body = parts.filter(p => p.verdict?.kind === 'piece');
  const language = detectLanguage((body.length ? body : parts).map(p => p.shape), source.stated.language ?? facts?.language ?? null, lexicon);
  if (!language.known) notices.push({ rule: 'language-unknown', message: `the text is in none of the languages known here; it is read as ${language.code}` });
  if (!body.some(p => p.shape.length >= 45)) notices.push({ rule: 'no-article', message: 'no article was found in it' });
  const seen = decided ? seenOnPage(decided.page, source, parts, decided.main, title, decided.facts, lexicon) : null;
  const dates = publishedOf(source, parts, seen ?? facts, lexicon, language.code !== 'en');
  const { pieces, setAside, repeats, view, pieceOfLine, pieceOfPart } = assemble(source.text, parts, page !== null);
  const titlePiece = title >= 0 ? pieces[pieceOfPart[title]!] : undefined;
  return {
    id: source.id, path: source.path, format: source.format, url: source.stated.url ?? facts?.url ?? null, outlet: source.stated.outlet ?? facts?.outlet ?? null,
    title: titlePiece ? { start: titlePiece.start, end: titlePiece.end, text: wordsOf(source.text, parts[title]!.line, page !== null) } : null,
    titleStated: titlePiece ? null : statedTitle, language: language.code,
    published: dates.published, publishedRule: dates.rule, modified: dates.modified,
    ...(dates.place ? { publishedPlace: { ...dates.place, text: source.text.slice(dates.place.start, dates.place.end) } } : {}),
    agencies: agenciesOf(parts, lexicon), authors: authorsOf(source, parts, seen ?? facts, lexicon),
    pieces, setAside, repeats, view, pieceOfLine, notices,
  };
}

/** The agencies that the text credits, in order of appearance: credit lines that are no picture credits, datelines, bylines. */
function agenciesOf(parts: readonly Part[], lexicon: Lexicon): string[] {
  const found = new Set<string>();
  parts.forEach((part, k) => {
    const { verdict, line } = part;
    if (verdict?.kind !== 'piece') return;
    const picture = parts[k - 1]?.verdict;
    if (verdict.role === 'credit' && !(picture?.kind === 'piece' && picture.role === 'caption')) for (const name of agencyCredit(line.text, lexicon) ?? []) found.add(name);
    if (verdict.role === 'byline') for (const name of agencyCredit(bylineNames(line.text, part.shape, lexicon) ?? '', lexicon) ?? []) found.add(name);
    if ((verdict.role === 'body' || verdict.role === 'lead') && (part.shape.characters & CharSign.open) !== 0) for (const name of datelineAgencies(line.text, lexicon)) found.add(name);
  });
  return [...found];
}

function authorsOf(source: Source, parts: readonly Part[], facts: PageFacts | null, lexicon: Lexicon): string[] {
  if (source.stated.authors?.length) return [...source.stated.authors];
  if (facts?.authors.length) return [...facts.authors];
  for (const part of parts) {
    if (part.verdict?.kind !== 'piece' || part.verdict.role !== 'byline') continue;
    const names = bylineNames(part.line.text, part.shape, lexicon);
    if (names && !agencyCredit(names, lexicon)) return names.split(/,| et | and | & | [•|·–—] ?/u).map(n => n.trim()).filter(n => /^\p{Lu}/u.test(n) && n.includes(' ') && !/\d/.test(n));
  }
  return [];
}
