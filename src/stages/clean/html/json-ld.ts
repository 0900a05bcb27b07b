/** Reads JSON-LD (schema.org) of a page: what it says of the article. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** The author is an organisation, not a person. */
  readonly byBody: boolean;
  readonly outlet: string | null;
  readonly language: string | null;
}

const ARTICLE = /Article|Posting|Report|Review|Recipe|Podcast|VideoObject|CreativeWork|Opinion|AnalysisNews|Book/i;
const PAGE = /WebPage|ItemPage|AboutPage/i;
/** Deeper nesting than this is no article's. */
const MAX_DEPTH = 6;

/** Takes the texts of the JSON-LD scripts; gives the first article in them (a page's own data where no article is), or null. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  let page: LinkedArticle | null = null;
  const outlets: string[] = [];
  for (const script of scripts) {
    const data = parse(script);
    if (data === undefined) { page ??= roughly(script); continue; }
    const nodes: Record<string, unknown>[] = [];
    collect(data, nodes, 0);
    for (const node of nodes) {
      const type = typeOf(node);
      if (/Organization|NewsMediaOrganization|WebSite/i.test(type)) { const name = text(node['name']); if (name) outlets.push(name); }
      if (ARTICLE.test(type) && (node['datePublished'] !== undefined || node['headline'] !== undefined)) return { ...articleOf(node, nodes), outlet: text(named(node['publisher'], nodes)) ?? outlets[0] ?? null };
      if (PAGE.test(type) && page === null) page = articleOf(node, nodes);
    }
  }
  return page && { ...page, outlet: page.outlet ?? outlets[0] ?? null };
}

function articleOf(node: Record<string, unknown>, nodes: readonly Record<string, unknown>[]): LinkedArticle {
  return {
    headline: text(node['headline']) ?? text(node['name']), published: text(node['datePublished']) ?? text(node['dateCreated']) ?? text(node['uploadDate']), modified: text(node['dateModified']),
    authors: namesOf(node['author'] ?? node['creator'], nodes), byBody: isBody(node['author'] ?? node['creator'], nodes), outlet: text(named(node['publisher'], nodes)), language: text(node['inLanguage']),
  };
}

function parse(script: string): unknown {
  const body = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/, '').trim();
  try { return JSON.parse(body); } catch { /* line breaks in strings, a comma too many */ }
  try { return JSON.parse(body.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')); } catch { return undefined; }
}

/** What can be had of a script that is no JSON. */
function roughly(script: string): LinkedArticle | null {
  const field = (name: string): string | null => new RegExp(`"${name}"\\s*:\\s*"([^"]{1,300})"`).exec(script)?.[1] ?? null;
  const published = field('datePublished');
  return published === null ? null : { headline: field('headline'), published, modified: field('dateModified'), authors: [], byBody: false, outlet: null, language: null };
}

function collect(value: unknown, into: Record<string, unknown>[], depth: number): void {
  if (depth > MAX_DEPTH || into.length > 200) return;
  if (Array.isArray(value)) { for (const v of value) collect(v, into, depth + 1); return; }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'publisher']) if (typeof node[key] === 'object') collect(node[key], into, depth + 1);
}

function typeOf(node: Record<string, unknown>): string {
  const type = node['@type'];
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : '';
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(text).find(v => v !== null) ?? null;
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'object' && value !== null) { const node = value as Record<string, unknown>; return text(node['name']) ?? text(node['@value']) ?? null; }
  return null;
}

/** The node that a reference {"@id": ...} means. */
function named(value: unknown, nodes: readonly Record<string, unknown>[]): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const node = value as Record<string, unknown>;
    if (node['name'] === undefined && typeof node['@id'] === 'string') return nodes.find(n => n['@id'] === node['@id'] && n['name'] !== undefined) ?? value;
  }
  return value;
}

function isBody(value: unknown, nodes: readonly Record<string, unknown>[]): boolean {
  const first: unknown = named(Array.isArray(value) ? value[0] : value, nodes);
  return typeof first === 'object' && first !== null && /Organi[sz]ation/i.test(typeOf(first as Record<string, unknown>));
}

function namesOf(value: unknown, nodes: readonly Record<string, unknown>[]): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(v => namesOf(v, nodes)))];
  const name = text(named(value, nodes));
  return name === null ? [] : name.split(/[;|]/).map(n => n.trim()).filter(n => n !== '');
}
