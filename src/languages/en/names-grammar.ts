/** How English builds the phrase that names an actor: determiners, modifiers before the head, complements behind it, particles. */
import type { NameWords } from '../../model/words/names.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners: NameWords['determiners'] = {
  definite: set('the'),
  indefinite: set('a an'),
  demonstrative: set('this these those'),
  possessive: set('my your his her its our their'),
  quantity: set('some several many most all few both every each no any other another one two three four five six seven eight nine ten eleven twelve'),
  contracted: new Set(),
  feminine: new Set(),
  masculine: new Set(),
  plural: set('these those some several many most all few both two three four five six seven eight nine ten eleven twelve'),
};

export const quantityNouns = set('dozen dozens score scores hundred hundreds thousand thousands million millions majority minority most part half third quarter number handful group crowd plenty some many several few all one two three lot');
export const onlyWithArticle = set('left right public faithful young old poor rich');
export const verbBefore = set('to will would can could may might must shall should not he she it they we i you who did do does');
export const before = set("former fellow ex new newly future late young old main chief senior junior top first second third last high highest great big small current other same own acting interim outgoing incoming deputy vice assistant prominent influential powerful leading foreign domestic local national international global world public private civil military naval federal state provincial regional municipal royal presidential prime ministerial parliamentary congressional senatorial gubernatorial mayoral judicial legal legislative executive administrative political diplomatic economic financial commercial industrial agricultural medical scientific academic religious catholic christian muslim jewish islamic islamist protestant orthodox hindu sikh buddhist secular secularist conservative liberal progressive socialist communist republican democratic democrat labour tory green left-wing right-wing centrist nationalist separatist rebel opposition ruling governing incumbent veteran retired longtime long-time renowned famous controversial unnamed anonymous alleged suspected convicted armed pro-government anti-government pro-russian pro-western western eastern northern southern central african asian european arab latin nuclear security defense defence intelligence police army navy prison border coast human rights environment environmental health education finance justice interior home labor trade energy transport transportation agriculture culture sports team party government ministry department embassy company union university school college hospital court city county district town village community church family business industry bank media press news television tv radio newspaper magazine campaign election electoral peace aid relief rescue emergency fire air flight space research science technology internet computer software oil gas mining nutrition climate weather special joint permanent supreme general national-security top-ranking high-ranking high-level low-level so-called self-proclaimed elected appointed indigenous aboriginal native ethnic black white gay transgender female male student women children youth spokes lead head co-founding founding managing permanent visiting associate honorary emeritus undercover plain-clothes riot traffic russian-backed us-led saudi-led us-backed pro-independence pro-democracy anti-war civil-rights ");

export const beforeEndings: readonly string[] = ['ial', 'ional', 'ical', 'tic', 'ive', 'ary', 'ian', 'ish', 'ese', 'ist', 'ous', 'ant', 'ent', 'led', 'backed', 'based', 'born', 'old'];
export const behindEndings: readonly string[] = [];
export const behind = set('general elect designate emeritus');
export const demonymEndings: readonly string[] = ['ian', 'ians', 'an', 'ans', 'ese', 'ish', 'ic', 'i', 'is', 'ite', 'ites', 'er', 'ers', 'ene', 'enes', 'ine', 'ines'];

export const notAdjectives = set('went sent meant spent bent lent rent want grant ant plant event comment statement agreement parliament government department document argument movement treatment president resident student incident accident investment moment percent content present represent patient client parent talent agent recent-ly consist assist exist insist resist persist list twist enlist five give gave live drive arrive receive believe leave have serve deserve observe survive strive save achieve finish publish establish wish push rush crush wash fish dish flesh fresh british-led controversial-ly thus famous-ly previous-ly told sold hold gold cold bold fold called killed failed filled sealed dealt controlled compelled expelled scheduled settled unveiled detailed revealed concluded behind because');

