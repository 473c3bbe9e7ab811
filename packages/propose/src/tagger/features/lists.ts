import { bitsOf, type Gazetteer } from '../gazetteer.ts';
import { FLAG } from './word.ts';

/** Bits of the gazetteer's lists, each with its flag. */
const GAZETTEER_LISTS: readonly (readonly [number, number])[] = [
  [bitsOf('given'), FLAG.given],
  [bitsOf('surname'), FLAG.surname],
  [bitsOf('demonym'), FLAG.demonym],
  [bitsOf('country', 'capital', 'region'), FLAG.country],
  [bitsOf('city'), FLAG.city],
];

/** A word of capitals as it is listed: “WISMAR” as “Wismar”. */
export const titleForm = (text: string): string =>
  /^\p{Lu}{4,}$/u.test(text) ? text.slice(0, 1) + text.slice(1).toLowerCase() : text;

/** The flags of the gazetteer's lists that a word is on. */
export function listFlags(text: string, gazetteer: Gazetteer): number {
  const lists = gazetteer.lists(titleForm(text));
  let flags = 0;
  for (const [bits, flag] of GAZETTEER_LISTS) if (lists & bits) flags |= flag;
  return flags;
}

/** The flags of how a word is written. */
export const formFlags = (text: string): number =>
  text.length > 1 && /^[\p{Lu}.&]+$/u.test(text) ? FLAG.allCaps : 0;
