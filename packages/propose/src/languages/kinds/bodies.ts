import { ARENAS, FOUNDED, isOfOffice, RANKS, WHERE_ALONE } from '../around.ts';
import { kindBeside } from '../beside.ts';
import { isOffice } from '../german.ts';
import { ends } from '../lists.ts';
import { type KindRule, when } from './kindRule.ts';

/** What tells organisations, and offices that are none. */
export const BODIES: readonly KindRule[] = [
  {
    name: 'noun beside it',
    example: ['es', 'La naviera Velis Sur zarpó.', 'Velis Sur/organisation'],
    kind: ({ run, tokens, words, first, isLong, isGiven }) => {
      const beside = kindBeside(run, tokens, words.capitalNouns);
      const isNamed = isLong && isGiven && !words.small.has(first.toLowerCase());
      return beside && !isNamed ? beside : undefined;
    },
  },
  {
    name: 'ground for games',
    example: ['es', 'Se jugó en el Estadio Luigi Ferrari.', 'Estadio Luigi Ferrari/place'],
    kind: ({ isLong, lower }) => when(isLong && ARENAS.test(lower[0] ?? ''), 'place'),
  },
  {
    name: 'word of organisations',
    example: ['fr', 'La Fédération de Velis proteste.', 'Fédération de Velis/organisation'],
    kind: ({ lower, words, isLong }) =>
      when(
        lower.some((part) => words.organisations.has(part)),
        isLong ? 'organisation' : null,
      ),
  },
  {
    name: 'ending of organisations',
    example: ['de', 'Das sagte der Naturschutzbund Velis.', 'Naturschutzbund Velis/organisation'],
    kind: ({ isLong, parts, words }) =>
      when(isLong && parts.some((one) => ends(one, words.organisationEnds)), 'organisation'),
  },
  {
    name: 'words of an office alone',
    example: ['es', 'Habló el actual Intendente Municipal.'],
    kind: ({ lower, words }) =>
      when(
        lower.every((part) => words.titles.has(part) || RANKS.test(part) || /^n[º°]\d*$/u.test(part)),
        null,
      ),
  },
  {
    name: 'noun of what people found',
    example: ['es', 'Habló un diputado de Renovación Nacional.', 'Renovación Nacional/organisation'],
    kind: ({ isLong, isGiven, first, lower, words }) =>
      when(
        !words.capitalNouns &&
          isLong &&
          !isGiven &&
          (FOUNDED.test(first) || lower.slice(1).some((one) => RANKS.test(one))),
        'organisation',
      ),
  },
  {
    name: 'title before it',
    example: ['de', 'Das sagte Außenministerin Tovinek.', 'Tovinek/person'],
    kind: ({ words, before, isListed }) =>
      when(
        words.titles.has(before.replace(/\.$/, '')) || (words.capitalNouns && isOffice(before) && !isListed),
        'person',
      ),
  },
  {
    name: 'compound',
    example: ['de', 'Sie kritisierte den Saar-Plan und die UN-Konferenz.'],
    kind: ({ words, name, run, isGiven, gazetteer, last, isListed, before }) =>
      when(
        words.capitalNouns &&
          !isListed &&
          !WHERE_ALONE.test(before) &&
          /^[^\s-]+-[^\s-]+$/u.test(name) &&
          (!run.isBare || !(isGiven || gazetteer.has('surname', last))),
        null,
      ),
  },
  {
    name: 'listed organisation',
    example: ['es', 'Lo pidió la Unesco.', 'Unesco/organisation'],
    kind: ({ gazetteer, name, isGiven, isListed }) =>
      when(
        gazetteer.has('organisation', name) ||
          (!isGiven &&
            !isListed &&
            /^\p{Lu}\p{Ll}{2,6}$/u.test(name) &&
            gazetteer.has('organisation', name.toUpperCase())),
        'organisation',
      ),
  },
  {
    name: 'what somebody is in charge of',
    example: ['es', 'Habló la ministra del Deporte.'],
    kind: ({ run, tokens, isListed }) => when(!isListed && isOfOffice(run, tokens), null),
  },
];
