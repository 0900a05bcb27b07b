/** Which field of a fact stands in which column: one declaration that writing and reading share. `schema.sql` says what the columns mean. */

/** How a field is kept. `optional`: absent in the object where the column is null. */
export type ColumnKind = 'plain' | 'boolean' | 'json' | 'optional_json';

export interface Table {
  readonly name: string;
  readonly fields: Readonly<Record<string, ColumnKind>>;
  /** Fields kept in the table `anchors`: one span, a list of spans, or a list of anchors (which name their document). */
  readonly spans: Readonly<Record<string, 'span' | 'spans' | 'anchors'>>;
}

const FACT = { id: 'plain', rule: 'plain' } as const;
const PLACE = { document: 'plain', start: 'plain', end: 'plain' } as const;

/** The facts of the record, by their name in the export. */
export const TABLES = {
  actors: { name: 'actors', fields: { ...FACT, name: 'plain', kind: 'plain', key: 'plain', aliases: 'json', roles: 'json' }, spans: { mentions: 'anchors' } },
  dates: { name: 'dates', fields: { ...FACT, ...PLACE, text: 'plain', type: 'plain', value: 'plain', mod: 'plain', edtf: 'plain', certain: 'boolean', candidates: 'optional_json' }, spans: {} },
  figures: { name: 'figures', fields: { ...FACT, ...PLACE, text: 'plain', min: 'plain', max: 'plain', modifier: 'plain', unit: 'plain', of: 'json', head: 'plain', each: 'boolean', collective: 'boolean', measure: 'plain' }, spans: {} },
  measures: { name: 'measures', fields: { ...FACT, about: 'plain', unit: 'plain', figures: 'json' }, spans: {} },
  statements: {
    name: 'statements',
    fields: { ...FACT, document: 'plain', mode: 'plain', speaker: 'plain', act: 'plain', target: 'plain', issue: 'plain', date: 'plain', utterance: 'plain', reportedBy: 'plain', earlier: 'boolean' },
    spans: { content: 'spans', cue: 'span', source: 'span' },
  },
  utterances: { name: 'utterances', fields: { ...FACT, speaker: 'plain', statements: 'json', differs: 'json' }, spans: {} },
  meetings: {
    name: 'meetings',
    fields: {
      ...FACT, forum: 'plain', parties: 'json', participants: 'json', date: 'plain', dateCertain: 'boolean', venue: 'plain', durationHours: 'plain',
      agenda: 'json', outcome: 'plain', status: 'plain', documents: 'json', mentionedIn: 'json', details: 'json',
    },
    spans: { evidence: 'anchors' },
  },
  sequences: { name: 'sequences', fields: { ...FACT, meetings: 'json' }, spans: {} },
  issues: { name: 'issues', fields: { ...FACT, name: 'plain', terms: 'json' }, spans: {} },
  positions: { name: 'positions', fields: { ...FACT, actor: 'plain', issue: 'plain', statements: 'json', changed: 'boolean' }, spans: {} },
  proposals: { name: 'proposals', fields: { ...FACT, by: 'plain', to: 'plain', what: 'plain', meeting: 'plain', response: 'plain', statements: 'json' }, spans: { evidence: 'anchors' } },
  disagreements: { name: 'disagreements', fields: { ...FACT, kind: 'plain', about: 'plain', values: 'json', scope: 'json', certain: 'boolean', note: 'plain' }, spans: {} },
} as const satisfies Record<string, Table>;

/** The parts of the lineage. */
export const LINEAGE_TABLES = {
  passages: { name: 'passages', fields: { ...FACT, a: 'json', b: 'json', kind: 'plain', first: 'plain' }, spans: {} },
  repeats: { name: 'repeats', fields: { ...PLACE, of: 'json' }, spans: {} },
  clusters: { name: 'copy_clusters', fields: { id: 'plain', documents: 'json', original: 'plain' }, spans: {} },
} as const satisfies Record<string, Table>;

/** The column of a field: snake_case, with _json where it holds JSON. */
export function columnOf(field: string, kind: ColumnKind): string {
  const snake = field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  return kind === 'json' || kind === 'optional_json' ? `${snake}_json` : snake;
}
