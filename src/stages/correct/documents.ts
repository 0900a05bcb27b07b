/** Corrections of a source as a whole: its date, outlet and title, before anything leans on them. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Restated } from '../../model/record.js';
import { valuesBefore } from './facts.js';
import { finderOf } from './find.js';
import { refOf, type Ledger } from './ledger.js';
import { documentFindable } from './places.js';

/** Gives the documents with their new dates, outlets and titles, and those whose outlet or title may not be as it was read. */
export function reviseDocuments(documents: readonly AnnotatedDocument[], ledger: Ledger): { readonly documents: readonly AnnotatedDocument[]; readonly restated: readonly Restated[] } {
  if (!ledger.all.some(c => c.operation === 'edit' && c.kind === 'document')) return { documents, restated: [] };
  const byId = new Map(documents.map(d => [d.id, d]));
  const finder = finderOf(documents.map(documentFindable), new Set(byId.keys()));
  const restated = new Set<string>();
  for (const c of ledger.of('document', 'edit')) {
    const found = finder.find(refOf(c, 'document', c.target));
    if (typeof found === 'string') { ledger.refused(c, found); continue; }
    const document = byId.get(found.id)!;
    const { published, outlet, title } = c.changes;
    const changes: Partial<AnnotatedDocument> = {
      ...(published === undefined ? {} : { published, publishedRule: 'correction' }),
      ...(outlet === undefined ? {} : { outlet }),
      // What somebody gives as the title need not stand in the source: then it is a stated one.
      ...(title === undefined ? {} : { title: title !== null && document.title?.text === title ? document.title : null, titleStated: title }),
    };
    byId.set(document.id, changed(document, changes));
    const { publishedRule: _rule, ...was } = valuesBefore(document, changes);
    ledger.applied(c, found, was);
  }
  // Also those whose corrections were taken back: the dossier still has the values that were given before.
  for (const c of ledger.all) {
    const found = c.operation === 'edit' && c.kind === 'document' ? finder.find(refOf(c, 'document', c.target)) : '';
    if (typeof found !== 'string') restated.add(found.id);
  }
  return {
    documents: documents.map(d => byId.get(d.id)!),
    restated: documents.filter(d => restated.has(d.id)).map(d => { const { id, outlet, title, titleStated } = byId.get(d.id)!; return { document: id, outlet, title, titleStated }; }),
  };
}

/** The document with other values in some fields. The others stay where they are: a document of a dossier reads them when it is asked. */
function changed(document: AnnotatedDocument, changes: Partial<AnnotatedDocument>): AnnotatedDocument {
  return Object.create(document, Object.getOwnPropertyDescriptors(changes)) as AnnotatedDocument;
}
