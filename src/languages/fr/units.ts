/** Units, currencies and percentages of French. */
import type { UnitWords } from '../../model/words/numbers.js';

/** One canonical name for each of several phrases; "x" in the list also in the plural in -s. */
function named(table: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, phrases] of Object.entries(table)) {
    for (const phrase of phrases) {
      map.set(phrase, name);
      const [first, ...rest] = phrase.split(' ');
      const plural = /[sxz]$/.test(first!) ? first! : `${first}s`;
      map.set([plural, ...rest].join(' '), name);
      if (rest.length > 0 && !/[sxz']$/.test(rest.at(-1)!)) map.set([plural, ...rest.slice(0, -1), `${rest.at(-1)}s`].join(' '), name);
    }
  }
  return map;
}

const currencies = named({
  EUR: ['euro', '€', 'eur'],
  USD: ['dollar', 'dollar américain', 'usd', 'us $', '$ us', '$', 'billet vert'],
  CAD: ['dollar canadien', 'cad', '$ c', '$ ca', 'c $'],
  AUD: ['dollar australien', 'aud', 'a $'],
  NZD: ['dollar néo-zélandais', 'nzd'],
  HKD: ['dollar de hong-kong', 'dollar de hong kong', 'hkd'],
  SGD: ['dollar de singapour', 'sgd'],
  GBP: ['livre sterling', 'livres sterling', 'gbp', '£', 'livre britannique'],
  CHF: ['franc', 'franc suisse', 'chf', 'fr .', 'francs suisses'],
  XAF: ['franc cfa', 'francs cfa', 'fcfa', 'xaf', 'xof'],
  CDF: ['franc congolais', 'cdf'],
  FRF: ['franc français', 'frf', '₣'],
  BEF: ['franc belge'],
  JPY: ['yen', 'jpy', '¥', 'yen japonais'],
  CNY: ['yuan', 'cny', 'rmb', 'renminbi', 'yuan chinois'],
  RUB: ['rouble', 'rouble russe', 'rub', '₽'],
  BYN: ['rouble biélorusse'],
  UAH: ['hryvnia', 'uah', '₴', 'grivna'],
  PLN: ['zloty', 'pln', 'złoty'],
  CZK: ['couronne tchèque', 'czk'], SEK: ['couronne suédoise', 'sek'], NOK: ['couronne norvégienne', 'nok'], DKK: ['couronne danoise', 'dkk'], ISK: ['couronne islandaise', 'isk'],
  HUF: ['forint', 'huf'], RON: ['leu roumain', 'ron'], MDL: ['leu moldave'], BGN: ['lev', 'bgn'], RSD: ['dinar serbe', 'rsd'], HRK: ['kuna'], ALL: ['lek'],
  TRY: ['livre turque', '₺'], ILS: ['shekel', 'ils', '₪'], LBP: ['livre libanaise', 'lbp'], SYP: ['livre syrienne'], EGP: ['livre égyptienne', 'egp'], JOD: ['dinar jordanien'],
  IQD: ['dinar irakien', 'iqd'], KWD: ['dinar koweïtien'], TND: ['dinar tunisien', 'dinar', 'tnd'], DZD: ['dinar algérien', 'dzd'], LYD: ['dinar libyen'], MAD: ['dirham', 'dirham marocain', 'mad'], AED: ['dirham émirati', 'aed'],
  SAR: ['riyal', 'riyal saoudien', 'sar'], QAR: ['riyal qatari'], IRR: ['rial', 'rial iranien', 'irr', 'toman'], INR: ['roupie', 'roupie indienne', 'inr', '₹'], PKR: ['roupie pakistanaise'], LKR: ['roupie srilankaise'],
  KRW: ['won', 'won sud-coréen', 'krw', '₩'], KPW: ['won nord-coréen'], BRL: ['réal', 'real brésilien', 'brl', 'reais'], ARS: ['peso argentin', 'ars'], MXN: ['peso', 'peso mexicain', 'mxn'], CLP: ['peso chilien'], COP: ['peso colombien'],
  CUP: ['peso cubain'], PHP: ['peso philippin'], VEF: ['bolivar'], PEN: ['sol péruvien'], ZAR: ['rand', 'zar'], NGN: ['naira', 'ngn', '₦'], KES: ['shilling kényan'], GHS: ['cedi'], ETB: ['birr'], THB: ['baht', 'thb', '฿'],
  IDR: ['rupiah', 'roupie indonésienne'], MYR: ['ringgit'], VND: ['dong', '₫'], KZT: ['tenge', '₸'], GEL: ['lari', '₾'], AMD: ['dram'], AZN: ['manat'], AFN: ['afghani'], BTC: ['bitcoin', 'btc', '₿'],
});

const measures = named({
  second: ['seconde'], minute: ['minute', 'mn'], hour: ['heure'], day: ['jour', 'journée', 'nuit', 'nuitée', 'jour ouvrable', 'jour ouvré'], week: ['semaine'], fortnight: [], month: ['mois'],
  quarter: ['trimestre'], semester: ['semestre'], year: ['an', 'année'], decade: ['décennie'], century: ['siècle'], millennium: ['millénaire'],
  mm: ['millimètre', 'mm'], cm: ['centimètre', 'cm'], m: ['mètre'], km: ['kilomètre', 'km'], mile: ['mile', 'mille marin', 'mille nautique', 'mille terrestre'], inch: ['pouce'], yard: ['yard'], light_year: ['année-lumière', 'années-lumière'],
  'km²': ['kilomètre carré', 'km2', 'km²', 'km ²'], 'm²': ['mètre carré', 'm2', 'm²', 'm ²'], ha: ['hectare'], acre: ['acre'],
  'm³': ['mètre cube', 'm3', 'm³', 'm ³'], l: ['litre'], hl: ['hectolitre', 'hl'], cl: ['centilitre', 'cl'], ml: ['millilitre', 'ml'], barrel: ['baril'], gallon: ['gallon'],
  mg: ['milligramme', 'mg'], g: ['gramme'], kg: ['kilogramme', 'kilo', 'kg'], t: ['tonne'], lb: ['livre-poids'], oz: ['once'], quintal: ['quintal', 'quintaux'], carat: ['carat'], kt: ['kilotonne'], Mt: ['mégatonne'],
  'km/h': ['kilomètre par heure', 'kilomètre à l\' heure', 'kilomètre / heure', 'kilomètre-heure', 'km / h', 'km à l\' heure', 'kmh'], 'm/s': ['mètre par seconde', 'm / s'], knot: ['nœud', 'noeud'],
  '°': ['degré', '°'], '°C': ['degré celsius', '° c', 'degré centigrade'], '°F': ['degré fahrenheit', '° f'],
  W: ['watt'], kW: ['kilowatt', 'kw'], MW: ['mégawatt', 'mw'], GW: ['gigawatt', 'gw'], kWh: ['kilowattheure', 'kwh', 'kilowatt-heure'], MWh: ['mégawattheure', 'mwh'], TWh: ['térawattheure', 'twh'], V: ['volt'], Hz: ['hertz', 'hz'], MHz: ['mégahertz', 'mhz'], GHz: ['gigahertz', 'ghz'],
  byte: ['octet'], KB: ['kilo-octet', 'kilooctet', 'ko'], MB: ['mégaoctet', 'méga-octet', 'mo'], GB: ['gigaoctet', 'giga-octet', 'go'], TB: ['téraoctet', 'téra-octet', 'to'],
  pp: ['point de pourcentage', 'point de pour cent'], bp: ['point de base'], cent: ['centime', 'centime d\' euro'], hp: ['cheval-vapeur'], dB: ['décibel', 'db'], hPa: ['hectopascal', 'hpa'], kcal: ['kilocalorie', 'kcal'], J: ['joule'], Bq: ['becquerel'], Sv: ['sievert'],
});

export const units: UnitWords = {
  percent: new Set(['%', 'pour cent', 'pourcent', 'pourcents', 'pour-cent', 'pourcentage', 'pourcentages', 'p. cent', '% ( pour cent )', 'p. 100']),
  currencies,
  units: measures,
  shortUnits: new Map([['h', 'hour'], ['min', 'minute'], ['j', 'day'], ['m', 'm'], ['l', 'l'], ['g', 'g'], ['t', 't'], ['ha', 'ha'], ['pt', 'point'], ['pts', 'point'], ['nm', 'nm'], ['kt', 'kt'], ['mt', 'Mt'], ['cents', 'cent'], ['cent', 'cent'], ['pieds', 'foot'], ['pied', 'foot']]),
};
