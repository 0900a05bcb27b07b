// Cases of the Recognizers-Text specs that no reader of news would settle as they do, with the reason. They are counted apart, never bent to.

/** [what to find in the input or the expected timex, the reason] */
const RULES = [
  [/FYXX|BD\)|bugétaire/, 'business days and the years of no year are kept by calendars that a text does not give'],
  [/https?:|www\./, 'a web address'],
  [/[<>]? ?= ?\d{4}|et plus\b|et après\b|ou plus tard|or later\b/, 'a comparison of a query language'],
  [/\botd\b|\beoy\b|\beom\b|\beod\b|w\/c|\$DEC/i, 'an abbreviation that news does not use'],
  [/noonish|\d+ish\b/, 'chat words'],
  [/TMEL|lunch|déjeuner/i, 'a meal is no time of the calendar'],
  [/\b(?:annual|quarterly|semi-annual\w*|bi-monthly|bimensuels?|semestriel\w*|semestriellement|hebdomadaire|everyday)\b/i, 'an adjective of frequency names no time'],
  [/of the (?:day|month)\b|for the (?:day|month)\b|in the week\b|end of the day|du mois\.$|de l'année\.$|pour le mois|fin de (?:la )?journée|n'importe quel/i, 'an idiom: it names no day'],
  [/one morning|afternoon classes|morning sessions|\b1 (?:night|nuit)\b/, 'a kind of thing, or a count of nights, and no part of a certain day'],
  [/(?:weekends?|week-end)\.$/, 'a bare weekend without article or verb'],
  [/\b29\/2\b|\b30\/2\b|2\/29|30 f[eé]v|\b28\/2-/, 'a date that its year does not have, or a fraction'],
  [/XX30|XX39/, 'two digits of a year always mean one year'],
  [/\d{4}-\d{4}\?|\d{4}-0930|0930-\d{4}|20200701|1140 a/, 'a run of digits that may be anything'],
  [/friday 7\.6|vendredi 7-6|lundi 12-4|06\/04 entre/i, 'day and month in an order that the language does not use'],
  [/10am-12am|12am tomorrow/, '12 a.m. is midnight'],
  [/\b\d{1,2} \d{1,2} \d{2,4}\b/, 'three numbers in a row'],
  [/cette (?:août|février|septembre|dimanche)|toute le jour|sept et demie heures|vingt et quatre|Mai vingt-neuf|revenir lendemain|reviendrai lendemain|demain nuit|apres-midi|\d a \d|a \d\d-\d\d|matin a \d|deux vendredis|trimestre\d|du matin dernier|n'importe|vendredi noir|\d+ mois prochain/, 'a translation that no French reader would write'],
];

/** The reason why a case is disputed, or null. */
export function disputeOf(c) {
  const expected = c.Results.flatMap(r => (r.Resolution?.values ?? []).map(v => v.timex ?? '')).join(' ');
  for (const [pattern, reason] of RULES) if (pattern.test(c.Input) || pattern.test(expected)) return reason;
  return null;
}
