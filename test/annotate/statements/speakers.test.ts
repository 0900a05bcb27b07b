/** Who speaks: subjects, pronouns, and the words of one who goes on speaking. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatements, speakersIn } from './said.js';

describe('speakers', () => {
  test.each([
    ['an incise goes on with the speaker before it', 'fr', '« Nous partons », a dit Oren Tassel. « Rien ne nous retient ici », a-t-il ajouté.', ['Oren Tassel', 'Oren Tassel']],
    ['the infinitive of narration goes on with the last speaker', 'fr', '« Nous partons », a dit Oren Tassel.\nEt de conclure : « Rien ne nous retient. »', ['Oren Tassel', 'Oren Tassel']],
    ['nobody is named where nobody is', 'fr', 'Des informations récentes révèlent que le lac est à sec.', [null]],
    ['she goes on', 'en', '"We leave," said Lia Marn. "Nothing holds us here," she added.', ['Lia Marn', 'Lia Marn']],
    ['a body goes on as "it"', 'en', '"We leave," said the Lake Agency. "Nothing holds us here," it added.', ['Lake Agency', 'Lake Agency']],
    ['nobody said what "it was said"', 'en', 'The Lake Agency closed. There was said to be no water.', []],
    ['two who speak with one voice are a group', 'en', 'Lia Marn and Oren Tassel said the lake was dry. They added that it would stay so.', ['Lia Marn and Oren Tassel', 'Lia Marn and Oren Tassel']],
    ['two states that speak with one voice are a group', 'fr', "La Mirélie et la Valdorie ont accusé le port de mentir.", ['Mirélie et Valdorie']],
    ['whose followers are named by her leads them', 'fr', "Lia Marn et ses alliés ont affirmé que le lac était à sec.", ['Lia Marn']],
    ['a field of government is no name of its minister', 'en', 'Minister of Education Lia Marn said the lake was dry. Oren Tassel, undersecretary to the president, said it was not.', ['Lia Marn', 'Oren Tassel']],
    ['nouns before the noun that speaks', 'en', 'International gun violence experts said the lake was dry.', ['experts']],
    ['a body and an office before the name of who speaks', 'en', 'University of Port Aubel (UPA) harbour researcher Ida Vallen said the lake was dry.', ['Ida Vallen']],
    ['a land and a short title before a name', 'en', 'The U.S. Sen. Peter Dallow said the lake was dry. Detective Sgt. Ross Vallen said it was not.', ['Peter Dallow', 'Ross Vallen']],
    ['an initial inside the name of who speaks', 'en', '"The lake is dry," said HPL-TW steward Rachel E. Dallow on Monday.', ['Rachel E. Dallow']],
    ['a brand that the text is about', 'en', 'Valnord Corp opened a shop. The brand said the shop was full.', ['Valnord Corp']],
    ['whose report came out on a day', 'en', 'The lake is dry, according to a report released on Thursday by the Lake Agency.', ['Lake Agency']],
    ['a team and those who work in it', 'en', 'Scientists said the lake was dry. The research team found that it would stay so.', ['Scientists', 'Scientists']],
    ['une équipe et ses membres', 'fr', "Des chercheurs affirment que le lac est à sec. L'équipe de recherche estime qu'il le restera.", ['chercheurs', 'chercheurs']],
    ['a possessive before a noun of speech means the subject', 'en', '"The lake is dry," said Lia Marn. The Lake Agency renewed its call for an end to the fishing there.', ['Lia Marn', 'Lake Agency']],
    ['age and home behind the name', 'en', '"We heard it," Joe Hallow, 18, from Port Aubel, Valdoria, told the Herald.', ['Joe Hallow']],
    ['a daughter by name behind her owner', 'en', '"We leave," the Harrows\' daughter Sarah Harrow said in a call.', ['Sarah Harrow']],
    ['nouns of no list before an office', 'en', 'The gravel company owner said the lake was dry.', ['gravel company owner']],
    ['an age before an office', 'en', 'The 54-year-old fire marshal said the lake was dry.', ['54-year-old fire marshal']],
    ['two by name behind what both are', 'en', 'Prosecutors Ida Vallen and Mary Dallow said the lake was dry.', ['Ida Vallen and Mary Dallow']],
    ['more than the name before it', 'en', 'The Marn camp said the lake was dry.', ['Marn camp']],
    ['whoever is named behind according to', 'fr', 'Selon « Valnord », le lac est à sec.', ['Valnord']],
    ['information that a paper reveals is its own', 'fr', "Le Phare de Corvanne a révélé des informations selon lesquelles le lac serait à sec.", ['Phare de Corvanne']],
    ['an unknown "they say" stays unknown', 'en', 'It was said that the lake was dry.', [null]],
  ])('%s', (_, code, text, expected) => expect(speakersIn(text, code)).toEqual(expected));
});

test('a statement inside the words of another is reported by it', () => {
  const { statements } = readStatements('La Valdonie affirme que la Mirélie exige le départ des observateurs.', 'fr');
  expect(statements.map(s => s.reportedBy)).toEqual([null, 0]);
});

test('the pluperfect puts a statement before the reported day', () => {
  expect(readStatements("Oren Tassel avait reconnu que le lac était à sec.", 'fr').statements.map(s => s.earlier)).toEqual([true]);
});

test('any mixture of cues, marks and emoji gives spans that lie in the text and name actors that exist', () => {
  const parts = ['« ', ' »', '"', 'a dit', 'a-t-il dit', 'que', 'selon', 'Oren Tassel', '🙂 Marn', ',', '.', ':', 'qui accuse', 'la Mirélie', 'de', 'partir', 'et', 'accusant', '\u200f', 'said', 'told', 'according to', '\n', '…', '(', ')', "l'", 'ne', 'pas'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), fc.constantFrom('fr', 'en'), (words, code) => {
    const text = words.join(' ');
    const { statements, actors } = readStatements(text, code);
    for (const s of statements) {
      for (const span of [...s.content, ...(s.cue ? [s.cue] : []), ...(s.source ? [s.source] : [])]) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.text).toHaveLength(span.end - span.start);
      }
      if (s.speaker !== null) expect(actors[s.speaker]).toBeDefined();
      if (s.reportedBy !== null) expect(statements[s.reportedBy]).toBeDefined();
    }
  }));
});