export const genitive: ReadonlySet<string> = set("'s '");
export const of = set('of for');
export const at = set('to in at on with from under');
export const takesAt = set('ambassador ambassadors envoy envoys representative representatives adviser advisor candidate candidates secretary undersecretary minister professor lecturer teacher researcher researchers expert experts specialist analyst analysts correspondent journalist reporter delegate delegates heir successor commissioner attorney counsel aide aides director governor chairman head officer officials official commander fellow scientist spokesperson spokesman spokeswoman president member members student students witness consul mission delegation embassy');
export const charged = set('responsible accused');
export const and = set('and or');
export const coordinators = 'and|as well as|along with';
export const anyHead: ReadonlySet<string> = new Set();
export const including = set('including');
export const locative = set('in at near to from toward towards into around outside inside across via');
export const prepositions = set('of for to in at on by with from under over about against between among into onto through during before after since until till without within toward towards across behind beyond near upon via per than like despite concerning regarding including except outside inside around amid');
export const agents = set('by');
export const particles = set("de du des van von der den ten ter da di dos del della al el ben bin ibn abu ul bint af la le");
export const linkers = set("of the for and de la on");
export const portfolios = "human rights|Human Rights|Foreign Affairs|foreign affairs|Foreign and Commonwealth Affairs|Defence|Defense|defence|defense|the Interior|Interior|interior|Home Affairs|Justice|justice|Finance|finance|Economy|economy|Economic Affairs|Economics|Treasury|Education|education|Higher Education|Health|health|Health and Human Services|Human Services|Labor|Labour|Employment|Work and Pensions|Culture|culture|Sport|Sports|Youth|Environment|environment|Climate Change|Energy|energy|Transport|transport|Transportation|Agriculture|agriculture|Fisheries|Housing|Urban Development|Trade|trade|Commerce|commerce|Industry|industry|Tourism|Immigration|Citizenship|Security|Homeland Security|National Security|Public Safety|Veterans Affairs|Parliamentary Affairs|Women|Women's Affairs|Children|Families|Social Affairs|Social Services|International Development|Development|Cooperation|Information|Communications|Technology|Science|Innovation|Planning|Infrastructure|Public Works|Water|Forestry|Mines|Oil|Petroleum|Religious Affairs|Indigenous Affairs|State";
export const infinitive = {
  endings: ['ing'],
  verbs: new Set<string>(),
  nouns: set('meeting building housing engineering training planning banking shipping mining farming trading broadcasting publishing policing sterling beijing nursing accounting advertising marketing teaching fishing intelligence-gathering standing'),
};
export const compounds = true;
export const functionWords = set("the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose which what when where why how and or but nor so yet for if unless although though because since while whereas whether as than then thus therefore however moreover furthermore meanwhile nevertheless nonetheless instead also too not no yes never always often sometimes again once twice here there now today yesterday tomorrow tonight recently currently previously finally eventually later earlier soon already still just only even both either neither each every all any some many much more most few several other another such same one two three four five six seven eight nine ten in on at by to from of with without within into onto over under above below between among through during before after until till against about across along around behind beyond near toward towards upon via per despite except like unlike is are was were be been being am has have had having do does did will would shall should can could may might must said says according asked speaking following given despite amid additionally consequently similarly overall initially originally earlier approximately nearly almost about authorities-have there's it's he's she's that's what's let's don't doesn't didn't isn't wasn't aren't weren't can't won't i'm we're they're you're i've we've they've i'll we'll they'll he'll she'll who's where's here's how's first second third last next new former late early police-said people some-of born married dead critics-say read see photo image file left right top bottom above-left prior regarding concerning although perhaps maybe please thanks hello welcome well indeed clearly apparently reportedly allegedly officials-said part since-then hence ever upon whatever whoever whenever wherever under-the");
export const timeWords = set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter jan feb mar apr jun jul aug sep sept oct nov dec');
export const capitalOf = 'capital of|the capital of';
export const seatOf = 'seat of|the seat of|home of|residence of';
export const capitalNouns: ReadonlySet<string> = new Set(['capital']);
