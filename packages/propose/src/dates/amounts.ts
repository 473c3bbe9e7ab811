import { words } from '../words/words.ts';

/** What is counted or measured: no year stands before it. */
const COUNTED = words(
  'block people persons men women children staff troops police crew cattle sheep fish hours hrs gmt bst utc local percent feet foot miles mile metres meters metre meter kilometres kilometers km kg kilos kilograms grams tonnes tons mw gw kw mph kph litres liters gallons barrels euros dollars pounds pence crowns rupees roubles rubles yen yuan francs pesos lira krona kronor rand dirhams dinars shillings acres hectares square cubic calories volts watts seats jobs homes houses households votes points pages copies units cases deaths times students pupils workers members guests visitors delegates soldiers refugees migrants patients residents protesters demonstrators families schools villages vehicles cars ships aircraft beds rooms shares signatures respondents voters m ft lb lbs oz',
);
/** “schoolchildren”, “fishermen”. */
const PERSONS = /(?:children|men|women|people|folk)$/;
/** Plurals that happen in a year. */
const EVENTS = words(
  'elections floods protests riots attacks games talks fires wars olympics paralympics bombings negotiations championships finals peace accords sanctions strikes events demonstrations results amendments reforms rules guidelines figures levels',
);
/** Small words in “-s” and others that are no plurals. */
const NO_PLURAL = words(
  'was is as has its his this us thus perhaps plus less across towards besides always sometimes afterwards unless versus does says series years census crisis',
);
/** What is before “of” where an amount follows. */
const SUMS =
  /\b(?:total|sum|population|fund|cost|price|capacity|average|number|maximum|minimum|height|altitude|elevation|depth|score|distance|length|width|weight|crowd|loan|debt|fine|budget|value|sample|group|list|out|fleet|staff|each|most|all|half|some|attendance|audience|membership|workforce|salary|wage|rent|fee|speed|rate|force|army|team|crew|all but|consisting|excess|tens|upwards|one)\s+of\s*$/i;
/** Before a number that is counted rather than a year. */
const ABOUT =
  /\b(?:about|around|some|nearly|almost|over|only|least|most|just|than|approximately|roughly|exactly|totalling|totaling|estimated|another|costs?|paid|worth|[$€£¥₹])\s*$/i;

/** After the number of a house. */
const STREET =
  /^\s(?!Wall )(?:\p{Lu}[\p{L}.]*\s){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Drive|Dr\.|Lane|Boulevard|Blvd|Terrace|Crescent)(?!\p{L})/u;

/** True when a number that looks like a year counts what follows it (“1607 delegates”) or says a sum (“a fund of 1950”). */
export function isAmount(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^(?:\s?[%°$€£₹]|[.,:]\d|\/\d|-\p{Ll})/u.test(after) || SUMS.test(before) || ABOUT.test(before))
    return true;
  if ((STREET.test(after) && /\b(?:of|at|from|to)\s$/.test(before)) || isCounting(after, 'strict'))
    return true;
  return (
    /\b(?:of|the|to|by|for|and|with|from|between|in|until|after|before)\s+$/.test(before) &&
    isCounting(after, /\bIn\s+$/.test(before) ? 'strict' : 'any')
  );
}

/** `strict`: only what is always counted; `any`: every plural that does not name events. */
function isCounting(after: string, which: 'strict' | 'any'): boolean {
  const [, first = '', second = ''] = /^[\s-]([\p{L}]+)(?:\s(\p{Ll}+))?/u.exec(after) ?? [];
  if ((COUNTED.has(first.toLowerCase()) || PERSONS.test(first)) && !/^\p{Lu}\p{Ll}/u.test(first)) return true;
  if (which === 'strict' || !/^\p{Ll}/u.test(first) || NO_PLURAL.has(first) || EVENTS.has(first))
    return false;
  if (isPlural(first)) return true;
  return (
    /(?:al|ive|ed|ing|ish|ful|ic|ary|young|old|new|armed|dead|small|large)$/.test(first) &&
    isPlural(second) &&
    !EVENTS.has(second)
  );
}

const isPlural = (word: string): boolean =>
  /\p{Ll}{2}s$/u.test(word) && !/ss$/.test(word) && !NO_PLURAL.has(word);
