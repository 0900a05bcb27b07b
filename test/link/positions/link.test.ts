import { describe, expect, it } from 'vitest';
import { responseOf } from '../../../src/stages/link/positions/link.js';
import { coverageOf, type Article } from '../coverage.js';

const responses = (...articles: Article[]): string[] => coverageOf(articles).record.proposals.map(p => p.response);

describe('proposals', () => {
  it.each([
    ['a proposal neither accepted nor rejected', "« Nous avons proposé de créer une patrouille commune ; la Norvie n'a pas pu accepter cette proposition, sans toutefois la rejeter », a déclaré la secrétaire générale Ada Merlin.", 'neither_accepted_nor_rejected'],
    ['a demand met with a refusal in the same sentence', "L'ambassadeur Pavel Drosk a réitéré sa demande d'un retrait des navires d'escorte, à laquelle les alliés ont opposé un refus.", 'rejected'],
    ['a demand refused in the next sentence', "L'ambassadeur Pavel Drosk a réitéré la demande d'un retrait des navires d'escorte. Les alliés ont refusé.", 'rejected'],
    ['a proposal that is accepted', 'La ministre Ada Merlin a proposé une ligne directe entre les gardes-côtes. La Norvie a accepté cette proposition.', 'accepted'],
    ['a proposal without an answer', 'La ministre Ada Merlin a proposé une ligne directe entre les gardes-côtes. Le temps était froid.', 'none'],
    ['a request turned down', 'Ambassador Pavel Drosk reiterated a demand for the withdrawal of escort ships. The request was rejected by the allies.', 'rejected'],
  ])('%s', (_, text, response) => { expect(responses({ date: '2021-03-10', text })).toEqual([response]); });

  it('one proposal in two papers is one', () => {
    const { record } = coverageOf([
      { date: '2021-03-10', text: "L'ambassadeur norvien Pavel Drosk a réitéré la demande d'un retrait des navires d'escorte du détroit." },
      { date: '2021-03-10', text: "Pavel Drosk, ambassadeur de Norvie, a réitéré sa demande de retrait des navires d'escorte." },
    ]);
    expect(record.proposals.map(p => p.evidence.length)).toEqual([2]);
  });

  it('weighs what sources say', () => {
    expect(responseOf(['not_accepted', 'not_rejected'])).toBe('neither_accepted_nor_rejected');
    expect(responseOf(['accepted', 'rejected', 'rejected'])).toBe('rejected');
    expect(responseOf([])).toBe('none');
  });
});
