import { at } from '../words/at.ts';
import type { Token } from '../words/tokens.ts';
import type { FoundName } from './groups.ts';

const COMMODITIES = new Set(
  `crude oil|natural gas|liquefied natural gas|rare earths|rare earth elements|rare earth minerals|critical minerals|iron ore|coal|copper|gold|silver|platinum|palladium|lithium|cobalt|nickel|zinc|tin|aluminium|aluminum|bauxite|uranium|antimony|tungsten|graphite|manganese|chromite|gypsum|phosphate|potash|salt|diamonds|gemstones|rubies|emeralds|marble|granite|limestone|cement|steel|timber|cotton|wheat|maize|corn|rice|barley|soybeans|sugar|coffee|cocoa|tea|palm oil|rubber|wool|gasoline|petrol|diesel|kerosene|jet fuel`.split(
    '|',
  ),
);

const FIRST_WORDS = new Set([...COMMODITIES].map((name) => name.replace(/ .*/, '')));

/** Raw materials that the text names in small letters. */
export function commoditiesIn(tokens: readonly Token[]): FoundName[] {
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = at(tokens, i);
    if (!FIRST_WORDS.has(first.text.toLowerCase())) continue;
    for (let length = 3; length > 0; length--) {
      const part = tokens.slice(i, i + length);
      const phrase = part.map(({ text }) => text).join(' ');
      // “tin-made”, “gold-coloured”
      if (tokens[i + length]?.text === '-' && /^\p{Ll}/u.test(tokens[i + length + 1]?.text ?? '')) continue;
      if (part.length < length || !COMMODITIES.has(i === 0 ? phrase.toLowerCase() : phrase)) continue;
      found.push({ start: first.start, end: at(part, length - 1).end, kind: 'commodity' });
      i += length - 1;
      break;
    }
  }
  return found;
}
