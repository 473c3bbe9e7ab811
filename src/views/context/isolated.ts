import { directionOf } from '../../text/language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A name for a line with other words, such as a date: in an interface from right to left it is isolated, so that a name
 * in Latin letters does not draw the figures of the date to its side (UAX 9).
 * @param lang BCP 47 tag of the interface
 */
export function isolated(name: string, lang: string): string {
  return directionOf(lang) === 'rtl' ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}
