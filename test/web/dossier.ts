// A small record written by hand for the tests of the client: two invented outlets on one meeting. Places are given by their words.
import type { Anchor, Evidence, TextSpan } from '../../src/model/anchor.js';
import type { RecordExport } from '../../src/model/export.js';
import type { ReportData, ReportSource } from '../../src/model/report.js';
import type { Statement } from '../../src/model/statement.js';

const GAZETTE = `Le Conseil du Gué se sépare sans accord

« La rive doit rester ouverte », a déclaré la déléguée de Norval, Aline Serre, mardi 4 mai 2021 à Quémont.

Près de 400 bateliers attendent. Le port en compte 4000.

Abonnez-vous à notre lettre`;
const HERALD = `<html><head><title>The Quemont Herald</title><script>var x = "<p>never read</p>";</script></head><body>
<nav>Home &amp; abroad</nav>
<h1>Council of the Ford parts</h1>
<p>&ldquo;The bank must stay open&rdquo;, said <b>Aline Serre</b>, the Norval delegate, in Qu&eacute;mont on Tuesday.</p>
<p>Some 4,000 boatmen are waiting.</p>
</body></html>`;

export const SOURCES: readonly ReportSource[] = [{ id: 'aaaa000000000001', format: 'text', text: GAZETTE }, { id: 'bbbb000000000002', format: 'html', text: HERALD }];
const [GAZ, HER] = ['aaaa000000000001', 'bbbb000000000002'] as const;

/** The place of some words in a source; `raw` where the source writes them otherwise. */
export function span(document: string, text: string, raw = text): TextSpan {
  const source = SOURCES.find(s => s.id === document)!.text;
  const start = source.indexOf(raw);
  if (start < 0) throw new Error(`no "${raw}" in ${document}`);
  return { start, end: start + raw.length, text };
}

const at = (document: string, text: string, raw = text): Anchor => ({ document, ...span(document, text, raw) });

const statement = (id: string, document: string, content: TextSpan, more: Partial<Statement>): Statement => ({
  id, rule: 'test', document, mode: 'direct', content: [content], cue: null, source: null, speaker: 'a-serre', act: 'declare', target: null, issue: 'i-rive', date: '2021-05-04', utterance: 'u-rive', reportedBy: null, earlier: false, ...more,
});

const figure = (id: string, document: string, text: string, min: number, modifier: 'about' | 'almost' | null, measure = 'm-bateliers'): RecordExport['figures'][number] => ({
  id, rule: 'test', document, ...span(document, text), min, max: min, modifier, unit: null, of: null, head: null, each: false, collective: false, measure,
});

const evidence = (...list: [Anchor, ...Anchor[]]): Evidence => list;

