/** What the head and the marked-up fields of a page say about its article: title, dates, authors, outlet, language, address. */
import { foldForComparison } from '../../../text/fold.js';
import type { Lexicon } from '../lexicon.js';
import { machineDate } from '../stamp-date.js';
import { linkedArticle, type LinkedArticle } from './json-ld.js';
import { cleanNames } from './names.js';
import { pageLexicon } from './other-words.js';
import type { MetaField, Page } from './page.js';

export interface PageFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedRule: string | null;
  /** The date stands in a field that does not say which of the article's dates it is. */
  readonly loose: boolean;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** The page's data name an organisation as the author. */
  readonly byBody: boolean;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'itemprop:datepublished', 'datepublished', 'publishdate', 'publish_date', 'publish-date', 'publication_date', 'publicationdate', 'pubdate', 'published_time', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'dcterms.issued', 'dc.date.issued', 'dc.date.publication', 'citation_publication_date', 'citation_online_date', 'article_date_original', 'originalpublicationdate', 'bt:pubdate', 'rnews:datepublished', 'shareaholic:article_published_time', 'og:pubdate', 'date_published', 'og:release_date'];
/** Fields whose name does not say which of an article's dates they hold: what the page shows goes before them. */
const LOOSE = ['date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'dcterms.available', 'itemprop:datecreated', 'article:create', 'created', 'timestamp'];
const MODIFIED = ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'itemprop:datemodified', 'datemodified', 'article:modified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'modified_time', 'article.updated', 'date_modified', 'cxenseparse:recs:lastmodified', 'revision_date'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc.author', 'parsely-author', 'sailthru.author', 'itemprop:author', 'citation_author', 'article:author_name', 'byl', 'shareaholic:article_author_name', 'og:article:author', 'cxenseparse:author', 'lp.article:author', 'creator'];
const OUTLETS = ['og:site_name', 'application-name', 'article:publisher_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'cre', 'twitter:site_name', 'copyright'];
const LANGUAGES = ['og:locale', 'language', 'content-language', 'dc.language', 'itemprop:inlanguage'];

/** Reads what a page states. Dates in EDTF, minutes at most; the rule says where the publication date was found. */
export function pageFacts(page: Page, packs: Lexicon): PageFacts {
  const lexicon = pageLexicon(packs);
  const linked = linkedArticle(page.linkedData);
  const fields = fieldsOf(page.metas);
  const meta = (names: readonly string[]): string | null => { for (const n of names) { const found = fields.get(n)?.find(content => content !== ''); if (found !== undefined) return found; } return null; };
  const field = (names: readonly string[]): string | null => { for (const n of names) { const found = fields.get(n)?.find(content => (machineDate(content, lexicon)?.length ?? 0) >= 10); if (found !== undefined) return found; } return null; };
  const read = (value: string | null | undefined): string | null => (value ? machineDate(value, lexicon) : null);
  const outlet = meta(OUTLETS.slice(0, 1)) ?? linked?.outlet ?? meta(OUTLETS.slice(1));
  const fromTime = page.times.find(t => /datepublished|datecreated/.test(t.prop));
  const modifiedTime = page.times.find(t => /datemodified/.test(t.prop));
  const candidates: readonly (readonly [string | null | undefined, string])[] = [[linked?.published, 'json-ld'], [field(PUBLISHED), 'meta'], [fromTime?.value, 'time'], [field(LOOSE), 'meta']];
  const last = candidates[candidates.length - 1]!;
  const published = candidates.find(([value]) => read(value) !== null) ?? ([null, 'none'] as const);
  return {
    title: titleOf(page, linked, outlet), published: read(published[0]), publishedRule: read(published[0]) === null ? null : published[1], loose: published === last,
    modified: read(linked?.modified) ?? read(field(MODIFIED)) ?? read(modifiedTime?.value),
    authors: authorsOf(page, fields, linked, outlet, lexicon), byBody: linked?.byBody ?? false, outlet, language: page.language ?? linked?.language ?? meta(LANGUAGES), url: page.canonical ?? meta(['og:url']),
  };
}

/** The contents of a page's fields by their name, in order. */
function fieldsOf(metas: readonly MetaField[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { name, content } of metas) {
    const known = fields.get(name);
    if (known) known.push(content); else fields.set(name, [content]);
  }
  return fields;
}

/** A publication date in the data of a script, where one field name alone can mean it: the last resort. EDTF, or null. */
export function dateInScript(source: string, lexicon: Lexicon): string | null {
  for (const name of ['datePublished', 'published_at', 'publishedAt', 'publishDate', 'publicationDate', 'firstPublishDate']) {
    const at = source.indexOf(`"${name}"`);
    const match = at < 0 ? null : /^\s*:\s*"((?:19|20)\d{2}-[^"]{5,30})"/.exec(source.slice(at + name.length + 2, at + name.length + 60));
    const date = match ? machineDate(match[1]!, lexicon) : null;
    if (date !== null) return date;
  }
  return null;
}

