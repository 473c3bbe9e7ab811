import {
  EVENT_HEADS,
  HONORIFICS,
  MONTHS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  SAYING,
  TITLES,
  WEEKDAYS,
} from '../../words/lexicon.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { formFlags, listFlags } from './lists.ts';
import { FLAG, type Signs } from './word.ts';

const WORD_LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [TITLES, FLAG.title],
  [HONORIFICS, FLAG.title],
  [ORGANISATION_HEADS, FLAG.organisation],
  [PLACE_HEADS, FLAG.place],
  [PLACE_OPENERS, FLAG.opener],
  [EVENT_HEADS, FLAG.event],
  [SAYING, FLAG.saying],
  [PLACE_PREPOSITIONS, FLAG.preposition],
  [MONTHS, FLAG.month],
  [WEEKDAYS, FLAG.weekday],
  [ORGANISATION_WORDS, FLAG.within],
];

/** What English says of a word. */
export const englishSigns = (gazetteer: Gazetteer): Signs => ({
  flagsOf: (text) => {
    const lower = text.toLowerCase();
    let flags = formFlags(text) | listFlags(text, gazetteer);
    for (const [list, flag] of WORD_LISTS) if (list.has(lower)) flags |= flag;
    return flags;
  },
  nounOf: () => '',
});
