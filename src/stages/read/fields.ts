/** Field names of other tools (trafilatura, newspaper4k, Common Crawl News, ninjs, JSON-LD, feeds): a row of data to an article. */
import type { StatedMetadata } from '../../model/document.js';

export interface RowArticle {
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly stated: StatedMetadata;
}

const TEXT = ['text', 'maintext', 'content_text', 'body_text', 'article_text', 'articlebody', 'article_body', 'fulltext', 'full_text', 'plain_text', 'raw_text', 'content', 'body', 'article', 'texte', 'contenu', 'corps', 'story', 'document', 'cleaned_text', 'transcript', 'texte_integral', 'bodies'];
const HTML = ['html', 'content_html', 'body_html', 'body_xhtml', 'article_html', 'raw_html', 'page', 'source_html', 'html_content'];
const FALLBACK = ['description', 'summary', 'excerpt', 'abstract', 'chapo', 'lead', 'description_text', 'resume'];
const TITLE = ['title', 'headline', 'titre', 'title_page', 'name', 'titel', 'heading', 'headlines'];
const URL = ['url', 'link', 'canonical_url', 'canonical', 'canonical_link', 'source_url', 'permalink', 'href', 'uri', 'page_url', 'original_url', 'lien', 'mainentityofpage', 'external_url'];
const PUBLISHED = ['published', 'date', 'date_publish', 'publish_date', 'date_published', 'datepublished', 'published_at', 'publishedat', 'publication_date', 'pub_date', 'pubdate', 'published_date', 'firstcreated', 'first_created', 'firstpublished', 'issued', 'created_at', 'date_publication', 'datetime', 'timestamp', 'created', 'versioncreated', 'filedate', 'time'];
const MODIFIED = ['modified', 'date_modify', 'date_modified', 'datemodified', 'updated', 'updated_at', 'updatedat', 'last_modified', 'lastmodified', 'versioncreated', 'filedate_modified', 'modification_date'];
const OUTLET = ['outlet', 'sitename', 'site_name', 'source', 'source_name', 'publisher', 'media', 'media_name', 'journal', 'newspaper', 'publication', 'source_domain', 'source_hostname', 'hostname', 'provider', 'site', 'domain', 'feed', 'meta_site_name', 'og_site_name', 'provider_name'];
const AUTHORS = ['authors', 'author', 'byline', 'creator', 'dc:creator', 'auteur', 'auteurs', 'author_name', 'by', 'bylines'];
const LANGUAGE = ['language', 'lang', 'meta_lang', 'langue', 'inlanguage', 'language_code'];

const ADDRESS = /^[a-z]+:\/\//i;
const MARKED_UP = /<(?:p|div|br|h[1-6]|article|html|body|span|ul|table)\b[^<>]*>/i;

/** Takes a row as field names to values; gives the article, or null where no field holds a text. */
export function articleOf(row: Readonly<Record<string, unknown>>): RowArticle | null {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) fields.set(name.trim().toLowerCase().replace(/[\s-]+/g, '_'), value);
  // trafilatura puts the address of the page into "source".
  const source = fields.get('source');
  if (typeof source === 'string' && ADDRESS.test(source)) { fields.delete('source'); fields.set('permalink', fields.get('permalink') ?? source); }
  const text = firstText(fields, TEXT);
  const html = firstText(fields, HTML);
  // A text that another tool already took out of the page is what its user means; the page only where there is none.
  const chosen = text ?? html ?? firstText(fields, FALLBACK);
  if (chosen === null) {
    const nested = [...fields.values()].find(v => isObject(v) && firstText(new Map(Object.entries(v)), [...TEXT, ...HTML]) !== null);
    return isObject(nested) ? articleOf({ ...row, ...nested }) : null;
  }
  const stated: { -readonly [K in keyof StatedMetadata]: StatedMetadata[K] } = {};
  const set = (key: 'url' | 'title' | 'published' | 'modified' | 'outlet' | 'language', names: readonly string[]): void => {
    const value = firstText(fields, names);
    if (value !== null) stated[key] = value.trim();
  };
  set('url', URL); set('title', TITLE); set('published', PUBLISHED); set('modified', MODIFIED); set('outlet', OUTLET); set('language', LANGUAGE);
  if (stated.url !== undefined && !ADDRESS.test(stated.url)) delete stated.url;
  const authors = namesOf(AUTHORS.map(n => fields.get(n)).find(v => namesOf(v).length > 0));
  if (authors.length > 0) stated.authors = authors;
  return { text: chosen, format: text === null && html !== null ? 'html' : MARKED_UP.test(chosen.slice(0, 20_000)) ? 'html' : 'text', stated };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (isObject(value)) {
      const inner = ['name', '@id', 'url', 'href', 'value', '_', '#text', 'title', 'rendered', 'text'].map(k => value[k]).find(v => typeof v === 'string' && v.trim() !== '');
      if (typeof inner === 'string') return inner;
    }
    if (Array.isArray(value) && value.length > 0 && value.every(v => typeof v === 'string')) return value.join('\n\n');
    // A list of forms of one thing (ninjs 2): the first.
    if (Array.isArray(value) && isObject(value[0])) { const form = firstText(new Map([['form', value[0]]]), ['form']); if (form !== null) return form; }
  }
  return null;
}

// "desk@harbour.example (Anne Vasseur)"   "Anne Vasseur <desk@harbour.example>"
//                       ^^^^^^^^^^^^      ^^^^^^^^^^^^
function withoutAddress(name: string): string {
  const words = name.trim();
  if (!words.includes('@')) return words;
  const before = /^\S{1,100}@\S{1,100} \(([^()]{1,200})\)$/.exec(words);
  return before ? before[1]!.trim() : words.replace(/ ?<[^<>]{1,200}>$/, '').trim();
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[;|]|,\s+(?=\p{Lu})/u).map(withoutAddress).filter(n => n !== '');
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return isObject(value) && typeof value['name'] === 'string' ? [value['name'].trim()] : [];
}
