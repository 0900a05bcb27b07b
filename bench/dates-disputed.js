// Cases of the Recognizers-Text specs that no reader would settle as they do, with the reason. They are counted apart, never bent to.

const RULES = [
  [/\bSY\d|\bFY\d|\(FY|BD\)|scolaire|fiscal|bud?g[eé]taire/, 'school, fiscal and business years are kept by calendars that a text does not give'],
  [/https?:|www\./, 'a web address'],
];

/** The reason why a case is disputed, or null. `language`: "fr", "en". */
export function disputeOf(c, language) {
  const expected = c.Results.flatMap(r => (r.Resolution?.values ?? []).map(v => v.timex ?? '')).join(' ');
  for (const [pattern, reason] of RULES) if (pattern.test(c.Input) || pattern.test(expected)) return reason;
  const relative = c.Results.some(r => (r.Resolution?.values ?? []).some(v => /\d{4}/.test(v.timex ?? '') && !/\d{4}|\d+[./ ]\d+[./ ]\d+|\d{2}$(?<!semaine \d\d)/.test(r.Text)));
  if (!c.Context && relative) return 'a date is expected that hangs on a reference which the case does not give';
  void language;
  return null;
}
