/** What the attributes of one tag say: a field of the page, a property of the article, its author. */
import { Attribute, type Attributes } from './attributes.js';
import type { MetaField } from './page.js';

/** Addresses of the pages that outlets give their authors. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|journalistes?|contributors?|redakteure?|redaction|staff|columnists?|byline)\/[^/?#]{3,60}\/?(?:[?#].*)?$/i;
/** The properties of RDFa without a prefix that speak of the article. */
const BARE_PROPERTY = /^(?:author|date(?:Published|Modified|Created))$/i;

/** The field that a tag states by name and content, or null. */
export function fieldOf(attributes: Attributes): MetaField | null {
  const itemprop = attributes.get(Attribute.itemprop);
  const name = attributes.get(Attribute.property) ?? attributes.get(Attribute.name) ?? (itemprop !== null ? `itemprop:${itemprop}` : attributes.get(Attribute['http-equiv']));
  const content = attributes.get(Attribute.content) ?? attributes.get(Attribute.href);
  return name && content ? { name: name.trim().toLowerCase(), content: content.trim() } : null;
}

/** itemprop of microdata, or what says the same in RDFa ("schema:dateCreated"); "" where there is neither. */
export function propertyOf(attributes: Attributes): string {
  const itemprop = attributes.get(Attribute.itemprop);
  if (itemprop !== null) return itemprop.toLowerCase();
  const property = attributes.get(Attribute.property);
  if (property === null) return '';
  return property.startsWith('schema:') ? property.slice(7).toLowerCase() : BARE_PROPERTY.test(property) ? property.toLowerCase() : '';
}

/** Whether a tag of this name and property marks an author. */
export function marksAuthor(name: string, property: string, attributes: Attributes): boolean {
  if (property === 'author' || (attributes.get(Attribute.rel)?.includes('author') ?? false)) return true;
  return name === 'a' && AUTHOR_PAGE.test(attributes.get(Attribute.href) ?? '');
}
