/** Meetings in English: what gatherings are called and how they are said to take place. */
import type { MeetingNoun, MeetingWords } from '../../model/words/meetings.js';
import { agenda } from './meetings-agenda.js';
import { attendance } from './meetings-attendance.js';
import { concepts } from './meetings-concepts.js';
import { convene } from './meetings-convene.js';
import { outcomes } from './meetings-outcomes.js';
import { proposals } from './meetings-proposals.js';

const event = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'event' }]);
const body = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'body' }]);
const exchange = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'exchange' }]);
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const meetings: MeetingWords = {
  nouns: new Map([
    ...event('meeting', 'meeting', 'meetings', 'gathering', 'gatherings', 'encounter', 'get-together', 'tête-à-tête', 'face-to-face', 'sitting', 'retreat'),
    ...event('talks', 'talks', 'negotiations', 'negotiation', 'consultations', 'parley', 'conversations', 'discussions'),
    ...event('summit', 'summit', 'summits', 'mini-summit'),
    ...event('round', 'round', 'rounds', 'session', 'sessions'),
    ...body('conference', 'conference', 'conferences', 'congress', 'symposium', 'colloquium', 'roundtable', 'round-table'),
    ...body('council', 'council', 'councils'),
    ...body('commission', 'commission', 'commissions'),
    ...body('committee', 'committee', 'committees'),
    ...body('assembly', 'assembly', 'assemblies', 'plenary'),
    ...body('group', 'quartet', 'troika'),
    ...body('forum', 'forum', 'forums', 'platform'),
    ...exchange('dialogue', 'discussion', 'exchange', 'exchanges', 'dialogue', 'dialog', 'deliberations', 'debate'),
  ]),
  notMeetings: [
    'press|news conference|conferences', 'group of people|men|women|students|workers|protesters|tourists|soldiers|friends|journalists', 'group of seven|eight|twenty', 'armed|rebel|terrorist|militant|pressure|rights|interest|advocacy|age|ethnic group|groups', 'round of applause|golf|drinks|layoffs|sanctions|gunfire', 'round the', 'training|photo|recording|drinking session|sessions', 'town|city|county|parish|borough|district council', 'town hall meeting', 'group|all year round', 'privy council', 'meeting the', 'meeting its|their|his|her|our|your|my|these|those|all|demand|targets', 'talks about', 'all round', 'electoral commission', 'first|second round of voting|the election|elections',
  ],
  qualifiers: words('diplomatic emergency extraordinary ministerial bilateral trilateral multilateral four-way three-way two-day three-day day-long formal informal official annual monthly plenary virtual direct indirect secret technical military political commercial trade economic international regional european new first second third fourth fifth sixth seventh eighth ninth tenth last final next latest previous earlier brief short long rare key crucial historic crisis special peace security permanent joint mixed supreme general high-level top-level face-to-face closed-door formal parliamentary ordinary crunch fresh renewed working'),
  members: words('minister ministers ambassador ambassadors leader leaders envoy envoys official officials expert experts negotiator negotiators delegation delegations diplomat diplomats president presidents prime chief chiefs head heads representative representatives foreign defence defense parties sides delegates commissioners premiers secretaries generals lawmakers states countries nations neighbours neighbors capitals powers governments union unions rivals belligerents signatories allies partners mayors deputies senators commanders technicians teams counterparts'),
  counterparts: words('counterpart counterparts'),
  articles: words('the a an this that these those its their his her our your my'),
  of: words('of for'),
  between: words('between among'),
  with: words('with'),
  and: words('and , & plus'),
  at: words('in at inside on'),
  towards: words('to towards'),
  opens: words('open opens opened opening begin begins began beginning start starts started starting kick kicks kicked'),
  closes: words('end ends ended ending close closes closed conclude concludes concluded finish finishes finished wrap wraps wrapped'),
  concepts,
  happening: words("place lasted ended ends end opened opens open began begins begin started starts start resumed resumes resume continued continues continue closed closes finished held finish under due scheduled planned slated expected set postponed delayed rescheduled deferred suspended adjourned interrupted cancelled canceled called scrapped postponement cancellation hold upcoming forthcoming off back sine put pushed wrapped failed"),
  awards: words('prize prizes award awards medal medals title titles trophy trophies oscar oscars cup honour honor honours letter letters degree visit call support treatment care bullet blow blows grant grants aid donation donations money euros dollars'),
  sports: words('match matches goal goals championship championships tournament tournaments final finals semi-final semi-finals medal medals athlete athletes team teams player players coach referee half-time victory victories defeat winner football soccer rugby handball basketball tennis cycling cyclist judo skating swimming runner runners stage club clubs stadium olympic olympics podium standings league supporters fans score scored points'),
  lasts: ['after', 'following', 'for', 'over', 'during', 'lasted|lasting|lasts|last', 'took|taking|went|dragged|stretched|ran on? for?', 'marathon of', 'in', 'at the end of', 'more|less than', 'spent', 'some', 'throughout', 'within'],
  lastsNot: ['before|after|later|earlier|ago|late|early|away|behind|from|old|north|south|east|west', "flight|drive|walk|ride|trip|journey|delay|notice|ultimatum|ceasefire|truce|strike|blackout|outage|queue|wait|deadline|work|break|pause|recess", "' flight|drive|walk|ride|trip|notice|delay|work|wait", "of delay|travel|work|flight|driving|sleep|bombardment|shelling|fighting|rain|waiting|strike|notice", 'by car|plane|train|road|bus|boat', 'on the road', 'a|per day|week|month|year'],
  besides: ['outside|near|beside|opposite|around|behind|before', 'outside of', 'in|at front|view of', 'close|next to', 'across from', 'at the gates|doors|entrance of', 'north|south|east|west of', 'in the streets|area|vicinity|neighbourhood|neighborhood around|near|of|outside', 'not far from', 'miles|kilometres|kilometers from'],
  settlements: words('city town port village capital resort harbour municipality township island suburb hamlet'),
  venues: words('headquarters palace hotel castle house villa embassy residence ministry chancellery arsenal monastery centre center hall base fort fortress citadel abbey manor barracks seat mansion lodge airport'),
  convene,
  during: ['during', 'at', 'in the course of', 'on the sidelines|margins of', 'in', 'throughout', 'within', 'arriving at|for', 'on|upon arrival at', 'at the start|opening|beginning of', 'on the first|second|third|last day of'],
  after: ['after', 'following', 'at the end|close|conclusion of', 'in the wake of', 'emerging|coming from|out', 'since', 'leaving', 'speaking|told … after'],
  before: ['before', 'ahead of', 'prior to', 'on the eve of', 'in advance of', 'in the run-up to', 'in preparation for'],
  dayAfter: ['the day after', 'a|one day after'],
  backwards: words('this that these those'),
  earlier: words('last previous earlier preceding prior former'),
  later: words('next upcoming forthcoming future coming new following fresh another'),
  since: ['first time? since', 'first|only … since', 'not|never met|convened|gathered|sat since', 'first … in'],
  present: ['represented by', 'led|headed|chaired by', 'in the presence of', 'attended by', 'accompanied by', 'joined by', 'alongside', 'with', 'between', 'opposite', 'facing'],
  attendance,
  outcomes,
  agenda,
  proposals,
};
