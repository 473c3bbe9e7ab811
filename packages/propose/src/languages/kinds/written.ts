import { PROGRAMS } from '../../names/noNames/things.ts';
import { OF, wordOver } from '../around.ts';
import { isHouse, isKnownBody } from '../bodies.ts';
import { BESIDE, isAmount, isInstitution, kindByAdjective } from '../german.ts';
import { isTown } from '../lists.ts';
import { ALONE, NO_ACRONYMS, OTHER_NAMES } from '../noNames.ts';
import { isOfPeople } from '../peoples.ts';
import { tokenBehind } from '../runs.ts';
import { type KindRule, when } from './kindRule.ts';

/** What stands before a house of parliament. */
const HOUSED = /^(?:el|al|del|le|au|du|il|dal|nel|o|ao|do|no|l['’]|all['’]|dell['’])$/u;

const SHORT_MONTH =
  /^(?:Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sept?|Oct|Nov|Dic|Déc|Juil|Gen|Mag|Giu|Lug|Set|Out|Dez)\.?$/;

/** What is told by how a name is written, or where it stands in the text. */
export const WRITTEN: readonly KindRule[] = [
  {
    name: 'dateline',
    example: ['de', 'VELIS, 3. Mai 2025 – Der Rat von Velis tagte.', 'VELIS/place', 'Velis/place'],
    kind: ({ name, filed }) => when(name.toUpperCase() === filed?.toUpperCase(), 'place'),
  },
  {
    name: 'dateline of a paragraph',
    example: ['es', 'Habló ayer. Tovinek.- Las obras empezaron.', 'Tovinek/place'],
    kind: ({ run, tokens }) => {
      const behind = tokenBehind(run, tokens);
      const isDash = tokens[behind]?.text === '.' && tokens[behind + 1]?.start === run.end + 1;
      return when(run.isFirst && isDash && /^[-–—]$/.test(tokens[behind + 1]?.text ?? ''), 'place');
    },
  },
  {
    name: 'country',
    example: ['es', 'La decisión de Francia llegó ayer.', 'Francia/place'],
    kind: ({ name, countries, words }) => when(countries.has(name) || words.exonyms.has(name), 'place'),
  },
  {
    name: 'small word with a capital',
    example: ['fr', 'À lire aussi Selon un rapport, le quai est sûr.'],
    kind: ({ parts, words, lower }) =>
      when(
        !words.capitalNouns &&
          parts.length === 1 &&
          (words.small.has(lower[0] ?? '') || /^\p{Lu}\.?$/u.test(parts[0] ?? '')) &&
          !/^\p{Lu}{2,}$/u.test(parts[0] ?? ''),
        null,
      ),
  },
  {
    name: 'month of a day',
    example: ['es', 'La ley del 6 de Julio cambió.'],
    kind: ({ parts, before, run, tokens }) =>
      when(parts.length === 1 && before === 'de' && /^\d{1,2}$/.test(wordOver(run, tokens)), null),
  },
  {
    name: 'short month',
    example: ['es', 'Llegó el 25 Nov. de 2025.'],
    kind: ({ name, before }) => when(/^\d{1,2}$/.test(before) && SHORT_MONTH.test(name), null),
  },
  {
    name: 'agency',
    example: ['es', 'Lo indicó a Efe el alcalde.', 'Efe/organisation'],
    kind: ({ name }) => when(/^(?:Efe|Ansa|Télam|Notimex|Xinhua|Reuters|Belga)$/u.test(name), 'organisation'),
  },
  {
    name: 'known body of one word',
    example: ['es', 'El candidato pactó con Vox y con Pdvsa.', 'Vox/organisation', 'Pdvsa/organisation'],
    kind: ({ name, run, words }) =>
      when(!words.capitalNouns && !run.isFirst && isKnownBody(name), 'organisation'),
  },
  {
    name: 'house of parliament',
    example: ['fr', 'Il l’a dit au Parlement.', 'Parlement/organisation'],
    kind: ({ name, common, before, words }) =>
      when(
        !words.capitalNouns && isHouse(name) && !common.has(name.toLowerCase()) && HOUSED.test(before),
        'organisation',
      ),
  },
  {
    name: 'club of a city',
    example: ['es', 'El gol del Valencia llegó tarde.', 'Valencia/organisation'],
    kind: ({ parts, before, gazetteer, name, countries, run, tokens, words }) => {
      const isClub = words.clubs.has(before) && parts.length === 1 && !countries.has(name);
      const isCity =
        gazetteer.has('city', name) || gazetteer.has('town', name) || gazetteer.has('capital', name);
      return when(
        isClub &&
          isCity &&
          !gazetteer.has('country', name) &&
          !OF.test(tokens[tokenBehind(run, tokens)]?.text ?? ''),
        'organisation',
      );
    },
  },
  {
    name: 'somebody of a people',
    example: ['fr', 'Un Sénégalais et l’Ivoirien Paul Tovinek ont gagné.', 'Paul Tovinek/person'],
    kind: ({ run, tokens, parts, isListed, isGiven }) =>
      when(parts.length === 1 && !isListed && !isGiven && isOfPeople(run, tokens), null),
  },
  {
    name: 'amount',
    example: ['de', 'Das kostet zwei Milliarden Mark.'],
    kind: ({ words, first }) => when(words.capitalNouns && isAmount(first), null),
  },
  {
    name: 'institution in one word',
    example: [
      'de',
      'Die Richter des Bundesverfassungsgerichts tagten.',
      'Bundesverfassungsgerichts/organisation',
    ],
    kind: ({ words, name }) => when(words.capitalNouns && isInstitution(name), 'organisation'),
  },
  {
    name: 'adjective with a capital',
    example: ['de', 'Das teilte die Europäische Kommission mit.', 'Europäische Kommission/organisation'],
    kind: ({ words, parts }) => (words.capitalNouns ? (kindByAdjective(parts) ?? undefined) : undefined),
  },
  {
    name: 'town and river',
    example: ['de', 'Er lebt in Frankfurt an der Oder.', 'Frankfurt an der Oder/place'],
    kind: (reading) =>
      when(reading.run.inner && BESIDE.test(reading.last) && isTown(reading.first, reading), 'place'),
  },
  {
    name: 'station',
    example: ['pt', 'Falou à TV Velis.', 'TV Velis/organisation'],
    kind: ({ name }) => when(/^(?:TV|Tv|Rádio|Radio|Telé) \p{Lu}/u.test(name), 'organisation'),
  },
  {
    name: 'pope or king',
    example: ['es', 'Llegó el papa Benedicto XVI.', 'Benedicto XVI/person'],
    kind: ({ name, words, before, gazetteer, first }) =>
      when(
        /^\p{Lu}\p{Ll}+ [IVX]+$/u.test(name) && (words.titles.has(before) || gazetteer.has('given', first)),
        'person',
      ),
  },
  {
    name: 'war, cup or month',
    example: ['es', 'Ganó la Copa del Rey.'],
    kind: ({ name, lower, words, last }) =>
      when(
        (name.split(' ').some((part) => OTHER_NAMES.has(part.toLowerCase())) &&
          !lower.some((part) => words.organisations.has(part))) ||
          PROGRAMS.test(last),
        null,
      ),
  },
  {
    name: 'body that needs a name',
    example: ['es', 'Habló el fiscal general del Estado.'],
    kind: ({ name }) => when(ALONE.has(name), null),
  },
  {
    name: 'acronym of a thing',
    example: ['es', 'El PIB creció un 2 %.'],
    kind: ({ name }) => when(NO_ACRONYMS.has(name), null),
  },
];
