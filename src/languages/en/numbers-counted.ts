/** Words around what an English number counts: nouns it can and cannot count, complements, labels. */
import type { CountedWords } from '../../model/words/numbers.js';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const counted: CountedWords = {
  closed: new Set(list(`
    a about above according across after again against ago all almost along already also although always am amid among an and another any anybody anyone anything anywhere are aren't around as aside at away back be because been before behind being below beneath beside besides between beyond both but by
    can cannot can't could couldn't despite did didn't do does doesn't don't done down due during each either else enough etc even ever every everybody everyone everything everywhere except few for from further get gets given got had has hasn't have haven't having he hence her here hers herself him himself his how however
    i if in indeed inside instead into is isn't it its itself just last later least less like many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off often on once one's only onto or otherwise ought our ours ourselves out outside over own
    past per perhaps quite rather same shall she should shouldn't since so some somebody somehow someone something sometimes somewhere soon still such than that the their theirs them themselves then thence there thereby therefore these they this those though through throughout thus till to today together tomorrow tonight too toward towards under unless unlike until unto up upon us usually
    versus very via vs was wasn't we were weren't what whatever when whenever where whereas wherever whether which while whilst who whoever whole whom whose why will with within without won't would wouldn't yes yesterday yet you your yours yourself yourselves
    said says told tells asked asks wants thinks knows makes takes gives goes comes sees needs lives works plays shows calls begins ends opens closes starts continues remains includes becomes seems appears means stands faces holds seeks hopes vows urges warns meets visits joins leaves returns wins loses dies kills
    's 're ve ll a.m. p.m. am pm
  `)),
  before: new Set(list(`other new old young big small large little long short high low good bad great major minor main former late early key top senior junior local foreign national international first second last final different separate additional extra further more main such single whole full entire
    unidentified unnamed armed suspected alleged innocent dead wounded injured missing likely potential registered free total straight consecutive successive`)),
  plurals: new Set(list(`people men women children police troops staff personnel aircraft sheep fish cattle dead wounded injured missing others feet teeth mice geese oxen lice dice criteria phenomena media data bacteria crises analyses theses hypotheses parentheses headquarters series species means offspring spacecraft hovercraft deer
    policemen policewomen servicemen servicewomen congressmen congresswomen fishermen gunmen businessmen businesswomen firemen frenchmen englishmen irishmen welshmen clergymen salesmen workmen craftsmen spokesmen chairmen statesmen crewmen airmen seamen militiamen tribesmen grandchildren schoolchildren stepchildren wives lives knives leaves halves shelves wolves thieves loaves calves
    nationals chinese japanese portuguese vietnamese lebanese maltese swiss alumni cacti fungi nuclei stimuli syllabi euro yen yuan million percent bail seats`)),
  pluralEndings: ['s'],
  notPluralEndings: ['ss', 'us', 'is'],
  adjectivesBehind: false,
  verbEndings: [],
  prepositions: new Set(list('of in on at from to for with by against under over near across around inside outside per among between')),
  determiners: new Set(list('the a an this that these those his her its their our your my all')),
  contracted: new Set([]),
  clock: new Set(['a.m.', 'p.m.', 'am', 'pm', "o'clock", 'hrs', 'gmt', 'utc']),
  labels: new Set(list(`
    article articles resolution resolutions number numbers no nos nr nrs page pages pp chapter chapters annex room building route routes highway motorway interstate line flight law phase stage group level category zone volume version district division brigade channel season episode
    camp block paragraph section sections point amendment verse psalm figure table act scene gate door platform terminal sector lot plot box post posts type class title scenario option code exercise exercises exit apartment suite unit regiment squadron rule standard iso convention protocol regulation directive question proposition part item items step test week day windows android iphone apollo formula vitamin model ward precinct grade chart footnote appendix schedule clause order case cell count bus train ship tropical hurricane psalm top area studio pier berth runway
  `)),
  countedByOne: new Set([]),
  single: new Set(['single', 'only']),
  each: new Set(['each', 'apiece']),
  per: new Set(['per', 'a-head']),
  pronounTails: ['of them', 'of whom', 'of which', 'of those', 'of these', 'of us', 'of you'],
  idioms: [
    'one another', 'no one', 'one day', 'one thing', 'one time', 'at one point', 'one by one', 'one on one', 'one-on-one', 'at one time', 'one way or another', 'one hand', 'one side', 'one and only', 'one and the same', 'one more time', 'for one', 'as one', 'one or another', 'one or the other', 'square one', 'day one', 'number one', 'fifty-fifty', 'one of', 'one such',
    'half a world', 'second half', 'first half', 'better half', 'half way', 'half-time', 'half time', 'the couple', 'two cents', 'at sixes and sevens', 'hundred per cent sure', 'cloud nine', 'twenty-four seven', 'fourth quarter', 'third quarter', 'the quarter', 'ground zero', 'zero tolerance', 'zero in', 'by the dozen', 'year one', 'one who', 'one can', 'one could', 'one would', 'one should', 'one must', 'one may', 'one might', 'one is', 'one was', 'one has', 'one had', 'one will', 'one\'s',
    'in one voice', 'with one voice', 'in one go', 'on all fours', 'at the eleventh hour', 'score of', 'to score', 'will score', 'a score',
  ],
  bareIdioms: ['in two', 'in half', 'in three', 'two by two', 'number two', 'number three', 'by half', 'the two', 'one to one', 'one by', 'top ten', 'top five', 'top three', 'at zero', 'in one', 'from zero', 'ground zero'],
  allOf: new Set([]),
  ages: new Set(['aged', 'age', 'ages', 'old']),
  deaths: new Set(['dies', 'died', 'dead', 'die', 'death', 'age']),
  ageVerbs: new Set(['was', 'is', 'turns', 'turned', 'were', 'are', 'be', 'turn']),
  agePossessives: new Set(['his', 'her', 'my', 'your']),
  agePronouns: new Set(['he', 'she', 'i', 'who']),
  persons: new Set(list('man woman boy girl son daughter teenager child student baby infant pensioner father mother brother sister activist soldier suspect pupil worker widow widower men women boys girls children')),
  measuredBehind: ['in advance', 'in a row', 'long', 'ahead of schedule', 'behind schedule', 'late', 'running', 'straight'],
  measuredTimes: new Set(list('for within during over throughout')),
  compoundsCount: true,
  compoundsIdle: new Set(list('off time fold way sided dimensional up one old size all shot liner upmanship two half-time hearted life brother sister mast day-old one-half truth finals final piece star handed horse sided-ness stop woman man-show man on-one tier tiered th nd st rd something odd to on and an a ever point pointer wheel wheeler speed plus')),
  singulars: new Map([['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['feet', 'foot'], ['teeth', 'tooth'], ['mice', 'mouse'], ['wives', 'wife'], ['lives', 'life'], ['knives', 'knife'], ['leaves', 'leaf'], ['halves', 'half'], ['shelves', 'shelf'], ['wolves', 'wolf'], ['thieves', 'thief'], ['series', 'series'], ['species', 'species'], ['crises', 'crisis'],
    ['analyses', 'analysis'], ['theses', 'thesis'], ['criteria', 'criterion'], ['phenomena', 'phenomenon'], ['headquarters', 'headquarters'], ['means', 'means'], ['buses', 'bus'], ['gases', 'gas'], ['bases', 'base'], ['cases', 'case'], ['houses', 'house'], ['nurses', 'nurse'], ['horses', 'horse'], ['purposes', 'purpose'], ['releases', 'release'], ['causes', 'cause'], ['clauses', 'clause'], ['courses', 'course'], ['prizes', 'prize'],
    ['movies', 'movie'], ['ties', 'tie'], ['lies', 'lie'], ['axes', 'axis'], ['heroes', 'hero'], ['potatoes', 'potato'], ['tomatoes', 'tomato'], ['troops', 'troop'], ['shoes', 'shoe'], ['politics', 'politics'], ['news', 'news'], ['swiss', 'swiss']]),
  singularEndings: [['schoolchildren', 'schoolchild'], ['grandchildren', 'grandchild'], ['men', 'man'], ['ies', 'y'], ['sses', 'ss'], ['shes', 'sh'], ['ches', 'ch'], ['xes', 'x'], ['zzes', 'zz'], ['ss', 'ss'], ['us', 'us'], ['s', '']],
};
