/** Spells whole numbers, French and English, written apart from the reader so that each tests the other. */
const FR_SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const FR_TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const EN_SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** How a Swiss or a Belgian says 70, 80 and 90. */
export type FrenchKind = 'france' | 'swiss';

function frenchBelowHundred(n: number, kind: FrenchKind): string {
  if (n < 20) return FR_SMALL[n]!;
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  const joined = (word: string): string => (unit === 0 ? word : unit === 1 ? `${word} et un` : `${word}-${FR_SMALL[unit]}`);
  if (tens < 7) return joined(FR_TENS[tens]!);
  if (kind === 'swiss') return joined(['septante', 'huitante', 'nonante'][tens - 7]!);
  if (tens === 7) return n === 71 ? 'soixante et onze' : `soixante-${FR_SMALL[n - 60]}`;
  return n === 80 ? 'quatre-vingts' : `quatre-vingt-${FR_SMALL[n - 80]}`;
}

function frenchBelowThousand(n: number, kind: FrenchKind, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return last ? frenchBelowHundred(n, kind) : frenchBelowHundred(n, kind).replace(/vingts$/, 'vingt');
  const word = hundreds === 1 ? 'cent' : `${FR_SMALL[hundreds]} ${rest === 0 && last ? 'cents' : 'cent'}`;
  return rest === 0 ? word : `${word} ${frenchBelowHundred(rest, kind)}`;
}

export function spellFrench(n: number, kind: FrenchKind = 'france'): string {
  if (n === 0) return 'zéro';
  const parts: string[] = [];
  for (const [value, name] of [[1e9, 'milliard'], [1e6, 'million']] as const) {
    const count = Math.floor(n / value) % 1000;
    if (count > 0) parts.push(`${frenchBelowThousand(count, kind, true)} ${name}${count > 1 ? 's' : ''}`);
  }
  const thousands = Math.floor(n / 1000) % 1000;
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${frenchBelowThousand(thousands, kind, false)} mille`);
  if (n % 1000 > 0) parts.push(frenchBelowThousand(n % 1000, kind, true));
  return parts.join(' ');
}

function englishBelowThousand(n: number, and: boolean): string {
  const parts: string[] = [];
  if (n >= 100) parts.push(`${EN_SMALL[Math.floor(n / 100)]} hundred`);
  const rest = n % 100;
  const small = rest < 20 ? EN_SMALL[rest]! : EN_TENS[Math.floor(rest / 10)]! + (rest % 10 ? `-${EN_SMALL[rest % 10]}` : '');
  if (rest > 0) parts.push(n >= 100 && and ? `and ${small}` : small);
  return parts.join(' ');
}

export function spellEnglish(n: number, and = true): string {
  if (n === 0) return 'zero';
  const parts: string[] = [];
  for (const [value, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    const count = Math.floor(n / value) % 1000;
    if (count > 0) parts.push(`${englishBelowThousand(count, and)} ${name}`);
  }
  if (n % 1000 > 0) parts.push(englishBelowThousand(n % 1000, and));
  return parts.join(' ');
}

/** Thousands set apart by `separator`, decimals behind `decimal`. */
export function groupDigits(n: number, separator: string, decimal: string): string {
  const [whole, rest] = String(n).split('.') as [string, string | undefined];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator) + (rest === undefined ? '' : decimal + rest);
}
