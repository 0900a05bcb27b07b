import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../../../src/model/annotated.js';
import type { Statement, Utterance } from '../../../src/model/statement.js';
import { linkStatements } from '../../../src/stages/link/statements/link.js';
import { documentOf, type SaidIn } from '../builder.js';
import { linkedOf } from '../linked.js';

const QUIET = (): void => {};

interface Result {
  readonly utterances: readonly Utterance[];
  readonly statements: readonly Statement[];
}

function run(documents: readonly AnnotatedDocument[]): Result {
  const done = linkStatements(linkedOf(documents), QUIET);
  return { utterances: done.utterances, statements: done.statements.flat() };
}

/** One document a statement: the content with a sentence around it. */
function report(path: string, said: SaidIn & { readonly date?: string }, language = 'en'): AnnotatedDocument {
  const content = said.content.map(c => said.mode === 'indirect' || said.mode === 'mixed' ? c : `“${c}”`).join(' , it was noted, ');
  return documentOf(`${content} was what the hall heard.`, { path, language, published: said.date ?? null, said: [said] });
}

const ENVOY = 'Ilse Varn';
const joinedRows: readonly (readonly [string, SaidIn, SaidIn, readonly (readonly [string, string])[]])[] = [
  ['the same quotation in two papers', { content: ['The harbour will stay open until both fleets are gone.'], by: ENVOY }, { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY }, []],
  ['a word put in by one of them', { content: ['The danger of a blockade is real'], by: ENVOY }, { content: ['The danger of a blockade is very real'], by: ENVOY }, [['', 'very']]],
  ['a synonym', { content: ['These aims are clearly unacceptable to the coastal towns'], by: ENVOY }, { content: ['These aims are plainly unacceptable to the coastal towns'], by: ENVOY }, [['clearly', 'plainly']]],
  ["an editor's brackets", { content: ['we must prepare our answer in case the fleet carries out its threats'], by: ENVOY }, { content: ['prepare [an] answer [together] in case the fleet carries out its threats'], by: ENVOY }, [['our', '[an]'], ['', '[together]']]],
  ["an editor's word within brackets, told with the brackets", { content: ['These aims are wholly unacceptable to the coastal towns'], by: ENVOY }, { content: ['[These strategic aims] are wholly unacceptable to the coastal towns'], by: ENVOY }, [['These aims', '[These strategic aims]']]],
  ['part of a longer quotation', { content: ['The talks were frank. The harbour will stay open until both fleets are gone. We meet again.'], by: ENVOY }, { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY }, []],
  ['a quotation split by its speaker', { content: ['The harbour will stay open', 'until both fleets are gone from these waters'], by: ENVOY }, { content: ['The harbour will stay open until both fleets are gone from these waters'], by: ENVOY }, []],
  ['a short quotation within two reports, the same to the word', { content: ['the islands need “clear positions” before winter'], by: ENVOY, mode: 'mixed' }, { content: ['that members bring “clear positions” to the table'], by: ENVOY, mode: 'mixed' }, []],
  ['an indirect wording and its direct one', { content: ['The harbour will stay open until both fleets are gone.'], by: ENVOY }, { content: ['that the harbour would stay open until both fleets were gone'], by: ENVOY, mode: 'indirect' }, []],
  ['a quotation and the same words half quoted in another frame', { content: ['Our quarrels over the strait remain whole. Today changed nothing.'], by: ENVOY }, { content: ['that the “quarrels over the strait” would remain whole for now'], by: ENVOY, mode: 'mixed' }, []],
  ['two indirect reports in nearly the same words', { content: ['that the island would withdraw its fishing fleet before the winter storms'], by: ENVOY, mode: 'indirect' }, { content: ['that the island will withdraw its fishing fleet before winter storms'], by: ENVOY, mode: 'indirect' }, []],
  ['a speaker that one source does not name', { content: ['The harbour will stay open until both fleets are gone.'], by: null }, { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY }, []],
];

const apartRows: readonly (readonly [string, SaidIn & { readonly date?: string }, SaidIn & { readonly date?: string }])[] = [
  ['two things said on one subject', { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY }, { content: ['Nobody asked both fleets whether an open harbour serves them'], by: ENVOY }],
  ['the same demand of two speakers', { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY }, { content: ['The harbour will stay open until both fleets are gone'], by: 'Tomas Reik' }],
  ['one formula in two statements', { content: ['The council of the coastal towns welcomes the pilots'], by: ENVOY }, { content: ['Nothing binds the council of the coastal towns to pay'], by: ENVOY }],
  ['a short quotation within another sentence of the same words', { content: ['the islands need “clear positions” before winter'], by: ENVOY, mode: 'mixed' }, { content: ['We had clear positions and nobody listened to them in the spring'], by: ENVOY }],
  ['two statements of one build', { content: ['The first convoy of two hundred trucks will arrive in April'], by: ENVOY }, { content: ['The second convoy of nine hundred trucks will leave in August'], by: ENVOY }],
  ['the like said again three months later', { content: ['The danger of a blockade is real'], by: ENVOY, date: '2031-04-02' }, { content: ['The danger of a blockade is still real'], by: ENVOY, date: '2031-07-09' }],
  ['two speakers unknown with a common formula', { content: ['talks on the harbour were useful'], by: null, mode: 'indirect' }, { content: ['talks on the harbour were useless'], by: ENVOY, mode: 'indirect' }],
  ['indirect reports on one subject', { content: ['that the island would withdraw its fishing fleet before winter'], by: ENVOY, mode: 'indirect' }, { content: ['that the fishing fleet of the island had lost three boats this winter'], by: ENVOY, mode: 'indirect' }],
];

