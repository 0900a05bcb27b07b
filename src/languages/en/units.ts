/** Units, currencies and percentages of English. */
import type { UnitWords } from '../../model/words/numbers.js';

/** One canonical name for each of several phrases; each phrase also with a plural -s on its first and on its last word. */
function named(table: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, phrases] of Object.entries(table)) {
    for (const phrase of phrases) {
      map.set(phrase, name);
      const words = phrase.split(' ');
      map.set([...words.slice(0, -1), plural(words.at(-1)!)].join(' '), name);
      if (words.length > 1) map.set([plural(words[0]!), ...words.slice(1)].join(' '), name);
    }
  }
  return map;
}

function plural(word: string): string {
  return word.endsWith('y') && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const currencies = named({
  USD: ['dollar', 'us dollar', 'u.s. dollar', 'american dollar', 'usd', 'us $', 'u.s. $', '$', 'buck', 'greenback'],
  CAD: ['canadian dollar', 'cad', 'c $', 'ca $', 'can $', 'cdn $'], AUD: ['australian dollar', 'aud', 'a $', 'au $', 'aus $'], NZD: ['new zealand dollar', 'nzd', 'nz $'], HKD: ['hong kong dollar', 'hkd', 'hk $'], SGD: ['singapore dollar', 'sgd', 's $'], TWD: ['taiwan dollar', 'new taiwan dollar', 'nt $'],
  EUR: ['euro', 'eur', '€'], GBP: ['pound', 'pound sterling', 'british pound', 'gbp', '£', 'quid'], IEP: ['irish pound'], CHF: ['swiss franc', 'chf', 'sfr', 'franc'], XAF: ['cfa franc', 'xaf', 'xof'], FRF: ['french franc'], BEF: ['belgian franc'], CDF: ['congolese franc'],
  JPY: ['yen', 'japanese yen', 'jpy', '¥'], CNY: ['yuan', 'chinese yuan', 'cny', 'rmb', 'renminbi'], RUB: ['rouble', 'ruble', 'russian rouble', 'russian ruble', 'rub', '₽'], BYN: ['belarusian rouble', 'belarusian ruble'], UAH: ['hryvnia', 'uah', '₴', 'hryvnias'], PLN: ['zloty', 'pln', 'zlotys'],
  CZK: ['czech crown', 'czech koruna', 'koruna', 'czk'], SEK: ['swedish krona', 'swedish crown', 'sek', 'krona', 'kronor'], NOK: ['norwegian krone', 'norwegian crown', 'nok', 'krone', 'kroner'], DKK: ['danish krone', 'danish crown', 'dkk', 'danish kroner'], ISK: ['icelandic krona', 'isk'],
  HUF: ['forint', 'huf'], RON: ['romanian leu', 'ron', 'romanian lei'], MDL: ['moldovan leu'], BGN: ['lev', 'leva', 'bgn'], RSD: ['serbian dinar', 'rsd'], HRK: ['kuna'], ALL: ['lek'], DEM: ['deutsche mark', 'deutschemark', 'german mark'], ITL: ['lira', 'italian lira', 'lire', 'italian lire'], ESP: ['peseta'],
  TRY: ['turkish lira', '₺'], ILS: ['shekel', 'ils', '₪', 'israeli shekel'], LBP: ['lebanese pound', 'lbp'], SYP: ['syrian pound'], EGP: ['egyptian pound', 'egp'], JOD: ['jordanian dinar', 'dinar'], IQD: ['iraqi dinar', 'iqd'], KWD: ['kuwaiti dinar'], TND: ['tunisian dinar'], DZD: ['algerian dinar'], LYD: ['libyan dinar'],
  MAD: ['moroccan dirham'], AED: ['dirham', 'uae dirham', 'aed'], SAR: ['riyal', 'saudi riyal', 'sar'], QAR: ['qatari riyal'], IRR: ['rial', 'iranian rial', 'irr', 'toman'], INR: ['rupee', 'indian rupee', 'inr', '₹', 'rs', 'rs .'], PKR: ['pakistani rupee'], LKR: ['sri lankan rupee'],
  KRW: ['south korean won', 'korean won', 'krw', '₩'], KPW: ['north korean won'], BRL: ['reais', 'brazilian real', 'brl', 'r $'], ARS: ['argentine peso', 'ars'], MXN: ['peso', 'mexican peso', 'mxn'], CLP: ['chilean peso'], COP: ['colombian peso'], CUP: ['cuban peso'], PHP: ['philippine peso', 'php'], VEF: ['bolivar'],
  ZAR: ['rand', 'zar'], NGN: ['naira', 'ngn', '₦'], KES: ['kenyan shilling', 'kes'], GHS: ['cedi'], ETB: ['birr'], THB: ['baht', 'thb', '฿'], IDR: ['rupiah', 'idr'], MYR: ['ringgit', 'myr'], VND: ['dong', 'vnd', '₫'], KZT: ['tenge', '₸'], GEL: ['lari', '₾'], AMD: ['dram'], AZN: ['manat'], AFN: ['afghani'], BTC: ['bitcoin', 'btc', '₿'],
});

const measures = named({
  second: ['second', 'sec'], minute: ['minute', 'min'], hour: ['hour', 'hr'], day: ['day', 'night'], week: ['week'], fortnight: ['fortnight'], month: ['month'], quarter: ['fiscal quarter'], year: ['year', 'yr'], decade: ['decade'], century: ['century'], millennium: ['millennium', 'millennia'],
  mm: ['millimetre', 'millimeter'], cm: ['centimetre', 'centimeter', 'cm'], m: ['metre', 'meter'], km: ['kilometre', 'kilometer', 'km', 'kms'], mile: ['mile', 'statute mile', 'square-mile'], nmi: ['nautical mile'], inch: ['inch'], foot: ['foot', 'feet', 'ft'], yard: ['yard', 'yd'], light_year: ['light-year', 'light year'],
  'km²': ['square kilometre', 'square kilometer', 'km2', 'km²', 'sq km', 'sq . km', 'km ²'], 'mile²': ['square mile', 'sq mi', 'sq . mi .', 'sq . mi'], 'm²': ['square metre', 'square meter', 'm2', 'm²', 'sq m', 'm ²'], 'foot²': ['square foot', 'square feet', 'sq ft', 'sq . ft .', 'sq . ft', 'sqft'], ha: ['hectare'], acre: ['acre'],
  'm³': ['cubic metre', 'cubic meter', 'm3', 'm³', 'm ³'], 'foot³': ['cubic foot', 'cubic feet'], l: ['litre', 'liter'], cl: ['centilitre', 'cl'], ml: ['millilitre', 'milliliter', 'ml'], barrel: ['barrel', 'bbl', 'barrels of oil'], gallon: ['gallon'], pint: ['pint'],
  mg: ['milligram', 'mg'], g: ['gram', 'gramme'], kg: ['kilogram', 'kilogramme', 'kilo', 'kg', 'kgs'], t: ['tonne', 'metric ton'], ton: ['ton'], lb: ['pound-weight', 'lb', 'lbs'], oz: ['ounce', 'oz'], stone: [], carat: ['carat'], kt: ['kiloton', 'kilotonne'], Mt: ['megaton', 'megatonne'],
  'km/h': ['kilometre per hour', 'kilometer per hour', 'kilometres an hour', 'kilometers an hour', 'km / h', 'kmh', 'kph'], mph: ['mile per hour', 'mph', 'miles an hour'], 'm/s': ['metre per second', 'meter per second', 'm / s'], knot: ['knot'],
  '°C': ['degree celsius', 'degrees celsius', '° c', 'degree centigrade', 'degrees c'], '°F': ['degree fahrenheit', 'degrees fahrenheit', '° f', 'degrees f'], '°': ['degree', '°'],
  W: ['watt'], kW: ['kilowatt', 'kw'], MW: ['megawatt', 'mw'], GW: ['gigawatt', 'gw'], kWh: ['kilowatt hour', 'kilowatt-hour', 'kwh'], MWh: ['megawatt hour', 'megawatt-hour', 'mwh'], TWh: ['terawatt hour', 'terawatt-hour', 'twh'], V: ['volt'], Hz: ['hertz', 'hz'], MHz: ['megahertz', 'mhz'], GHz: ['gigahertz', 'ghz'],
  byte: ['byte'], KB: ['kilobyte', 'kb'], MB: ['megabyte', 'mb'], GB: ['gigabyte', 'gb'], TB: ['terabyte', 'tb'],
  pp: ['percentage point', 'percent point', 'per cent point'], bp: ['basis point'], cent: ['cent', 'pence', 'penny', 'pennies'], hp: ['horsepower'], dB: ['decibel', 'db'], hPa: ['hectopascal', 'millibar'], kcal: ['calorie', 'kilocalorie', 'kcal'], J: ['joule'], Sv: ['sievert'],
});

export const units: UnitWords = {
  percent: new Set(['%', 'percent', 'per cent', 'percents', 'pct', 'pct .', 'per cents', 'pc']),
  currencies,
  units: measures,
  shortUnits: new Map([['h', 'hour'], ['hrs', 'hour'], ['mins', 'minute'], ['m', 'm'], ['mi', 'mile'], ['l', 'l'], ['g', 'g'], ['t', 't'], ['p', 'cent'], ['mm', 'mm'], ['cc', 'cm³'], ['mt', 'Mt']]),
};
