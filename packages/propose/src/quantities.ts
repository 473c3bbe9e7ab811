import type { ProposedQuantity } from './model/types.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const SCALE = '(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[kmb](?![\\p{L}\\p{N}]))';
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'PKR',
  'Rs.': 'PKR',
};
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: '',
  euro: 'EUR',
  pound: '',
  rupee: '',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  franc: '',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  pkr: 'PKR',
  inr: 'INR',
  dirham: '',
  riyal: '',
  won: 'KRW',
  lira: 'TRY',
  peso: '',
  rand: 'ZAR',
};
const UNITS =
  'tonnes?|tons?|kilograms?|kg|grams?|ounces?|pounds?|lbs?|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|centimet(?:er|re)s?|cm|millimet(?:er|re)s?|mm|feet|foot|inches|acres?|hectares?|square (?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet)|barrels?|lit(?:er|re)s?|gallons?|megawatts?|MW|gigawatts?|GW|kilowatts?|kW|watts?|degrees?|mph|km\\s?/\\s?h|bpd|carats?|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:` +
    `(?<sign>(?:US|A|C|NZ|HK)?\\$|[£€¥₹]|Rs\\.?)\\s?(?<amount>${NUMBER})(?:[\\s-]?(?<scale1>${SCALE}))?` +
    `|(?<number>${NUMBER})(?:[\\s-]?(?<scale2>${SCALE}))?\\s?(?:(?<percent>%|per ?cent|percentage points?)|(?:US )?(?<currency>${Object.keys(CURRENCIES).join('|')})s?(?![\\p{L}\\p{N}])|[\\s-]?(?<unit>${UNITS})(?![\\p{L}\\p{N}])|(?<noun>\\p{Ll}{3,}s)(?![\\p{L}\\p{N}]))?)`,
  'giu',
);

/** Amounts, shares, measures and counts of a text, in reading order; a bare number is none. */
export function quantitiesOf(text: string): ProposedQuantity[] {
  const quantities: ProposedQuantity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { sign, amount, scale1, number, scale2, percent, currency, unit, noun } = match.groups ?? {};
    const digits = (amount ?? number ?? '').replaceAll(',', '');
    const value = Number(digits) * (SCALES[(scale1 ?? scale2 ?? '').toLowerCase()] ?? 1);
    const span = { start: match.index, end: match.index + match[0].length, surface: match[0] };
    if (sign)
      quantities.push({ ...span, kind: 'money', value, unit: SIGNS[sign.replace('RS', 'Rs')] ?? sign });
    else if (percent)
      quantities.push({
        ...span,
        kind: 'percent',
        value,
        unit: /points?/i.test(percent) ? 'percentage points' : '%',
      });
    else if (currency)
      quantities.push({
        ...span,
        kind: 'money',
        value,
        unit: CURRENCIES[currency.toLowerCase()] || currency.toLowerCase(),
      });
    else if (unit) quantities.push({ ...span, kind: 'measure', value, unit: unit.toLowerCase() });
    else if (noun || scale2) quantities.push({ ...span, kind: 'count', value, unit: noun ?? '' });
  }
  return quantities;
}
