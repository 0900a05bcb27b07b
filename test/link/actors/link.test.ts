/** Which actors of several documents are one: by key, name, spelling and office, and which are not. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.js';
import type { Actor } from '../../../src/model/actor.js';
import { linkActors } from '../../../src/stages/link/actors/link.js';
import type { Corpus } from '../../../src/stages/link/context.js';
import { actorsIn } from '../../annotate/mentions/read.js';
import { documentOfLines, packOf } from '../../lines.js';

interface Coverage {
  readonly language: string;
  readonly date: string | null;
  readonly text: string;
}

function link(coverage: readonly Coverage[]): { actors: readonly Actor[]; actorOf: (document: number, local: number) => string; corpus: Corpus } {
  const documents = coverage.map((c, n) => {
    const { notices: _notices, ...document } = documentOfLines(c.text, c.language);
    return { ...document, id: `d${n}`, path: `${n}.txt`, published: c.date, sentences: [], quoted: [], actors: actorsIn(c.text, c.language).actors, dates: [], figures: [], statements: [] };
  });
  const corpus: Corpus = { documents, packOf: d => packOf(d.language) };
  const datings = documents.map(d => ({ document: d.id, published: d.published, publishedFrom: null, certain: true }));
  return { ...linkActors(corpus, datings), corpus };
}

const fr = (date: string, text: string): Coverage => ({ language: 'fr', date, text });
const en = (date: string, text: string): Coverage => ({ language: 'en', date, text });
const named = (actors: readonly Actor[], alias: string): readonly Actor[] => actors.filter(a => a.name === alias || a.aliases.includes(alias));

describe('linkActors', () => {
  it('makes one state of its names, capitals and seats in two languages', () => {
    const { actors } = link([fr('2020-01-01', 'La Russie attend. Moscou refuse.'), en('2020-01-02', 'Russia waits. The Kremlin agrees.')]);
    const [russia, ...others] = named(actors, 'Russie');
    expect(others).toEqual([]);
    expect(russia?.aliases).toEqual(expect.arrayContaining(['Moscou', 'Kremlin', 'Russia']));
    expect(russia?.key).toBe('RUS');
  });

  it('gives one person two roles with the dates of the coverage that tells them', () => {
    const { actors } = link([fr('2016-04-20', "L'ambassadeur russe Paul Daran a parlé."), fr('2016-07-13', "L'ambassadeur russe Paul Daran a parlé."), fr('2022-01-12', 'Paul Daran, vice-ministre russe des Affaires étrangères, a parlé.')]);
    const [daran, ...others] = named(actors, 'Paul Daran');
    expect(others).toEqual([]);
    expect(daran?.roles.map(r => [r.role, r.of, r.from, r.to])).toEqual([['ambassadeur', 'Russie', '2016-04-20', '2016-07-13'], ['vice-ministre des Affaires étrangères', 'Russie', '2022-01-12', '2022-01-12']]);
  });

  it('takes two spellings of one affiliation for one person', () => {
    const { actors } = link([fr('2020-01-01', "L'ambassadeur russe Sergueï Grouchnine a parlé."), en('2020-01-02', 'Russian ambassador Sergei Grushnin spoke.')]);
    expect(named(actors, 'Sergueï Grouchnine')).toHaveLength(1);
    expect(named(actors, 'Sergueï Grouchnine')[0]?.aliases).toContain('Sergei Grushnin');
  });

  it('keeps two people of one surname and alike names of other affiliations apart', () => {
    const { actors } = link([fr('2020-01-01', 'Le ministre russe Aldo Ferrand a parlé.'), fr('2020-01-02', 'La ministre russe Ida Ferrand a parlé.'), en('2020-01-03', 'Chinese ambassador Alda Ferand spoke.')]);
    expect(new Set(['Aldo Ferrand', 'Ida Ferrand', 'Alda Ferand'].map(n => named(actors, n)[0]?.id)).size).toBe(3);
  });

  it('takes a body for one in two languages where its nouns mean the same and its names sound the same', () => {
    const { actors } = link([fr('2020-01-01', "L'Agence des pêcheurs de Valdorie a fermé. Le Conseil Valdorie-Ordanne siège."), en('2020-01-02', 'The Valdoria Fishermen Agency closed. The Valdoria-Ordanne Council met.')]);
    expect(named(actors, 'Valdoria Fishermen Agency')[0]?.aliases).toContain('Agence des pêcheurs de Valdorie');
    expect(named(actors, 'Valdoria-Ordanne Council')[0]?.aliases).toContain('Conseil Valdorie-Ordanne');
  });

  it('keeps bodies of two languages apart whose nouns or names differ', () => {
    const { actors } = link([fr('2020-01-01', "L'Agence des pêcheurs de Valdorie a fermé."), en('2020-01-02', 'The Valdoria Fishermen Council met. The Mirelia Fishermen Agency closed.')]);
    expect(new Set(['Agence des pêcheurs de Valdorie', 'Valdoria Fishermen Council', 'Mirelia Fishermen Agency'].map(n => named(actors, n)[0]?.id)).size).toBe(3);
  });

  it('does not carry a surname alone over documents', () => {
    const { actors } = link([fr('2020-01-01', 'Aldo Ferrand est venu.'), fr('2020-01-02', 'M. Ferrand est venu.')]);
    expect(actors.filter(a => a.kind === 'person')).toHaveLength(2);
  });

  it('names the bearer of an office whom another source of those days names', () => {
    const { actors } = link([fr('2020-01-01', 'Le ministre russe des Affaires étrangères a protesté.'), fr('2020-01-02', 'Le ministre russe des Affaires étrangères, Paul Daran, a protesté.')]);
    expect(actors.filter(a => a.kind === 'person').map(a => a.name)).toEqual(['Paul Daran']);
  });

  it('takes a capital that speaks for the state whose capital another document calls it', () => {
    const { actors } = link([fr('2020-01-01', 'La Valdorie attend. À Asquelle, capitale de la Valdorie, on doute. Asquelle, capitale de la Valdorie, refuse.'), fr('2020-01-02', 'Le président valdorien parle. Asquelle refuse. Asquelle, dit-il, attend. Asquelle hésite.')]);
    expect(named(actors, 'Valdorie').map(a => a.kind)).toEqual(['state']);
  });

  it('learns a capital even where it is named as a place', () => {
    const { actors } = link([fr('2020-01-01', 'À Asquelle, capitale de la Valdorie, la foule attend.'), fr('2020-01-02', 'Les experts ont vu le port. Asquelle refuse. Asquelle hésite encore. Hier, Asquelle doutait.')]);
    expect(named(actors, 'Valdorie')[0]?.kind).toBe('state');
  });

  it('takes a land in two languages for one where one person has the same office of it', () => {
    const { actors } = link([fr('2020-01-01', 'La ministre valdorienne des Affaires étrangères, Ida Valmont, est venue. La Valdorie attend.'), en('2020-01-02', 'Valdorian foreign minister Ida Valmont spoke. Valdoria is waiting.')]);
    expect(named(actors, 'Valdorie')[0]?.aliases).toContain('Valdoria');
  });

  it('keeps lands of one sound apart where nothing else joins them', () => {
    const { actors } = link([fr('2020-01-01', 'Le président de la Valdorie attend. La Valdorie refuse.'), en('2020-01-02', 'The president of Valdoria spoke. Valdoria is waiting.')]);
    expect(named(actors, 'Valdorie')[0]?.aliases ?? []).not.toContain('Valdoria');
  });

  it('takes a short name for the one body that other documents on the same actors call so', () => {
    const { actors } = link([fr('2020-01-01', "L'Alliance du Levant a reçu Aldo Ferrand. L'Alliance attend."), fr('2020-01-02', "Aldo Ferrand a répondu que l'Alliance doit attendre. L'Alliance n'a rien dit.")]);
    expect(named(actors, 'Alliance')).toHaveLength(1);
    expect(named(actors, 'Alliance')[0]?.aliases).toContain('Alliance du Levant');
  });

  it('leaves an office of other years without a name', () => {
    const { actors } = link([fr('2012-01-01', 'Le ministre russe des Affaires étrangères a protesté.'), fr('2020-01-02', 'Le ministre russe des Affaires étrangères, Paul Daran, a protesté.')]);
    expect(actors.filter(a => a.kind === 'person')).toHaveLength(2);
  });

  it('gives every local actor an actor, and the same ids whatever other documents there are', () => {
    const one = link([fr('2020-01-01', 'Aldo Ferrand a rencontré les alliés.')]);
    const two = link([fr('2020-01-01', 'Aldo Ferrand a rencontré les alliés.'), en('2020-01-01', 'Mary Brandell met Aldo Ferrand.')]);
    expect(two.actorOf(0, 0)).toBe(one.actorOf(0, 0));
    const ids = new Set(two.actors.map(a => a.id));
    two.corpus.documents.forEach((d, n) => d.actors.forEach((_, local) => expect(ids.has(two.actorOf(n, local))).toBe(true)));
    expect(ids.size).toBe(two.actors.length);
  });

  it('anchors every mention of an actor and gives no pronoun as its alias', () => {
    const { actors } = link([fr('2020-01-01', 'Aldo Ferrand est venu. Il a promis de revenir.')]);
    const [ferrand] = named(actors, 'Aldo Ferrand');
    expect(ferrand?.mentions.map(m => m.text)).toEqual(['Aldo Ferrand', 'Il']);
    expect(ferrand?.aliases).toEqual(['Aldo Ferrand']);
  });

  it('knows every language it links', () => {
    expect(LANGUAGES.map(l => l.code)).toEqual(expect.arrayContaining(['fr', 'en']));
  });
});
