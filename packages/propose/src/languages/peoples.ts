import type { Token } from '../words/tokens.ts';
import type { Run } from './runs.ts';

/** What French words for people of somewhere end in; they have a capital: “un Ivoirien”. */
const PEOPLE =
  /^(?!(?:Ukraine|Lorraine|Touraine|Aquitaine|Germain|Romain|Sylvain|Alain|Urbain)$)\p{Lu}\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine)s?$/u;
/** What stands before such a word. */
const BEFORE = /^(?:le|la|l['’]|les|un|une|des|du|aux?|ce|cet|cette|jeunes?|ancien(?:ne)?|et|l)$/iu;

/** “l’Ivoirien”, “un Sénégalais”: somebody of a people, in French. */
export const isOfPeople = ({ at, parts }: Run, tokens: readonly Token[]): boolean =>
  PEOPLE.test(parts[0] ?? '') && BEFORE.test(tokens[at - 1]?.text ?? '');
