/** English words of the interface. */
import { dateInWords } from './dates.js';
import type { Words } from './words.js';

const count = (n: number, one: string, many: string): string => `${grouped(n)} ${n === 1 ? one : many}`;
const grouped = (n: number): string => {
  const [whole = '', part] = String(Math.abs(n)).split('.');
  return `${n < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
};

export const en: Words = {
  code: 'en', ownName: 'English',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  date: {
    day: (d, m, y) => `${d} ${m} ${y}`, month: (m, y) => `${m} ${y}`, season: (s, y) => `${s} ${y}`, decade: y => `${y}s`, century: y => `${y}s`,
    time: (date, t) => `${date}, ${t}`, since: d => `since ${d}`, until: d => `until ${d}`, fromTo: (a, b) => `${a} to ${b}`,
    about: d => `about ${d}`, doubtful: d => `${d} (uncertain)`, or: 'or',
  },
  number: grouped, some: unit => `some ${unit}`, quotes: ['“', '”'], colon: ': ', semicolon: '; ',
  nav: {
    label: 'Main pages', overview: 'Overview', meetings: 'Meetings', statements: 'Statements', positions: 'Positions', disagreements: 'Disagreements',
    figures: 'Figures', sources: 'Sources', search: 'Search', notices: 'Notices', brief: 'Briefing', actors: 'Actors', corrections: 'Corrections',
  },
  skip: 'Skip to the content', loading: 'Unpacking…', theme: { label: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language', broken: 'This page cannot be shown.', notFound: 'Nothing in this dossier has this address.', back: 'Back to the overview',
  unknown: 'unknown', none: 'none', undated: 'undated', all: 'all', no: 'no', and: 'and', showMore: n => `Show ${grouped(n)} more`,
  counts: {
    documents: n => count(n, 'source', 'sources'), statements: n => count(n, 'statement', 'statements'), figures: n => count(n, 'figure', 'figures'),
    meetings: n => count(n, 'meeting', 'meetings'), disagreements: n => count(n, 'disagreement', 'disagreements'),
    passages: n => count(n, 'shared passage', 'shared passages'), results: n => count(n, 'result', 'results'),
    characters: n => count(n, 'character', 'characters'), hours: n => count(n, 'hour', 'hours'), variants: n => count(n, 'wording', 'wordings'), actors: n => count(n, 'actor', 'actors'), paragraphs: n => count(n, 'paragraph', 'paragraphs'),
  },
  certainty: {
    estimated: 'estimated', mayBe: list => `estimated: may be ${list}`, inferred: 'worked out from its own text', linked: 'from other coverage',
    stated: 'as the source states', uncertain: 'uncertain', worked: 'worked out, not said',
  },
  overview: {
    title: 'The record', empty: 'This dossier holds no sources yet.', none: 'No meeting was found in these sources.',
    between: (a, b) => `published between ${a} and ${b}`, timeline: 'Meetings and their coverage', chronicle: 'Chronicle',
    parties: 'Parties and speakers', disagreements: 'Strongest disagreements',
    noDisagreements: 'The sources do not contradict each other on anything that was found.', meetingsRow: 'Meetings',
    news: 'New with the last build',
    newSince: n => count(n, 'new source', 'new sources'),
    otherOutlets: n => `${grouped(n)} other outlets`, break: 'time left out', proposals: 'Proposals',
  },
  status: { held: 'held', planned: 'planned', mentioned: 'mentioned' }, statusMany: { held: 'held', planned: 'planned', mentioned: 'mentioned' },
  units: {
    hour: n => count(n, 'hour', 'hours'), minute: n => count(n, 'minute', 'minutes'), day: n => count(n, 'day', 'days'),
    week: n => count(n, 'week', 'weeks'), month: n => count(n, 'month', 'months'), year: n => count(n, 'year', 'years'),
    mile: n => count(n, 'mile', 'miles'),
  },
  reasons: {},
  outcome: {
    agreed: 'agreed', partial: 'agreed in part', no_agreement: 'no agreement', postponed: 'postponed', planned: 'planned', unknown: 'outcome unknown',
  },
  response: { accepted: 'accepted', rejected: 'rejected', none: 'no answer reported', neither_accepted_nor_rejected: 'neither accepted nor rejected' },
  acts: {
    declare: 'declares', accuse: 'accuses', deny: 'denies', demand: 'demands', propose: 'proposes', accept: 'accepts', refuse: 'refuses',
    assure: 'assures', warn: 'warns', acknowledge: 'acknowledges', welcome: 'welcomes', regret: 'regrets',
  },
  modes: { direct: 'direct', mixed: 'mixed', indirect: 'reported' },
  kinds: { person: 'person', organisation: 'organisation', state: 'state', group: 'group', place: 'place' },
  meeting: {
    one: 'Meeting', party: 'party', title: 'Meetings', unnamed: 'Unnamed meeting', date: 'Date', venue: 'Venue', parties: 'Parties',
    participants: 'Participants', duration: 'Duration', agenda: 'On the table', outcome: 'Outcome', status: 'Status', forum: 'Forum',
    statements: 'What was said', others: 'Others', noSpeaker: 'Speaker unknown', proposals: 'Proposals and responses',
    figures: 'Figures in its coverage', matrix: 'Who reports what',
    matrixNote: 'Each column is a source. Full mark: it reports this. Half: in other words. Crossed: it says otherwise. Open: it does not say.',
    reports: 'reports', omits: 'does not say', wording: 'in other words', otherwise: 'says otherwise', onlyRecalls: 'only recalls or announces it',
    before: 'Before', after: 'After', sequence: 'In its sequence', sameForum: 'Same forum', documents: 'Sources that report it',
    mentionedIn: 'Sources that recall or announce it', none: 'No meetings were found.',
    noStatements: 'No statement of this day was found in its coverage.', by: 'by', to: 'to',
  },
  statements: {
    title: 'Statements', none: 'No statement fits these filters.', speaker: 'Speaker', act: 'Act', target: 'Target', issue: 'Issue', source: 'Source',
    mode: 'Mode', language: 'Language', from: 'From', until: 'Until', clear: 'Clear all filters', filters: 'Filters',
    shown: (n, m) => `${grouped(n)} of ${grouped(m)}`, wordings: 'Wordings', differs: 'Words that differ are underlined.', reported: 'as reported by',
    towards: 'towards', earlier: 'said earlier', utterance: 'One utterance in several wordings', content: 'Words', cue: 'Cue', first: 'First wording',
    group: 'One line for each utterance',
  },
  positions: {
    title: 'Positions', none: 'No positions were found.',
    note: 'Each cell holds what an actor said on an issue, in order of time. It opens its statements.', changed: 'changed', actor: 'Actor',
    onlyChanged: 'Only positions that changed', moreIssues: n => `Show more issues (${grouped(n)} left)`,
  },
  figures: {
    title: 'Figures', none: 'No figures were found.',
    note: 'One line for each report of the same thing counted. A bar is a range; an arrow an open end.', unmeasured: 'Figures reported once',
    inDispute: 'in dispute',
    modifiers: {
      about: 'about', almost: 'almost', at_least: 'at least', more_than: 'more than', up_to: 'up to', less_than: 'less than', between: 'between',
    },
    each: 'each', value: 'Value', about: 'What is counted', logarithmic: 'Logarithmic scale',
  },
  disagreements: {
    title: 'Disagreements', none: 'No disagreement was found.',
    note: 'Values that exclude each other, each with the words that carry it. Parley does not say which is right.',
    certain: 'They exclude each other', possible: 'They may exclude each other', within: 'within one source', across: 'between sources',
    kinds: { figure: 'Figure', date: 'Date', place: 'Place', wording: 'Wording', participants: 'Participants', outcome: 'Outcome' },
    all: 'All disagreements',
  },
  sources: {
    title: 'Sources', none: 'This dossier holds no sources.', outlet: 'Outlet', headline: 'Headline', published: 'Published', own: 'Own',
    ownNote: 'Share of the article that no other source has first', copied: 'copied from another',
    shared: 'shared, order unknown or copied by others', quoted: 'shared quotation or background', facts: 'Statements', setAside: 'Set aside',
    agencies: 'Agency', copies: 'What shares what', copiesNote: 'An arc joins two sources that share passages; the wider, the more they share.',
    beside: 'Side by side', besideTitle: 'Two sources side by side', noPassages: 'These two share no passage.',
    passageKinds: {
      copy: 'copy', edited_copy: 'edited copy', quotation: 'shared quotation', background: 'shared background', boilerplate: 'page furniture',
    },
    first: 'first', unnamed: 'without a headline', authors: 'By', cluster: n => (n === 1 ? 'one witness with one other' : `one witness with ${grouped(n)} others`),
  },
  reader: {
    show: 'Show',
    kinds: { statement: 'Statements', figure: 'Figures', date: 'Dates', actor: 'Names', meeting: 'Meetings', disagreement: 'Disagreements' },
    kindOne: { statement: 'Statement', figure: 'Figure', date: 'Date', actor: 'Name', meeting: 'Meeting', disagreement: 'Disagreement' },
    next: 'Next fact', previous: 'Previous fact', position: (k, n) => `${grouped(k)} of ${grouped(n)}`,
    keys: 'n and p go from fact to fact, Esc closes', setAside: 'Set aside', noText: 'This report does not carry the text of this source.',
    code: n => `${count(n, 'character', 'characters')} of page code without a readable word are not shown.`,
    repeats: 'prints an earlier passage again',
    roles: {
      title: 'title', lead: 'lead', heading: 'heading', caption: 'caption', body: 'body', dateline: 'dateline', byline: 'byline', credit: 'credit',
    },
    linked: 'Linked stretch', select: 'Link to the selection', open: 'Open', cite: 'Cite', link: 'Link', close: 'Close', id: 'Id', place: 'Place',
    shares: 'Shares passages with',
  },
  search: {
    title: 'Search', label: 'Search everything',
    hint: 'All words must occur; accents and capitals do not matter. “Quoted words” are looked for as they stand.', none: 'Nothing found.',
    meetings: 'Meetings', actors: 'Actors', statements: 'Statements', disagreements: 'Disagreements', texts: 'In the sources', figures: 'Figures',
    go: 'Search', type: 'Type a word to search names, statements, figures and the full text of every source.',
  },
  notices: {
    title: 'Notices', none: 'Nothing was noted.', note: 'What was left out, not merged or not understood while this record was built.',
    whole: 'the whole record', say: message => message,
  },
  large: {
    title: 'Too large for this view', brief: 'Write the briefing of a dossier of this size with: parley brief DOSSIER --forum NAME', none: 'This view needs the whole dossier at once.',
    part: (n, m) => `These are the first ${grouped(n)} of ${grouped(m)}.`,
  },
  takeAway: { label: 'Take away', csv: 'CSV', json: 'JSON', copied: 'Copied', svg: 'SVG', matrix: 'Who reports what', figures: 'Figures', proposals: 'Proposals', disagreements: 'Disagreements', rows: n => count(n, 'row', 'rows') },
  brief: {
    title: 'Briefing', lead: 'For the next meeting: every line is made of facts of the record, with the sources that carry them.', forum: 'Forum', party: 'Party',
    since: 'Since', markdown: 'Markdown', page: 'HTML', print: 'Print',
    heading: forum => (forum ? `Briefing: ${forum}` : 'Briefing'),
    basis: b => [
      `Drawn from ${count(b.documents, 'source', 'sources')}${b.latest ? `, the latest of ${dateInWords(b.latest.slice(0, 10), en)}` : ''}`,
      ...(b.scope.party ? [`party: ${b.scope.party}`] : []), ...(b.scope.since ? [`since ${dateInWords(b.scope.since, en)}`] : []),
    ].join('; ') + '. Each line gives its source, its date and the characters that carry it. Parley does not say what is true.',
    more: n => `${grouped(n)} more in the record`,
    sections: {
      meetings: 'Last meetings', positions: 'What each party last said', changes: 'What changed', proposals: 'Open proposals', disputes: 'In dispute', planned: 'What is planned',
    },
    none: {
      meetings: 'No meeting that was held is reported.', positions: 'No statement of a party is reported.', changes: 'No change of position was found.',
      proposals: 'No proposal is open.', disputes: 'The sources do not contradict each other on figures, dates or places.', planned: 'No meeting is announced.',
    },
  },
  actors: {
    title: 'Actors', none: 'No actor was found.', aliases: 'Also named', roles: 'Roles', sources: 'Named in', said: 'What it said', key: 'Known as', meetings: 'Meetings',
  },
  correct: {
    open: 'Correct', title: 'Correct this', accept: 'Accept as it is', reject: 'Reject', save: 'Save the change', note: 'Why (a note for later readers)',
    noteOnly: 'Only note', author: 'Your name', cancel: 'Cancel', mergeWith: 'The same as', merge: 'Merge', split: 'Split', newName: 'Its name',
    unchanged: 'Nothing was changed.', saving: 'The record is being made anew…', needsAuthor: 'Corrections are signed: write your name.',
    needsNote: 'There is no note yet.', list: 'Corrections',
    listNote: 'What people said of this record, the latest first. Nothing is ever removed from this list; an entry that is taken back stays in it.',
    none: 'Nobody has corrected anything yet.', undo: 'Take back', export: 'Take the list away', import: 'Bring a list in', was: 'was',
    unfitting: 'No longer fit', mark: 'corrected', accepted: 'accepted', readOnly: 'This page was opened without the right to correct. Open the address that parley open printed.',
    splitNote: {
      actor: 'In these sources it is somebody else', meeting: 'These sources speak of another meeting', utterance: 'These wordings are another utterance',
    },
    wrong: field => `“${field}” cannot be read.`,
    imported: (added, known, refused, unfitting) => [
      `${count(added, 'correction', 'corrections')} added`, ...(known > 0 ? [`${grouped(known)} known before`] : []), ...(refused > 0 ? [`${grouped(refused)} refused`] : []),
      ...(unfitting > 0 ? [`${grouped(unfitting)} kept that do not fit`] : []),
    ].join(', '),
    fields: {
      published: 'Published', outlet: 'Outlet', title: 'Headline', speaker: 'Speaker', act: 'Act', target: 'Target', issue: 'Issue', date: 'Date', content: 'Words',
      min: 'From', max: 'To', modifier: 'Hedge', unit: 'Unit', of: 'What is counted', head: 'Noun', edtf: 'Date', value: 'Value', forum: 'Forum', venue: 'Venue',
      status: 'Status', outcome: 'Outcome', durationHours: 'Hours', parties: 'Parties (one a line)', participants: 'Participants (one a line)',
      agenda: 'On the table (one a line)', name: 'Name', kind: 'Kind', response: 'Response', by: 'By', to: 'To', actors: 'merged', meetings: 'merged', utterances: 'merged',
    },
    operations: { accept: 'accepted', reject: 'rejected', edit: 'changed', note: 'noted', merge: 'merged', split: 'split', undo: 'took back' },
    kinds: {
      document: 'source', statement: 'statement', utterance: 'utterance', date: 'date', figure: 'figure', measure: 'measure', actor: 'actor', meeting: 'meeting',
      issue: 'issue', position: 'position', proposal: 'proposal', disagreement: 'disagreement',
    },
    states: { applied: 'in the record', undone: 'taken back', does_not_fit: 'no longer fits', waiting: 'waiting' },
  },
  template: text => text, citation: { undated: 'undated', characters: 'characters', estimated: 'estimated date' },
  servedFooter: (generator, dossier) => `${dossier}, opened by ${generator} on this machine only. Every line links to the words that carry it.`,
  footer: (generator) => `Made by ${generator}. Every line links to the words that carry it. This page loads nothing from anywhere.`,
};
