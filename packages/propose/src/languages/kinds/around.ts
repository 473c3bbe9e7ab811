import { ARTICLES, isGoal, OF, OF_SOMEBODY, PLURAL, WHERE_ALONE, WITHIN, wordOver } from '../around.ts';
import { ends } from '../lists.ts';
import { NOUN_ENDS } from '../noNames.ts';
import { type Kind, type KindRule, type Reading, when } from './kindRule.ts';

/** What the words around tell where nothing else does. */
export const WEAK: readonly KindRule[] = [
  {
    name: 'among nouns',
    example: ['de', 'Der Weg nach Tovin ist weit.', 'Tovin/place'],
    isWeak: true,
    kind: (reading) => (reading.words.capitalNouns ? kindAmongNouns(reading) : undefined),
  },
  {
    name: 'where',
    example: ['es', 'Vive en Velis.', 'Velis/place'],
    isWeak: true,
    kind: ({ words, before, run, tokens }) =>
      when(
        words.where.has(before) ||
          (!run.inner && ARTICLES.test(before) && WITHIN.test(wordOver(run, tokens))),
        'place',
      ),
  },
  {
    name: 'where somebody goes',
    example: ['es', 'El camino lleva a Tovinek.', 'Tovinek/place'],
    isWeak: true,
    kind: ({ run, tokens, isGiven, isLong }) => when(!(isGiven && isLong) && isGoal(run, tokens), 'place'),
  },
  {
    name: 'common noun',
    example: ['es', 'Los bomberos llegaron tarde, dijo el jefe de Bomberos.'],
    kind: ({ isLong, name, common }) => when(!isLong && common.has(name.toLowerCase()), null),
  },
  {
    name: 'several words',
    example: ['es', 'Lo dijo Tovinek Velisar.', 'Tovinek Velisar/person'],
    isWeak: true,
    kind: ({ isLong, run, last, common }) =>
      when(isLong, run.inner || common.has(last.toLowerCase()) ? 'organisation' : 'person'),
  },
  {
    name: 'town',
    example: ['es', 'El alcalde de Trelleborg habló.', 'Trelleborg/place'],
    kind: ({ isGiven, gazetteer, name, before, run }) =>
      when(
        !isGiven &&
          !run.isFirst &&
          gazetteer.has('town', name) &&
          (!gazetteer.has('surname', name) || OF.test(before)),
        'place',
      ),
  },
  {
    name: 'first word',
    example: ['es', 'Tovin habló.'],
    isWeak: true,
    kind: ({ run }) => when(run.isFirst, null),
  },
  {
    name: 'word of its own',
    example: ['es', 'Es la victoria de Tovinek.', 'Tovinek/person'],
    isWeak: true,
    kind: ({ gazetteer, name, isGiven, before, run, tokens }) => {
      if (gazetteer.has('surname', name) || isGiven) return 'person';
      return OF.test(before) && !OF_SOMEBODY.test(wordOver(run, tokens)) ? 'place' : 'person';
    },
  },
];

/** The kind of a run where every noun has a capital. */
function kindAmongNouns({ run, tokens, parts, last, first, before, words, gazetteer }: Reading): Kind | null {
  if (parts.some((part) => NOUN_ENDS.test(part.toLowerCase()))) return null;
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(run.name) && WHERE_ALONE.test(before))
    return !PLURAL.test(last) || parts.some((part) => gazetteer.has('town', part)) ? 'place' : null;
  if (parts.length === 1) {
    const isPlace = ends(last, words.placeEnds) && (run.isBare || gazetteer.has('town', last));
    if (isPlace || (words.where.has(before) && gazetteer.has('town', last))) return 'place';
    if (before === 'von' && OF_SOMEBODY.test(wordOver(run, tokens)) && !PLURAL.test(last)) return 'person';
    return run.isBare && WHERE_ALONE.test(before) && !PLURAL.test(last) ? 'place' : null;
  }
  // “Neue Direktorin”: an adjective that opens a sentence is no given name.
  if (run.isFirst && /e[mnrs]?$/u.test(first) && !gazetteer.has('given', first)) return null;
  return run.inner ? null : 'person';
}
