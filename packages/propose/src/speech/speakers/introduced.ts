import type { Speaker } from '../../model/types.ts';
import { headOf, NAME, QUOTED, type Reading } from '../clauses.ts';
import { speakerBefore } from './subjects.ts';

/** Things that have words without anybody saying them. */
const WRITTEN =
  /(?<!\p{L})(?:signs?|banners?|slogans?|headlines?|posters?|placards?|letters?|titles?|titled|notes?|messages?|words?|words|text|read|reads|reading|motto|motion|questions?|song|chants?|book|film|law|clause|article|rule|saw|seen|called|named)(?!\p{L})/iu;
const OPENS = new RegExp(
  `^(?:(?:but|and|so|yet|still|asked[^,:]{3,60},|on \\p{L}+day,)\\s+)?(he|she|(?:[\\p{L}.]+\\s){0,3}?(?:${NAME}))\\s[^:]{2,150}:\\s*[“"‘'«]?${QUOTED}`,
  'iu',
);

/** “Ana Maila’s message was clear: ‘…’” */
const OWN_WORDS = new RegExp(
  `^(?:[\\p{L}.]+\\s){0,3}?${NAME}(?=['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?:message|advice|view|verdict|response|reply|answer|warning|reaction|plea|explanation)(?:(?!\\s(?:by|from)\\s)[^:\uE001]){0,80}:\\s*[“"‘'«]?${QUOTED})`,
  'u',
);

/** Ana Maila: “…”, as interviews print it. */
const LABEL = new RegExp(
  `^((?:[\\p{L}.]+\\s){0,3}?(?:${NAME}|\\p{Lu}[\\p{L}’'-]+)):\\s*[“"‘'«]${QUOTED}`,
  'u',
);
/** “…” — Ana Maila */
const SIGNED = new RegExp(`^[“"'‘]?${QUOTED}+[”"'’]\\s*[—–-]+\\s*${NAME}(?=[.,]?$|,\\s)`, 'u');

/** “Ana Maila was blunt: ‘…’”, “Ana Maila: ‘…’”: the person that opens the sentence, if its words before the colon name no other. */
export function introducedBy(reading: Reading, line: string): Speaker | null {
  const signed = SIGNED.exec(line);
  if (signed) return personAt(reading, line, signed.index + signed[0].length);
  const label = LABEL.exec(line)?.[1];
  if (label) {
    const speaker = headOf(reading, line, { start: 0, end: label.length });
    return speaker?.name ? speaker : null;
  }
  const own = OWN_WORDS.exec(line);
  if (own) return personAt(reading, line, own[0].length);
  const match = OPENS.exec(line);
  if (!match) return null;
  const colon = line.indexOf(':');
  const lead = line.slice(0, colon);
  const [whole, who = ''] = match;
  const isPronoun = /^(?:he|she)$/i.test(who);
  if (WRITTEN.test(lead) || lead.split('\uE001').length > (isPronoun ? 1 : 2)) return null;
  const end = whole.indexOf(who) + who.length;
  return isPronoun ? speakerBefore(reading, line, end) : personAt(reading, line, end);
}

function personAt(reading: Reading, line: string, end: number): Speaker | null {
  const speaker = speakerBefore(reading, line, end);
  const isPerson = reading.mentions.some(({ start, kind }) => start === speaker?.start && kind === 'person');
  return isPerson ? speaker : null;
}
