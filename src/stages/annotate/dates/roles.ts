/** What a date word can be, as numbers: what a word has of them is one bit each, so that most questions are answered without a look at its phrases. */
import type { DateMeaning } from '../../../model/words/dates.js';

export type RoleName = DateMeaning['role'];

/** Roles of some meanings of another role, which are asked for most: an article that is not fused with a preposition, a step that may stand before its noun, a preposition before clock times. */
interface NarrowRoles {
  readonly plainArticle: 'article';
  readonly leadingStep: 'step';
  readonly clockPreposition: 'preposition';
}

/** Number of each role; see `model/words/dates.ts` for what they mean. */
export const Role = {
  month: 0, months: 1, weekday: 2, season: 3, feast: 4, part: 5, unit: 6, amount: 7, deictic: 8, present: 9, vague: 10, step: 11, that: 12, extreme: 13, beginning: 14,
  edge: 15, within: 16, shift: 17, lead: 18, since: 19, open: 20, preposition: 21, hedge: 22, article: 23, demonstrative: 24, of: 25, to: 26, and: 27, between: 28, from: 29,
  every: 30, per: 31, times: 32, whole: 33, set: 34, 'year-word': 35, year: 36, 'hour-mark': 37, meridiem: 38, noon: 39, 'minutes-word': 40, 'clock-shift': 41,
  'hour-word': 42, 'hour-minutes': 43, 'year-kind': 44, fraction: 45, 'half-more': 46, zone: 47, cardinal: 48, ordinal: 49, 'ordinal-ending': 50, several: 51,
  decades: 52, decade: 53, night: 54, 'part-of-year': 55,
  plainArticle: 56, leadingStep: 57, clockPreposition: 58,
} as const satisfies Readonly<Record<RoleName | keyof NarrowRoles, number>>;

export type RoleNumber = (typeof Role)[keyof typeof Role];

export type MeaningOf<R extends RoleName> = Extract<DateMeaning, { role: R }>;

/** The meaning that a role's number stands for. */
export type MeaningOfRole<N extends RoleNumber> = MeaningOf<{ [K in keyof typeof Role]: (typeof Role)[K] extends N ? K extends keyof NarrowRoles ? NarrowRoles[K] : K : never }[keyof typeof Role] & RoleName>;

/** The numbers of the roles that a meaning has. */
export function rolesOf(meaning: DateMeaning): readonly RoleNumber[] {
  const role = Role[meaning.role];
  if (meaning.role === 'article' && !meaning.fused) return [role, Role.plainArticle];
  if (meaning.role === 'step' && meaning.place !== 'after') return [role, Role.leadingStep];
  if (meaning.role === 'preposition' && meaning.clock === true) return [role, Role.clockPreposition];
  return [role];
}
