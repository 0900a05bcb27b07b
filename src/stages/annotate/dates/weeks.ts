/** "the week of April 10", "Easter weekend", "le week-end de Pâques": the week or weekend of a day named beside it. */
import type { DateExpression } from '../../../model/expression.js';
import { dated, fieldsOf, type Draft } from './draft.js';
import { at, before, type Reading } from './reading.js';
import { Role } from './roles.js';

/** The draft of a day with the word for its week drawn in, or the draft as it is. */
export function withWeek(reading: Reading, draft: Draft): Draft {
  const { expression } = draft;
  const fields = fieldsOf(draft);
  if (expression.kind !== 'date' || !fields || draft.characters || expression.clock || expression.part !== undefined || (fields.day === undefined && fields.feast === undefined)) return draft;
  const link = before(reading, draft.first, Role.beginning);
  const left = link ? before(reading, link.first, Role.unit, m => (m.unit === 'W' || m.unit === 'WE') && !m.plural) : null;
  if (left) {
    const step = before(reading, left.first, Role.step, m => m.step === 0);
    const lead = step ?? before(reading, left.first, Role.plainArticle);
    return around(lead ? lead.first : left.first, draft.end, left.meaning.unit, expression);
  }
  const right = fields.feast === undefined ? null : at(reading, draft.end, Role.unit);
  return right?.meaning.unit === 'WE' && !right.meaning.plural ? around(draft.first, right.end, 'WE', expression) : draft;
}

function around(first: number, end: number, unit: string, of: DateExpression): Draft {
  return dated(first, end, 'week-of-day', { kind: 'date', base: { from: 'around', unit: unit === 'WE' ? 'WE' : 'W', of } });
}