export function smallRecord(): RecordExport {
  return {
    meta: { format: 'parley', version: 1, offsets: 'utf-16', generator: 'parley test' },
    documents: [
      { id: GAZ, path: 'gazette.txt', url: null, outlet: 'La Gazette du Gué', title: span(GAZ, 'Le Conseil du Gué se sépare sans accord'), titleStated: null, language: 'fr', published: '2021-05-04', publishedFrom: 'inferred', publishedCertain: false, publishedCandidates: ['2021-05-04', '2021-05-11'], agencies: [], authors: [], pieces: [{ role: 'title', ...place(GAZ, 'Le Conseil du Gué se sépare sans accord') }, { role: 'body', ...place(GAZ, '« La rive doit rester ouverte », a déclaré la déléguée de Norval, Aline Serre, mardi 4 mai 2021 à Quémont.') }, { role: 'body', ...place(GAZ, 'Près de 400 bateliers attendent. Le port en compte 4000.') }], setAside: [{ ...place(GAZ, 'Abonnez-vous à notre lettre'), rule: 'subscribe', reason: 'an offer to subscribe or sign up' }] },
      { id: HER, path: 'herald.html', url: 'https://herald.example/ford', outlet: 'The Quemont Herald', title: span(HER, 'Council of the Ford parts'), titleStated: null, language: 'en', published: '2021-05-05', publishedFrom: 'stated', publishedCertain: true, agencies: ['ATN'], authors: ['Ida Holm'], pieces: [{ role: 'title', ...place(HER, 'Council of the Ford parts') }, { role: 'body', ...place(HER, '&ldquo;The bank must stay open&rdquo;, said <b>Aline Serre</b>, the Norval delegate, in Qu&eacute;mont on Tuesday.') }, { role: 'body', ...place(HER, 'Some 4,000 boatmen are waiting.') }], setAside: [{ ...place(HER, 'Home &amp; abroad'), rule: 'navigation', reason: 'a menu or a button of the page' }] },
    ],
    statements: [
      statement('s-gaz', GAZ, span(GAZ, 'La rive doit rester ouverte'), { cue: span(GAZ, 'a déclaré'), source: span(GAZ, 'la déléguée de Norval, Aline Serre') }),
      statement('s-her', HER, span(HER, 'The bank must stay open'), { cue: span(HER, 'said'), act: 'demand', target: 'a-ostre', date: '2021-05-04' }),
      statement('s-none', GAZ, span(GAZ, 'Le port en compte 4000'), { mode: 'indirect', speaker: null, utterance: 'u-port', issue: null, date: null }),
    ],
    utterances: [{ id: 'u-rive', rule: 'test', speaker: 'a-serre', statements: ['s-gaz', 's-her'], differs: [] }, { id: 'u-port', rule: 'test', speaker: null, statements: ['s-none'], differs: [] }],
    dates: [{ id: 'd-mardi', rule: 'test', document: GAZ, type: 'DATE', value: '2021-05-04', mod: null, edtf: '2021-05-04', certain: true, ...span(GAZ, 'mardi 4 mai 2021') }],
    figures: [figure('f-400', GAZ, 'Près de 400 bateliers', 400, 'almost'), figure('f-4000', GAZ, '4000', 4000, null), figure('f-herald', HER, 'Some 4,000 boatmen', 4000, 'about')],
    measures: [{ id: 'm-bateliers', rule: 'test', about: 'bateliers qui attendent', unit: null, figures: ['f-400', 'f-4000', 'f-herald'] }],
    actors: [
      { id: 'a-serre', rule: 'test', name: 'Aline Serre', kind: 'person', key: null, aliases: ['Mme Serre'], roles: [{ role: 'déléguée', of: 'Norval', from: '2021-05', to: '2021-05', evidence: [] }], mentions: [at(GAZ, 'Aline Serre'), at(HER, 'Aline Serre')] },
      { id: 'a-norval', rule: 'test', name: 'Norval', kind: 'state', key: null, aliases: [], roles: [], mentions: [at(GAZ, 'Norval')] },
      { id: 'a-ostre', rule: 'test', name: 'Ostre', kind: 'state', key: null, aliases: [], roles: [], mentions: [] },
    ],
    meetings: [
      { id: 'g-mai', rule: 'test', forum: 'Conseil du Gué', parties: ['a-norval', 'a-ostre'], participants: ['a-serre'], date: '2021-05-04', dateCertain: true, venue: 'Quémont', durationHours: null, agenda: [], outcome: 'no_agreement', status: 'held', documents: [GAZ, HER], mentionedIn: [], evidence: evidence(at(GAZ, 'Conseil du Gué')), details: [{ field: 'date', value: '2021-05-04', document: GAZ, place: span(GAZ, 'mardi 4 mai 2021') }, { field: 'date', value: '2021-05', document: HER, place: span(HER, 'Tuesday') }, { field: 'outcome', value: 'no_agreement', document: GAZ, place: span(GAZ, 'sans accord') }, { field: 'outcome', value: 'postponed', document: HER, place: span(HER, 'parts') }, { field: 'venue', value: 'Quémont', document: GAZ, place: span(GAZ, 'Quémont') }] },
      { id: 'g-juin', rule: 'test', forum: 'Conseil du Gué', parties: [], participants: [], date: '2021-06', dateCertain: false, venue: null, durationHours: null, agenda: [], outcome: 'planned', status: 'planned', documents: [], mentionedIn: [GAZ], evidence: evidence(at(GAZ, 'Conseil du Gué')), details: [] },
    ],
    sequences: [{ id: 'q-1', rule: 'test', meetings: ['g-mai', 'g-juin'] }],
    issues: [{ id: 'i-rive', rule: 'test', name: 'la rive', terms: ['rive', 'bank'] }],
    positions: [{ id: 'p-1', rule: 'test', actor: 'a-serre', issue: 'i-rive', statements: ['s-gaz', 's-her'], changed: true }],
    proposals: [{ id: 'o-1', rule: 'test', by: 'a-norval', to: null, what: 'garder la rive ouverte', meeting: 'g-mai', response: 'neither_accepted_nor_rejected', statements: ['s-gaz'], evidence: evidence(at(GAZ, 'La rive doit rester ouverte')) }],
    disagreements: [{ id: 'x-1', rule: 'test', kind: 'figure', about: 'bateliers qui attendent', values: [{ value: '400', evidence: evidence(at(GAZ, 'Près de 400 bateliers')) }, { value: '4000', evidence: evidence(at(GAZ, '4000'), at(HER, 'Some 4,000 boatmen')) }], scope: ['within_document', 'across_documents'], certain: true, note: null }],
    lineage: { passages: [{ id: 'l-1', rule: 'test', a: place2(GAZ, 'Aline Serre'), b: place2(HER, 'Aline Serre'), kind: 'quotation', first: null }], repeats: [], clusters: [] },
    notices: [{ document: GAZ, rule: 'test', message: 'A weekday may be of two weeks.', ...place(GAZ, 'mardi') }, { document: null, rule: 'test', message: 'Two meetings of one forum are kept apart.' }],
  };
}

