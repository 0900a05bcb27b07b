/** Clean: marks what is the article and what is not; never changes the text. */
import type { CleanDocument, Source } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { NoticeDraft, Notify } from '../../model/stage.js';
import { agencyCredit, datelineAgencies } from './agencies.js';
import { assemble } from './assemble.js';
import { detectLanguage } from './language.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { decidePage } from './html/decide.js';
import { hintIndex } from './html/hints.js';
import { pageTitle } from './html/head.js';
import { scanPage } from './html/scan.js';
import { decidePlain, partsOf } from './plain.js';
import { publishedOf } from './published.js';
import { bylineNames } from './stamp.js';
import { textLines } from './text-lines.js';
import type { Part } from './verdict.js';

/** Takes one source and all languages; gives pieces and set-aside parts that together cover all but white space. */
export function clean(source: Source, packs: readonly LanguagePack[], notify: Notify): CleanDocument {
  const notices: NoticeDraft[] = [];
  const note = (notice: NoticeDraft): void => { notices.push(notice); notify(notice); };
  const lexicon = lexiconOf(packs);
  const page = source.format === 'html' ? scanPage(source.text, hintIndex(packs)) : null;
  const parts = partsOf(source, page ? page.lines : textLines(source.text), lexicon);
  const statedTitle = source.stated.title ?? (page ? pageTitle(page) : null);
  const title = page ? decidePage(page, parts, statedTitle) : decidePlain(parts, statedTitle);
  const body = parts.filter(p => p.verdict?.kind === 'piece');
  const language = detectLanguage((body.length ? body : parts).map(p => p.shape.folded), source.stated.language ?? null, lexicon);
  if (!language.known) note({ rule: 'language-unknown', message: `the text is in none of the languages known here; it is read as ${language.code}` });
  if (!body.some(p => p.shape.length >= 45)) note({ rule: 'no-article', message: 'no article was found in it' });
  const dates = publishedOf(source, parts, lexicon, language.code !== 'en');
  const { pieces, setAside, repeats, view, pieceOfLine, pieceOfPart } = assemble(source.text, parts, page !== null);
  const titlePiece = title >= 0 ? pieces[pieceOfPart[title]!] : undefined;
  return {
    id: source.id, path: source.path, format: source.format, url: source.stated.url ?? null, outlet: source.stated.outlet ?? null,
    title: titlePiece ? { start: titlePiece.start, end: titlePiece.end, text: parts[title]!.line.text } : null,
    titleStated: statedTitle, language: language.code,
    published: dates.published, publishedRule: dates.rule, modified: dates.modified,
    agencies: agenciesOf(parts, lexicon), authors: authorsOf(source, parts, lexicon),
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
    if (verdict.role === 'body' || verdict.role === 'lead') for (const name of datelineAgencies(line.text, lexicon)) found.add(name);
  });
  return [...found];
}

function authorsOf(source: Source, parts: readonly Part[], lexicon: Lexicon): string[] {
  if (source.stated.authors?.length) return [...source.stated.authors];
  for (const part of parts) {
    if (part.verdict?.kind !== 'piece' || part.verdict.role !== 'byline') continue;
    const names = bylineNames(part.line.text, part.shape, lexicon);
    if (names && !agencyCredit(names, lexicon)) return names.split(/\s*(?:,| et | and | & )\s*/u).filter(n => /^\p{Lu}/u.test(n) && n.includes(' '));
  }
  return [];
}
