import { at } from '../words/at.ts';
import type { Token } from '../words/tokens.ts';
import type { FoundName } from './groups.ts';

const COMMODITIES = new Set(
  `crude oil|natural gas|liquefied natural gas|rare earths|rare earth elements|rare earth minerals|critical minerals|iron ore|coal|copper|gold|silver|platinum|palladium|lithium|cobalt|nickel|zinc|tin|aluminium|aluminum|bauxite|uranium|antimony|tungsten|graphite|manganese|chromite|gypsum|phosphate|potash|salt|diamonds|gemstones|rubies|emeralds|marble|granite|limestone|cement|steel|timber|cotton|wheat|maize|corn|rice|barley|soybeans|sugar|coffee|cocoa|tea|palm oil|rubber|wool|gasoline|petrol|diesel|kerosene|jet fuel`.split(
    '|',
  ),
);

const FIRST_WORDS = new Set([...COMMODITIES].map((name) => name.replace(/ .*/, '')));

/** What is won in sports, where nothing is dug or sold. */
const MEDALS = /^(?:gold|silver)$/i;
const SPORTS = /^(?:medals?|medall?ists?|olympics?|championships?|podium)$/i;
const TRADE = /^(?:mines?|mining|miners?|ounces?|bullion|deposits?|carats?|jewell?ery|smelters?)$/i;
/** Behind its name, what food holds, and what is only made of it or called after it: “petrol bombs”, “rubber bullets”. */
const OF_IT =
  /^(?:content|intake|levels?|bomb(?:s|ers?|ings?)?|stations?|pumps?|bullets?|boots?|gloves?|stamps?|ducks?|shops?|houses?|tables?|cups?|mugs?|pots?|machines?|makers?|breaks?|rooms?|part(?:y|ies)|towels?|roofs?|floors?|doors?|gates?|bars?|foil|daddy|cookers?|paper|cakes?|shirts?|wool|candy|standard|rush|age|band|records?|disc|jubilee|anniversary|lining|screen|bands?|guitars?|drums?|curtain|shakers?|water)$/i;
/** What one drinks: “over coffee”, “a cup of tea”. */
const DRUNK = /^(?:coffee|tea)$/i;
const DRINKING = /^(?:an?|over|have|having|had|drink|drinks|drinking|drank|morning|afternoon|cup|cups)$/i;

/** Raw materials that the text names in small letters; “blood sugar” and an “Olympic gold” are none. */
export function commoditiesIn(tokens: readonly Token[]): FoundName[] {
  const has = (words: RegExp) => tokens.some(({ text }) => words.test(text));
  const isOfSports = has(SPORTS) && !has(TRADE);
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = at(tokens, i);
    if (!FIRST_WORDS.has(first.text.toLowerCase())) continue;
    for (let length = 3; length > 0; length--) {
      const part = tokens.slice(i, i + length);
      const phrase = part.map(({ text }) => text).join(' ');
      // “tin-made”, “gold-coloured”
      if (tokens[i + length]?.text === '-' && /^\p{Ll}/u.test(tokens[i + length + 1]?.text ?? '')) continue;
      const ahead = tokens[i - 1]?.text ?? '';
      if (OF_IT.test(tokens[i + length]?.text ?? '') || /^blood$/i.test(ahead)) continue;
      const served = ahead === 'of' ? (tokens[i - 2]?.text ?? '') : ahead;
      if (DRUNK.test(phrase) && DRINKING.test(served)) continue;
      if (isOfSports && MEDALS.test(phrase)) continue;
      if (part.length < length || !COMMODITIES.has(i === 0 ? phrase.toLowerCase() : phrase)) continue;
      found.push({ start: first.start, end: at(part, length - 1).end, kind: 'commodity' });
      i += length - 1;
      break;
    }
  }
  return found;
}
