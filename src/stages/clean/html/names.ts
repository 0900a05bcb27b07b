/** Author fields to names: openings, ranks, days, handles and outlets dropped, joined names parted. */
import { foldForComparison } from '../../../text/fold.js';
import { withoutEnds } from '../../../text/trim.js';
import { phraseAtStart, type Lexicon } from '../lexicon.js';

const NO_NAME = /https?:|www\.|@|\[at\]|admin$|\.[a-z]{2,4}$|^(?:no author|author|administrator|editor|staff|webmaster|n\/a|none|null|undefined|unknown|guest|user|root)$|^\d/iu;
/** A label and no name: several words in small letters. */
const SMALL = /^\p{Ll}[\p{Ll}'’]* \p{Ll}+ /u;
const MAX_NAME = 60;
/** Of a field that holds more characters the rest is no name of an author. */
const MAX_FIELD = 2000;
/** Words in names that begin small. */
const PARTICLE = /^(?:de|du|des|la|le|von|vom|van|der|den|dem|ten|ter|el|al|bin|ben|ibn|da|di|dos|das|do|del|della|d'|y|e|zu|zum|zur|af|av|o')$/iu;
const NAME_WORD = /^["'(]?(?:\p{Lu}|[dlo]['’]\p{Lu})[\p{L}\p{M}'’.-]*[)"']?$/u;
const HANDLE = /\s*\(?@[\w.]+\)?.*$/u;
// "Anne Vasseur, PhD"   "Dr. Jon Bell, M.A."   ranks behind a name
//              ^^^^^                 ^^^^^^
const RANK = /,\s*(?:Ph\.?\s?D|M\.?\s?D|M\.?\s?[AS]c?|B\.?\s?[AS]c?|MPH|RDN?|RN|JD|LL\.?M|MBA|DVM|CPA|Esq|Jr|Sr)\.?(?=$|[,\s])/gu;
/** What stands behind a name in the label of a link: "Anne Vasseur | All articles". */
const TAIL = /\s+(?:[-–—|/:]\s.*|\(.*)$/u;
const JOINED = /\s+(?:and|et|und|y|e|en|og|och|i|&)\s+|\s+&\s*|\s*[;|•·]\s*|\s\/\s/u;

/** Whether all words of a stretch could be of a person's name. Takes readable words. */
export function looksLikePerson(name: string, lexicon: Lexicon, atLeast = 2): boolean {
  const words = name.split(' ');
  if (words.length < atLeast || words.length > 5 || name.length > MAX_NAME) return false;
  let proper = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) { proper++; if (word.length > 3 && lexicon.common.has(foldForComparison(word))) return false; } else if (!PARTICLE.test(word)) return false;
  }
  return proper >= Math.min(2, atLeast) && !lexicon.months.has(foldForComparison(words[words.length - 1]!)) && !isFunction(name, lexicon);
}

function isFunction(text: string, lexicon: Lexicon): boolean {
  return lexicon.functions.includes(foldForComparison(text));
}

/** Without what a byline begins with ("By", "Interview:", "All posts by"), as often as it does. */
export function withoutOpening(text: string, lexicon: Lexicon): string {
  let rest = text.trim();
  for (let turn = 0; turn < 3; turn++) {
    const opening = phraseAtStart(foldForComparison(rest), lexicon.bylines);
    if (opening === null) break;
    const behind = rest.replace(/^[^\p{L}]+/u, '').split(/[\s:]+/u).slice(opening.split(' ').length).join(' ').replace(/^[:\s]+/u, '');
    if (behind === '') break;
    rest = behind;
  }
  return rest;
}

/** "Anne Vasseur on Monday" -> "Anne Vasseur": a day or a joining word behind a name is not of it. */
function withoutStamp(name: string, lexicon: Lexicon): string {
  const words = withoutEnds(name, /[^\p{L}\p{N}]/u, /[^\p{L}\p{N}.)]/u).split(' ');
  let day = false;
  while (words.length > 1) {
    const printed = words[words.length - 1]!;
    const last = foldForComparison(printed);
    const isDay = lexicon.months.has(last) || lexicon.weekdays.has(last);
    if (last !== '' && !isDay && !(lexicon.joins.has(last) && (day || /^\p{Ll}/u.test(printed)))) break;
    day ||= isDay;
    words.pop();
  }
  return words.join(' ');
}

/** The parts of a field that joins several names; a joining word inside the name of a body parts nothing. */
function parted(field: string, lexicon: Lexicon): string[] {
  const parts = field.split(JOINED).map(p => p.trim()).filter(p => p !== '');
  const words = /\s(?:and|et|und|y|e|en|og|och|i)\s/u.test(field);
  if (words && parts.length > 1 && !parts.every(p => looksLikePerson(withoutOpening(p.split(',', 1)[0]!, lexicon), lexicon, 1))) return field.split(/\s*[;|•·]\s*/u);
  return parts;
}

/** Splits and cleans author fields: "By Anne Vasseur and Jon Bell, diplomatic editor" is two names. */
export function cleanNames(raw: readonly string[], outlet: string | null, lexicon: Lexicon): string[] {
  const names: string[] = [];
  const known = outlet === null ? '' : foldForComparison(outlet);
  for (const field of raw) {
    const flat = withoutOpening(field.slice(0, MAX_FIELD).replace(/\s+/g, ' ').replace(RANK, ''), lexicon);
    for (const part of parted(flat, lexicon)) {
      const pieces = part.split(/\s*,\s*/u);
      pieces.forEach((text, k) => {
        // Behind the first comma stands another name, or what the first one is.
        const bare = withoutOpening(text, lexicon).replace(HANDLE, '').replace(TAIL, '').trim();
        const name = withoutStamp(bare, lexicon);
        if (k > 0 && !looksLikePerson(name, lexicon)) return;
        if (name === '' || name.length > MAX_NAME || NO_NAME.test(name) || SMALL.test(name) || !/\p{L}{2}|\p{Lu}\./u.test(name)) return;
        const folded = foldForComparison(name);
        if ((known !== '' && known === folded) || names.some(n => foldForComparison(n) === folded)) return;
        names.push(name);
      });
    }
  }
  // "Anne Vasseur" beside "Anne Vasseur The Harbour Post": the shorter is the name.
  return names.filter(n => !names.some(m => m !== n && foldForComparison(n).includes(foldForComparison(m))));
}