describe('what is one utterance', () => {
  it.each(joinedRows)('%s', (_name, one, other, differs) => {
    const { utterances } = run([report('a.txt', one), report('b.txt', other)]);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.speaker).toBe(`actor:${ENVOY}`);
    expect(utterances[0]?.differs.map(d => [d.a, d.b])).toEqual(differs);
  });

  it.each(apartRows)('is not %s', (_name, one, other) => {
    expect(run([report('a.txt', one), report('b.txt', other)]).utterances).toHaveLength(2);
  });

  it('leaves languages apart even where the words are the same', () => {
    const said: SaidIn = { content: ['Convention Entente Transport Protocole'], by: ENVOY };
    expect(run([report('a.txt', said, 'en'), report('b.txt', said, 'fr')]).utterances).toHaveLength(2);
  });

  it('joins the lead and the body of one article, and what another source splits in two', () => {
    const whole = documentOf('“The danger of a blockade is real. The way out lies with the islands. They must call back the fleet”, she said.', { path: 'a.txt', said: [{ content: ['The danger of a blockade is real. The way out lies with the islands. They must call back the fleet'], by: ENVOY }] });
    const split = documentOf('“The danger of a blockade is quite real”, she said. “The way out lies with the islands. They must call back the fleet.”', {
      path: 'b.txt', said: [{ content: ['The danger of a blockade is quite real'], by: ENVOY }, { content: ['The way out lies with the islands. They must call back the fleet.'], by: ENVOY }],
    });
    const { utterances } = run([whole, split]);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.statements).toHaveLength(3);
    expect(utterances[0]?.differs.map(d => [d.a, d.b])).toEqual([['', 'quite']]);
  });

  it('does not join two statements of one build within one text', () => {
    const text = '“The first convoy of trucks will arrive in May”, she said. “The second convoy of trucks will arrive in June.”';
    const document = documentOf(text, { said: [{ content: ['The first convoy of trucks will arrive in May'], by: ENVOY }, { content: ['The second convoy of trucks will arrive in June.'], by: ENVOY }] });
    expect(run([document]).utterances).toHaveLength(2);
  });

  it('does not join a report with the words within it', () => {
    const text = 'The clerk wrote that the envoy said the harbour will stay open until both fleets are gone.';
    const document = documentOf(text, { said: [
      { content: ['that the envoy said the harbour will stay open until both fleets are gone'], by: 'A clerk', mode: 'indirect' },
      { content: ['the harbour will stay open until both fleets are gone'], by: null, mode: 'indirect', reportedBy: 0 },
    ] });
    expect(run([document]).utterances).toHaveLength(2);
  });

  it('names a speaker from another source and says so', () => {
    const notices: string[] = [];
    const documents = [report('a.txt', { content: ['The harbour will stay open until both fleets are gone'], by: null }), report('b.txt', { content: ['The harbour will stay open until both fleets are gone'], by: ENVOY })];
    const done = linkStatements(linkedOf(documents), n => { notices.push(n.rule); });
    expect(done.statements.flat().map(s => s.speaker)).toEqual([`actor:${ENVOY}`, `actor:${ENVOY}`]);
    expect(notices).toEqual(['statements.speaker-linked']);
  });

  it('leaves a speaker unnamed whom two sources name differently, and says that they do', () => {
    const words = ['The harbour will stay open until both fleets are gone'];
    const documents = [report('a.txt', { content: words, by: ENVOY }), report('b.txt', { content: words, by: null }), report('c.txt', { content: words, by: 'Tomas Reik' })];
    const notices: string[] = [];
    const done = linkStatements(linkedOf(documents), n => { notices.push(n.rule); });
    expect(done.utterances.map(u => [u.statements.length, u.speaker])).toEqual([[1, `actor:${ENVOY}`], [1, null], [1, 'actor:Tomas Reik']]);
    expect(notices).toEqual(['statements.two-speakers']);
  });
});

describe('every record of utterances', () => {
  const WORDS = ['harbour', 'fleet', 'treaty', 'island', 'winter', 'the', 'of', 'and', 'pilots', 'demand', 'open', 'never'];
  const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map(w => w.join(' '));
  const said = fc.record({ content: phrase.map(p => [p]), by: fc.constantFrom(ENVOY, 'Tomas Reik', null), mode: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const) });

  it('has each statement in exactly one utterance, one speaker an utterance', () => {
    fc.assert(fc.property(fc.array(said, { maxLength: 12 }), list => {
      const { utterances, statements } = run(list.map((s, i) => report(`${i}.txt`, s)));
      const listed = utterances.flatMap(u => u.statements);
      expect([...listed].sort()).toEqual(statements.map(s => s.id).sort());
      for (const s of statements) {
        const own = utterances.find(u => u.id === s.utterance);
        expect(own?.statements).toContain(s.id);
        expect(own?.speaker).toBe(s.speaker);
      }
    }), { numRuns: 150 });
  });
});
