/** What positions are about: noun phrases that recur in what is said, the same over documents. */
import type { LanguagePack } from '../../../model/language.js';
import type { Issue } from '../../../model/meeting.js';
import { TokenKind } from '../../../model/segmented.js';
import { factId } from '../../../text/identify.js';
import { wordsOf, type Reading } from '../reading.js';
import { namedAt, stemAt } from '../stems.js';
import { LinkWord } from '../words.js';

/** A noun phrase of one statement. */
export interface Term {
  /** Sorted stems: "élargissement de la Ligue" and "la Ligue et son élargissement" are one. */
  readonly key: string;
  readonly text: string;
}

export interface StatementTerms {
  readonly statement: string;
  readonly document: number;
  readonly terms: readonly Term[];
}

/** A phrase that so many statements use is an issue; it must come from two documents or be used once more. */
const LEAST_STATEMENTS = 2;
/** A phrase of two content words says more than one word alone. */
const PAIR_WEIGHT = 2.5;
/** Shorter words are too general to name an issue alone; alone a word must be used this often. */
const LONG_WORD = 6;
const LEAST_ALONE = 3;
/** Of phrases as frequent the one whose words are used more. */
const WORD_WEIGHT = 0.1;
/** What more than this share of a large corpus says is no issue but its subject. */
const COMMON_SHARE = 0.3;
const LARGE = 40;

/** The noun phrases in what a document's statements say: a noun behind an article or preposition, alone and with its complement. */
export function statementTerms(reading: Reading): readonly StatementTerms[] {
  return reading.statements.map(({ statement, content }) => ({ statement: statement.id, document: reading.index, terms: content.flatMap(c => termsIn(reading, c.first, c.end)) }));
}

const LINKS = LinkWord.of | LinkWord.article;

function termsIn(reading: Reading, from: number, to: number): readonly Term[] {
  const { tokens, words, pack } = reading;
  const plain = plainWords(pack);
  const terms: Term[] = [];
  for (let t = from + 1; t < to; t++) {
    if ((words[t - 1]! & LINKS) === 0) continue;
    const noun = stemAt(reading, t, from);
    if (noun === null || namedAt(reading, t, from) || unlikely(reading, t)) continue;
    if (tokens.lower[t]!.length >= LONG_WORD && !plain.has(tokens.lower[t]!)) terms.push({ key: noun, text: wordsOf(reading, t, t + 1) });
    let next = t + 1;
    while (next < to && next < t + 4 && (words[next]! & LINKS) !== 0) next++;
    const complement = next < to && tokens.kind[next] === TokenKind.word ? stemAt(reading, next, from) : null;
    if (complement !== null && complement !== noun && !unlikely(reading, next) && !(plain.has(tokens.lower[t]!) && plain.has(tokens.lower[next]!))) terms.push({ key: noun < complement ? `${noun} ${complement}` : `${complement} ${noun}`, text: wordsOf(reading, t, next + 1) });
  }
  return terms;
}

/** Gatherings, infinitives and words of speech are no matters that positions are about. */
function unlikely(reading: Reading, t: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens.lower[t]!;
  return pack.meetings.nouns.has(lower) || pack.meetings.qualifiers.has(lower) || pack.cues.nouns.has(lower) || (pack.grammar.infinitive?.(lower) ?? false) || reading.inDate[t] === 1;
}

const plainWordsOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words of outcomes and answers ("accord", "refus"): alone they name no issue. */
function plainWords(pack: LanguagePack): ReadonlySet<string> {
  const known = plainWordsOf.get(pack);
  if (known) return known;
  const { outcomes, proposals } = pack.meetings;
  const phrases = [outcomes.agreed, outcomes.partial, outcomes.noAgreement, proposals.puts, proposals.accepted, proposals.rejected, proposals.points].flat();
  const made = new Set(phrases.flatMap(p => p.split(/[ |?]/)));
  plainWordsOf.set(pack, made);
  return made;
}

/** Chooses the issues and gives each statement its own, or none. */
export function chooseIssues(statements: readonly StatementTerms[], documents: number): { readonly issues: readonly Issue[]; readonly issueOf: ReadonlyMap<string, string> } {
  const uses = new Map<string, { statements: Set<string>; documents: Set<number>; texts: Map<string, number> }>();
  for (const s of statements) for (const term of s.terms) {
    const use = uses.get(term.key) ?? { statements: new Set<string>(), documents: new Set<number>(), texts: new Map<string, number>() };
    use.statements.add(s.statement);
    use.documents.add(s.document);
    use.texts.set(term.text, (use.texts.get(term.text) ?? 0) + 1);
    uses.set(term.key, use);
  }
  const weights = new Map<string, number>();
  for (const [key, use] of uses) {
    if (use.statements.size < LEAST_STATEMENTS || (use.documents.size < 2 && use.statements.size <= LEAST_STATEMENTS)) continue;
    if (documents >= LARGE && use.documents.size > COMMON_SHARE * documents) continue;
    const words = key.split(' ');
    if (words.length === 1 && (use.statements.size < LEAST_ALONE || use.documents.size < 2)) continue;
    weights.set(key, use.statements.size * (words.length > 1 ? PAIR_WEIGHT : 1) + WORD_WEIGHT * words.reduce((n, w) => n + (uses.get(w)?.statements.size ?? 0), 0));
  }
  const chosen = new Map<string, string[]>();
  for (const s of statements) {
    const best = s.terms.filter(t => weights.has(t.key)).sort((a, b) => weights.get(b.key)! - weights.get(a.key)! || (a.key < b.key ? -1 : 1))[0];
    if (!best) continue;
    const known = chosen.get(best.key);
    if (known) known.push(s.statement); else chosen.set(best.key, [s.statement]);
  }
  const issueOf = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [key, members] of [...chosen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (members.length < LEAST_STATEMENTS) continue;
    const texts = [...uses.get(key)!.texts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
    const issue: Issue = { id: issueId(key), rule: 'recurring-phrase', name: texts[0]!, terms: texts };
    issues.push(issue);
    for (const m of members) issueOf.set(m, issue.id);
  }
  return { issues, issueOf };
}

/** Gives statements the issues of a record that has them already: of those that a statement names the one that most statements are about. `usesOf` tells how many these are, by id. */
export function chooseKnownIssues(statements: readonly Omit<StatementTerms, 'document'>[], usesOf: (ids: readonly string[]) => ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const idOf = new Map(statements.flatMap(s => s.terms.map(t => [t.key, issueId(t.key)] as const)));
  const uses = usesOf([...new Set(idOf.values())]);
  const weightOf = (key: string): number => (uses.get(idOf.get(key)!) ?? 0) * (key.includes(' ') ? PAIR_WEIGHT : 1);
  const chosen = new Map<string, string>();
  for (const s of statements) {
    const best = s.terms.filter(t => weightOf(t.key) > 0).sort((a, b) => weightOf(b.key) - weightOf(a.key) || (a.key < b.key ? -1 : 1))[0];
    if (best) chosen.set(s.statement, idOf.get(best.key)!);
  }
  return chosen;
}

function issueId(key: string): string {
  return factId('i', key);
}
