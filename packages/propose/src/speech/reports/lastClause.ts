import type { Span } from 'backgrounder-text/span';
import type { Speaker } from '../../model/types.ts';
import { AUXILIARY } from '../auxiliaries.ts';
import { headOf, NAME, type Reading, trimmedIn } from '../clauses.ts';
import { openingTime } from './openingTime.ts';

/** The words before and in which a clause begins, so that no subject goes over them. */
const BOUNDARY =
  /,(?!\d{3})|\((?![\p{Lu}\d\uE000\uE001]{2,12}\))|(?<!\([\p{Lu}\d\uE000\uE001]{2,12})\)|[;:“”"\uFFFC—–?!]|\s-\s|(?<!\p{L})(?:that|but|when|while|because|although|though|if|as|where|whether|so|(?<!(?:more|less|fewer|other|rather)\s)than|before|until|since|which|nor|how|why|what|after|says|said)(?!\p{L})/giu;
/** Words that open a phrase which is no subject. */
export const ADVERBIAL =
  /^(?:in|on|at|after|before|during|by|for|from|with|under|over|since|like|to|near|among|unlike|following|amid|according|about|regarding|speaking|asked)(?!\p{L})/iu;
export const VERBAL = new RegExp(
  `(?<!\\p{L})(?:${AUXILIARY}|knew|thought|hoped|felt|feared|told|wrote|found|saw|heard|argued|claimed|believed|reported|announced|asked)(?!\\p{L})`,
  'gu',
);

/** The stretch of `line` behind the last match of `boundary`. */
function behind(line: string, boundary: RegExp): Span {
  const last = [...line.matchAll(boundary)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  return trimmedIn(line, { start: from, end: line.length });
}

/** “When contacted a spokesman said” */
const ASKED = /^(?:contacted|asked|reached|approached|questioned|pressed)\s(?=(?:the|an?|his|her)\s)/iu;

const BEING = /(?<!\p{L})(?:is|are|was|were)\s$/u;

/** The subject of a verb that begins where `line` ends, without commas between. */
export function subjectEnding(reading: Reading, line: string): Speaker | null {
  const all = behind(line, BOUNDARY);
  const clause = { ...all, start: all.start + (ASKED.exec(line.slice(all.start, all.end))?.[0].length ?? 0) };
  const cut = behind(line.slice(0, clause.end), VERBAL);
  const from = Math.max(clause.start, cut.start);
  const start = from + openingTime(line.slice(from, clause.end));
  const words = line.slice(start, clause.end);
  // “those who are joining the union said”
  if (words === '' || (BEING.test(line.slice(clause.start, start)) && /^\p{Ll}+(?:ing|ed)\s/u.test(words)))
    return null;
  if (ADVERBIAL.test(words)) return afterAdverbial(reading, line, { start, end: clause.end });
  const and = [...words.matchAll(/(?<!\p{L})and\s+/gu)].at(-1);
  if (!and) return headOf(reading, line, { start, end: clause.end });
  const second = { start: start + and.index + and[0].length, end: clause.end };
  const first = words.slice(0, and.index).trim();
  const speaker = headOf(reading, line, second);
  // “Ana and Bo said” is said by both; “Ana left and Bo said” is not.
  const isOne =
    first === '' ||
    !new RegExp(`(?:${NAME}|^(?:the|an?|his|her)\\s(?:\\p{L}+\\s){0,2}\\p{L}+)$`, 'iu').test(first);
  if (isOne && !/(?<!\p{L})(?:of|between|for)\s/iu.test(first)) return speaker;
  return headOf(reading, line, { start, end: start + and.index }) && speaker
    ? {
        start: reading.sentence.start + start,
        end: reading.sentence.start + clause.end,
        surface: reading.text.slice(reading.sentence.start + start, reading.sentence.start + clause.end),
        name: null,
        by: 'role',
      }
    : null;
}

/** “In Lisbon Ana Maila said”, “At the time the minister said”: the last words, if they do not belong to what is before. */
function afterAdverbial(reading: Reading, line: string, { start, end }: Span): Speaker | null {
  const words = line.slice(start, end);
  const last = new RegExp(
    `(?<!(?:^|\\s)(?:of|for|in|at|from|with|to|by|near|under|on|against|and|after|before|during)\\s(?:the\\s|an?\\s|his\\s|her\\s)?)((?:(?<=\\s)(?:the|an?|his|her)\\s(?:[\\p{L}’'-]+\\s){0,3}?[\\p{L}’'-]+|(?<=[\\s])(?:he|she|they|it)|${NAME}))$`,
    'iu',
  ).exec(words);
  return last ? headOf(reading, line, { start: end - (last[1] ?? '').length, end }) : null;
}
