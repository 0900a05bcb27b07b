/** The closed classes of English words. */
import { WordClass as C, type GrammarWords } from '../../model/words/grammar.js';
import { sentences } from './sentences.js';

const classes = new Map<string, number>();
const put = (bits: number, list: string): void => { for (const word of list.split(/\s+/).filter(Boolean)) classes.set(word, (classes.get(word) ?? 0) | bits); };
const phrases = (list: string): string[][] => list.split(',').map(phrase => phrase.trim().split(/\s+/));

put(C.determiner, `the a an this that these those his her its their our my your some any each every no several many few most all both other another two three four five six seven eight nine ten dozens hundreds thousands`);
put(C.preposition, `in on at by for from with without within after before since during under over between among against about according to of into through upon despite across around behind below beside beyond down inside near off onto out outside past per regarding
  toward towards until up via amid following concerning alongside as like than`);
put(C.genitive, "of 's '");
put(C.subject, 'he she it they we i you');
put(C.impersonal, 'it there');
put(C.negation, "not never no n't cannot");
put(C.adverb, `ever long since first last much now all both half originally initially also too already still again then thus however meanwhile later earlier further furthermore moreover instead just only simply even now today yesterday tomorrow tonight always often sometimes once twice therefore
  monday tuesday wednesday thursday friday saturday sunday soon here there perhaps maybe well almost rather quite very much previously alike elsewhere`);
put(C.time, `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december week day month year morning afternoon evening night last next this earlier later`);
put(C.subordinator, `that if when because while although though since whether as until unless whereas who which where how why what whose after before`);
put(C.that, 'that');
put(C.question, 'if whether how why what when where who which');
put(C.coordinator, 'and or but nor yet');
put(C.relative, 'who which that whose where whom');
put(C.finite, `left lost won fell rose died met ran went came took gave brought bought caught chose drew drove fought flew forgot froze got grew hid hit hurt kept knew laid led lent lay paid put quit rode rang sang sank sold sent shook shot shut slept spent spoke stood stole struck swore swam taught threw wore wrote broke beat became began bore bred built burst cast cut dealt dug fed felt found held meant read sought set slid spread sprang stuck swept tore told thought understood withdrew wound lose loses win wins rise rises fall falls grow grows die dies live face faces cause causes cost costs need needs want wants mean means know knows seem seems look looks feel feels help helps suffer suffers support supports exist exists depend depends`);
put(C.have, "has have had having 've 'd");
put(C.be, "is are was were am be been being 's 're 'm");
put(C.been, 'been');
put(C.before, "had 'd");
put(C.modal, "will would could can may might must should shall 'll 'd won't wouldn't couldn't can't cannot");
put(C.finite, `is are was were am has have had will would could can may might must should shall does do did goes went comes came takes took makes made gets got remains remained becomes became seems seemed gives gave began begins continues continued
  includes included shows contains contained plans planned wants wanted needs needed appears appeared works worked lives lived holds held leads led hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't shouldn't 'll 're 've`);
put(C.negation, "hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't shouldn't");
put(C.have, "hasn't haven't hadn't");
put(C.be, "isn't aren't wasn't weren't");
put(C.pronoun, 'him them us me her himself herself itself themselves others');
put(C.title, 'mr mrs ms dr sir lord lady prof rev revd msgr sen sens rep reps gov govs gen col lt maj brig adm capt cmdr cdr sgt cpl pvt det insp supt hon amb ald atty');
put(C.agent, 'by');
put(C.gerund, 'having being');
put(C.base, 'be');
put(C.support, "do does did don't doesn't didn't");
put(C.raising, 'went goes go wanted continued wants began came');

export const grammar: GrammarWords = {
  sentences,
  classes,
  infinitive: null,
  adverbEndings: ['ly'],
  adverbPhrases: phrases('at the time, on the other hand, in turn, in addition, of course, for example, for his part, for her part, for its part, for their part, in fact, in particular, once again, at least, so far, as well, in part, in full, in public, in private, in person, in response, in return, at first, at last, at length, for the first time, in the end, in the meantime, by then, on record, on the record, on air, on camera, out loud, of late, in writing, in brief, in short, in general, in principle, to date, for now, for instance, on twitter, on facebook, on social media, once more, time and again, over and over, in unison, as usual, more than once, under oath, at once, all along, in advance, no longer'),
  joins: phrases('as well as, along with, together with'),
  as: new Set(['as']),
  singulars: new Set(['a', 'an', 'this', 'each', 'every', 'another']),
  weAndYouEndings: [],
  firstPerson: new Set(['i', 'we']),
  neither: new Set(['neither', 'nor']),
  plurals: new Set('people police men women children media staff crew majority minority number lot couple public government team council committee board family opposition leadership management military navy army press data clergy youth poor rich elderly wounded injured policemen firemen spokesmen spokeswomen congressmen lawmen gunmen fishermen firefighters personnel delegation side group party company coalition alliance jury cabinet parliament senate electorate cattle'.split(' ')),
  objectRelatives: new Set(['which', 'whom']),
  participleEndings: ['ing', 'ed'],
  gerundEndings: ['ing'],
  notGerunds: new Set(['during', 'nothing', 'something', 'anything', 'everything', 'regarding', 'following', 'according', 'morning', 'evening', 'meeting', 'building', 'king', 'thing', 'spring', 'string', 'wing', 'ring', 'beijing']),
  pastEndings: ['ed'],
  roleLinks: new Set(['for']),
  attributes: new Set('urgent recent new repeated renewed growing earlier previous initial latest fresh strong public official first second third final early further several numerous many such own similar false joint'.split(' ')),
  notAdverbs: new Set('family ally assembly reply supply anomaly monopoly rally bully daily weekly monthly likely elderly friendly deadly costly lovely lonely ugly holy imply apply rely comply multiply melancholy belly jelly butterfly folly homily subsidy'.split(' ')),
  contrasts: phrases('while, whereas'),
  comments: new Set(),
  concessions: phrases('even if, even though, so that'),
  afterthoughts: new Set(['notably', 'especially', 'particularly', 'mainly']),
  wheres: new Set(['where']),
  whens: new Set(['amid']),
};
