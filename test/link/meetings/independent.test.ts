/** Reports of one meeting by sources that do not know one another: what is put together, and where they exclude each other. */
import { describe, expect, it } from 'vitest';
import { linkDocuments, processSource, readFile } from '../../../src/pipeline.js';
import type { ParleyRecord } from '../../../src/model/record.js';

interface Report { readonly date: string; readonly text: string }

function recordOf(...reports: readonly Report[]): ParleyRecord {
  const lines = reports.map(({ date, text }, i) => JSON.stringify({ title: text.split('\n')[0] ?? `Report ${i}`, date, text })).join('\n');
  return linkDocuments([...readFile({ path: 'reports.jsonl', bytes: new TextEncoder().encode(lines) }, () => {})].map(s => processSource(s).document));
}

const first = { date: '2031-05-13', text: 'Quarla and Belvane talk about ferries\n\nThe Ferry Commission of Quarla and Belvane met in Ostrel on Monday for three hours. Ada Wirth, the foreign minister of Quarla, and the transport minister of Belvane, Jon Hask, took part.\n\nThe commission agreed on a new timetable.' };
const other = (text: string, date = '2031-05-13'): Report => ({ date, text });

describe('independent reports of one meeting', () => {
  it('seats those who took part and not those who stayed away', () => {
    const { meetings, actors } = recordOf(other('Ferries in Ostrel\n\nThe Ferry Commission of Quarla and Belvane met in Ostrel on Monday. Jon Hask, the transport minister of Belvane, attended the meeting. Ada Wirth, the foreign minister of Quarla, did not attend.'));
    const names = meetings[0]!.participants.map(id => actors.find(a => a.id === id)!.name);
    expect(names).toEqual(['Jon Hask']);
  });

  it('asks where one source seats a person and another keeps the same person away', () => {
    const { disagreements } = recordOf(first, other('No ferries\n\nThe Quarla-Belvane Ferry Commission met in Ostrel on Monday. Ada Wirth, the foreign minister of Quarla, did not attend; Jon Hask, the transport minister of Belvane, was present.'));
    expect(disagreements.map(d => [d.kind, d.certain])).toEqual([['participants', false]]);
  });

  it('joins a report with another weekday in another language, and asks for the day', () => {
    const { meetings, disagreements } = recordOf(first, other("Ferries à Ostrel\n\nLa Commission des ferries de Quarla et de Belvane s'est réunie dimanche à Ostrel. La réunion a duré trois heures."));
    expect(meetings).toHaveLength(1);
    expect(disagreements.map(d => [d.kind, d.certain])).toEqual([['date', false]]);
  });

  it('joins a report with another city on the same day, and asks for the place', () => {
    const { meetings, disagreements } = recordOf(first, other('Ferries again\n\nThe Quarla-Belvane Ferry Commission met in the port of Lund on Monday and agreed on a timetable.'));
    expect(meetings).toHaveLength(1);
    expect(disagreements.map(d => d.kind)).toEqual(['place']);
  });

  it('keeps a meeting a week later apart', () => {
    const { meetings } = recordOf(first, other('Second ferry meeting\n\nThe Quarla-Belvane Ferry Commission met in Ostrel on Monday and agreed on a fare.', '2031-05-20'));
    expect(meetings).toHaveLength(2);
  });

  it('sets a longer duration beside a shorter one, and takes a hedge for what it hedges', () => {
    const longer = recordOf(first, other('Long night\n\nThe Quarla-Belvane Ferry Commission ended its meeting in Ostrel on Monday, after almost five hours.'));
    expect(longer.disagreements.map(d => d.rule)).toEqual(['durations-exclude']);
    const hedged = recordOf(first, other('Short night\n\nThe Quarla-Belvane Ferry Commission ended its meeting in Ostrel on Monday, after almost three hours.'));
    expect(hedged.disagreements).toEqual([]);
  });

  it('shows no venue for what stands outside it', () => {
    const { meetings } = recordOf(other('Protest\n\nThe Ferry Commission of Quarla and Belvane met in Ostrel on Monday. Some 300 protesters gathered outside the hall.'));
    expect(meetings[0]!.venue).toBe('Ostrel');
  });
});