function place(document: string, raw: string): { start: number; end: number } {
  const { start, end } = span(document, raw);
  return { start, end };
}

function place2(document: string, raw: string): { document: string; start: number; end: number } {
  return { document, ...place(document, raw) };
}

export function smallReport(): ReportData {
  return { export: smallRecord(), sources: SOURCES };
}

/** The same record with other words in every free text. */
export function reportWith(change: (text: string, where: string) => string): ReportData {
  const record = smallRecord();
  return {
    sources: SOURCES.map(s => ({ ...s, text: change(s.text, 'source') })),
    export: {
      ...record,
      documents: record.documents.map(d => ({ ...d, path: change(d.path, 'path'), url: d.url && change(d.url, 'url'), outlet: d.outlet && change(d.outlet, 'outlet'), title: d.title && { ...d.title, text: change(d.title.text, 'title') }, authors: d.authors.map(a => change(a, 'author')) })),
      actors: record.actors.map(a => ({ ...a, name: change(a.name, 'name'), aliases: a.aliases.map(x => change(x, 'alias')), roles: a.roles.map(r => ({ ...r, role: change(r.role, 'role') })) })),
      statements: record.statements.map(s => ({ ...s, content: [{ ...s.content[0], text: change(s.content[0].text, 'content') }] })),
      figures: record.figures.map(f => ({ ...f, text: change(f.text, 'figure') })),
      measures: record.measures.map(m => ({ ...m, about: change(m.about, 'measure') })),
      meetings: record.meetings.map(m => ({ ...m, forum: change(m.forum, 'forum'), venue: m.venue && change(m.venue, 'venue') })),
      issues: record.issues.map(i => ({ ...i, name: change(i.name, 'issue') })),
      proposals: record.proposals.map(p => ({ ...p, what: change(p.what, 'proposal') })),
      disagreements: record.disagreements.map(d => ({ ...d, about: change(d.about, 'about'), values: d.values.map(v => ({ value: change(v.value, 'value'), evidence: v.evidence.map(e => ({ ...e, text: change(e.text, 'evidence') })) as unknown as Evidence })) })),
      notices: record.notices.map(n => ({ ...n, message: change(n.message, 'notice') })),
    },
  };
}
