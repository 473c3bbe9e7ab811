import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import { isOfHolder, isPlaceNoun, nounBefore, TRADES, titled } from '../around.ts';
import { isOfFirm } from '../beside.ts';
import { isGroup, isTown } from '../lists.ts';
import { type KindRule, when } from './kindRule.ts';

/** What lists of names and first and last words tell. */
export const LISTED: readonly KindRule[] = [
  {
    name: 'surname of two words',
    example: [
      'fr',
      'Solenn Le Velm a dit non. Le Velm est partie.',
      'Solenn Le Velm/person',
      'Le Velm/person',
    ],
    kind: ({ surnames, name }) => when(surnames.has(name), 'person'),
  },
  {
    name: 'first word of places',
    example: ['es', 'Cruzaron el Río Velis.', 'Río Velis/place'],
    kind: ({ isLong, words, lower }) => when(isLong && words.places.has(lower[0] ?? ''), 'place'),
  },
  {
    name: 'listed place',
    example: ['de', 'Die Hauptstadt Frankreichs ist groß.', 'Frankreichs/place'],
    kind: ({ isListed, isGiven, isLong }) => when(isListed && !(isGiven && isLong), 'place'),
  },
  {
    name: 'letters of a club',
    example: ['de', 'Es gewann der SC Altbach.', 'SC Altbach/organisation'],
    kind: ({ isLong, parts }) => when(isLong && isGroup(parts), 'organisation'),
  },
  {
    name: 'English heads',
    example: ['fr', 'Il a cité la Velis Foundation.', 'Velis Foundation/organisation'],
    kind: ({ isLong, last, isGiven }) => {
      if (!isLong) return undefined;
      if (PLACE_HEADS.has(last.toLowerCase())) return 'place';
      const isBody =
        TRADES.has(last.toLowerCase()) || (!isGiven && ORGANISATION_HEADS.has(last.toLowerCase()));
      return when(isBody, 'organisation');
    },
  },
  {
    name: 'noun of a place before it',
    example: ['it', 'Vive nella città di Velis.', 'Velis/place'],
    kind: ({ isGiven, isLong, words, run, tokens }) =>
      when(!(isGiven && isLong) && isPlaceNoun(nounBefore(run, tokens), words), 'place'),
  },
  {
    name: 'words joined by hyphens',
    example: ['fr', 'Il vit à Pont-sur-Velis.', 'Pont-sur-Velis/place'],
    kind: ({ words, name }) =>
      when(!words.capitalNouns && /^\p{L}+(?:-\p{Ll}+)+-\p{Lu}\p{Ll}+$/u.test(name), 'place'),
  },
  {
    name: 'what somebody is in office of',
    example: ['fr', 'La préfète de l’Ovèche a parlé.', 'Ovèche/place'],
    kind: ({ words, run, tokens, isGiven, isLong }) =>
      when(!(isGiven && isLong) && isOfHolder(run, tokens, words), 'place'),
  },
  {
    name: 'place with its country',
    example: ['fr', 'La route de Tovinek Sénégal est fermée.', 'Tovinek Sénégal/place'],
    kind: ({ parts, isGiven, countries, last, run }) =>
      when(parts.length === 2 && !isGiven && !run.inner && countries.has(last), 'place'),
  },
  {
    name: 'given name',
    example: ['fr', 'Il a rencontré Paul Tovinek.', 'Paul Tovinek/person'],
    kind: ({ isLong, isGiven }) => when(isLong && isGiven, 'person'),
  },
  {
    name: 'what a firm has',
    example: [
      'fr',
      'Le directeur général de Tovinek et l’américain Velmark ont signé.',
      'Tovinek/organisation',
      'Velmark/organisation',
    ],
    kind: ({ run, tokens, isGiven, isLong, isListed }) =>
      when(!isListed && !(isGiven && isLong) && isOfFirm(run, tokens), 'organisation'),
  },
  {
    name: 'small word of persons',
    example: ['fr', 'Elle cite Alrun von Tovin.', 'Alrun von Tovin/person'],
    kind: ({ run, name, words }) =>
      when(
        !words.capitalNouns && run.inner && / (?:von|van|bin|ibn) (?:der |den )?\p{Lu}/u.test(name),
        'person',
      ),
  },
  {
    name: 'place in capitals',
    example: ['de', 'HAMBURG: Der Hafen ist zu.', 'HAMBURG/place'],
    kind: (reading) =>
      when(
        reading.run.isFirst && /^\p{Lu}{4,}$/u.test(reading.name) && isTown(titled(reading.name), reading),
        'place',
      ),
  },
  {
    name: 'acronym',
    example: ['pt', 'O MDT protestou.', 'MDT/organisation'],
    kind: ({ name }) =>
      when(/^[\p{Lu}\d&.]{2,6}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name), 'organisation'),
  },
];
