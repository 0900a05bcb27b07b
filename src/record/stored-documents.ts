/** The documents of a dossier as `link` sees them: what is heavy in one is read when it is asked for, and the last ones read are kept. */
import type { AnnotatedDocument } from '../model/annotated.js';
import { lastOnes } from '../text/last-ones.js';
import type { Database } from './database.js';
import { unpack } from './packing.js';
import { readStored } from './stored-form.js';

/** Documents whose heavy parts are in memory at a time, about 40 kB each: linking opens each once, in order, so more would gain nothing. */
const KEPT = 500;

/** What every part of linking asks for, some hundred bytes. The rest is read again when the document is no longer kept. */
type Light = Pick<AnnotatedDocument, 'format' | 'url' | 'outlet' | 'title' | 'titleStated' | 'language' | 'published' | 'publishedRule' | 'publishedPlace' | 'modified' | 'agencies' | 'authors'>;

function lightOf({ format, url, outlet, title, titleStated, language, published, publishedRule, publishedPlace, modified, agencies, authors }: AnnotatedDocument): Light {
  return { format, url, outlet, title, titleStated, language, published, publishedRule, publishedPlace: publishedPlace!, modified, agencies, authors };
}

/** A document that reads itself from the dossier. Its fields are those of the document that the left half made. */
class StoredDocument implements AnnotatedDocument {
  private light: Light | null = null;

  constructor(private readonly read: (id: string) => AnnotatedDocument, readonly id: string, readonly path: string) {}

  private get known(): Light { return (this.light ??= lightOf(this.whole)); }

  private get whole(): AnnotatedDocument { return this.read(this.id); }

  get format() { return this.known.format; }
  get url() { return this.known.url; }
  get outlet() { return this.known.outlet; }
  get title() { return this.known.title; }
  get titleStated() { return this.known.titleStated; }
  get language() { return this.known.language; }
  get published() { return this.known.published; }
  get publishedRule() { return this.known.publishedRule; }
  get publishedPlace() { return this.known.publishedPlace!; }
  get modified() { return this.known.modified; }
  get agencies() { return this.known.agencies; }
  get authors() { return this.known.authors; }
  get pieces() { return this.whole.pieces; }
  get setAside() { return this.whole.setAside; }
  get repeats() { return this.whole.repeats; }
  get view() { return this.whole.view; }
  get pieceOfLine() { return this.whole.pieceOfLine; }
  get sentences() { return this.whole.sentences; }
  get quoted() { return this.whole.quoted; }
  get actors() { return this.whole.actors; }
  get dates() { return this.whole.dates; }
  get figures() { return this.whole.figures; }
  get statements() { return this.whole.statements; }
}

export interface StoredDocuments {
  /** In the order of paths, then ids. */
  readonly documents: readonly AnnotatedDocument[];
  /** To be called when the documents are no longer asked. */
  readonly close: () => void;
}

/** What the left half found in every document, so that `link` can run again. A document may have come to stand at another path than the one at which it was read. */
export function storedDocuments(database: Database): StoredDocuments {
  const statement = database.prepare('SELECT annotated FROM readings WHERE document = ?');
  const read = lastOnes(KEPT, (id: string) => readStored(unpack((statement.get([id]) as unknown as { readonly annotated: Uint8Array }).annotated)));
  const rows = database.all('SELECT d.id, d.path FROM documents d JOIN readings r ON r.document = d.id ORDER BY d.path, d.id') as unknown as readonly { readonly id: string; readonly path: string }[];
  return { documents: rows.map(({ id, path }) => new StoredDocument(read, id, path)), close: () => { statement.finalize(); } };
}