// "Envoys meet in Lavane - The Harbour Post"   "The Harbour Post | Envoys meet in Lavane"
//                        ^^^                                    ^^^
const SEPARATOR = /(?<=\s)[-–—·•:](?=\s)|[|»«]/u;

/** The title without the outlet's name. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const name = outlet === null ? '' : foldForComparison(outlet);
  const parts = title.split(SEPARATOR).map(p => p.trim()).filter(p => p !== '');
  if (parts.length < 2) return title.trim();
  const isName = (p: string): boolean => { const f = foldForComparison(p); return f !== '' && name !== '' && (f === name || name.replace(/ /g, '') === f.replace(/ /g, '')); };
  const last = parts[parts.length - 1]!;
  if (isName(last) || /\.[a-z]{2,4}$/i.test(last.trim())) return title.slice(0, title.lastIndexOf(last)).trimEnd().replace(/[-–—|·•:»«]$/u, '').trim();
  if (isName(parts[0]!)) return title.slice(title.indexOf(parts[0]!) + parts[0]!.length).replace(/^\s*[-–—|·•:»«]\s*/u, '').trim();
  return title.trim();
}

// <title>Envoys meet in Lavane | The Harbour Post</title> ... <h1>The Harbour Post</h1> ... <h2>Envoys meet in Lavane</h2>
/** The main heading, where it prints the outlet's name and a heading below it the other part of the page's title; else null. */
function siteBeside(title: string, head: string, page: Page): string | null {
  const parts = title.split(SEPARATOR).map(foldForComparison).filter(p => p !== '');
  const folded = foldForComparison(head);
  if (parts.length !== 2 || !parts.includes(folded)) return null;
  const other = parts[0] === folded ? parts[1]! : parts[0]!;
  return page.lines.some(l => (l.origin!.tag === 'h2' || l.origin!.tag === 'h3') && foldForComparison(l.text) === other) ? head : null;
}

function titleOf(page: Page, linked: LinkedArticle | null, outlet: string | null): string | null {
  const printed = page.lines.filter(l => l.origin!.tag === 'h1' && l.text.length >= 8);
  const site = outlet === null && printed.length === 1 && page.title !== null ? siteBeside(page.title, printed[0]!.text, page) : null;
  const heads = site === null ? printed : [];
  const og = page.metas.find(m => m.name === 'og:title' || m.name === 'twitter:title')?.content ?? null;
  const stated = [og, linked?.headline ?? null, page.title].filter(t => t !== null).map(t => withoutOutlet(t.replace(/\s+/g, ' '), outlet ?? site));
  // The heading on the page that the head names, too, is the title as readers see it.
  for (const title of stated) {
    const folded = foldForComparison(title);
    const head = heads.find(h => { const f = foldForComparison(h.text); return f === folded || (f.length >= 12 && (folded.startsWith(f) || folded.endsWith(f) || f.startsWith(folded))); });
    if (head) return head.text;
  }
  if (heads.length === 1 && (outlet === null || foldForComparison(heads[0]!.text) !== foldForComparison(outlet))) return heads[0]!.text;
  return stated[0] ?? null;
}

function authorsOf(page: Page, fields: ReadonlyMap<string, readonly string[]>, linked: LinkedArticle | null, outlet: string | null, lexicon: Lexicon): string[] {
  const fromLinked = cleanNames(linked?.authors ?? [], outlet, lexicon);
  if (fromLinked.length > 0) return fromLinked;
  for (const name of AUTHORS) {
    const found = cleanNames(fields.get(name) ?? [], outlet, lexicon);
    if (found.length > 0) return found;
  }
  // <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Anne Vasseur">
  for (const { name, content } of page.metas) {
    if (!/^twitter:label\d$/.test(name) || !lexicon.bylines.includes(foldForComparison(content))) continue;
    const data = page.metas.find(m => m.name === name.replace('label', 'data'));
    const found = data ? cleanNames([data.content], outlet, lexicon) : [];
    if (found.length > 0) return found;
  }
  return [];
}
