import { PROGRAMS } from '../names/noNames/things.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import {
  ARENAS,
  ARTICLES,
  FOUNDED,
  isGoal,
  isOfHolder,
  isOfOffice,
  isPlaceNoun,
  nounBefore,
  OF,
  OF_SOMEBODY,
  PLURAL,
  RANKS,
  TRADES,
  titled,
  WHERE_ALONE,
  WITHIN,
  wordOver,
} from './around.ts';
import { isOfFirm, kindBeside } from './beside.ts';
import { BESIDE, isAmount, isInstitution, isOffice, kindByAdjective } from './german.ts';
import { ends, isGroup, isListed, isTown, type Lists } from './lists.ts';
import { NO_ACRONYMS, NOUN_ENDS, OTHER_NAMES } from './noNames.ts';
import { isOfPeople } from './peoples.ts';
import { type Run, tokenBehind } from './runs.ts';

export type Kind = 'person' | 'organisation' | 'place';

/** A run with what rules read of it and around it. */
interface Reading extends Lists {
  readonly run: Run;
  readonly tokens: readonly Token[];
  readonly name: string;
  readonly parts: readonly string[];
  /** The words with capitals, in small letters. */
  readonly lower: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The word before, in small letters. */
  readonly before: string;
  readonly isLong: boolean;
  readonly isGiven: boolean;
  readonly isListed: boolean;
}

/** A reason for a kind, or for no name. The first row that tells decides. */
export interface KindRule {
  readonly name: string;
  /** A language, a sentence in it, and the names in it that the rule is about as `words/kind`. */
  readonly example: readonly [lang: string, text: string, ...names: string[]];
  /** Null for no name, undefined where the rule tells nothing. */
  readonly kind: (reading: Reading) => Kind | null | undefined;
  /** True where the same words elsewhere in the text may tell better. */
  readonly isWeak?: true;
}

const when = <K extends Kind | null>(holds: boolean | undefined, kind: K): K | undefined =>
  holds ? kind : undefined;

export const KIND_RULES: readonly KindRule[] = [
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
    name: 'agency',
    example: ['es', 'Lo indicó a Efe el alcalde.', 'Efe/organisation'],
    kind: ({ name }) => when(/^(?:Efe|Ansa|Télam|Notimex|Xinhua|Reuters|Belga)$/u.test(name), 'organisation'),
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
    name: 'acronym of a thing',
    example: ['es', 'El PIB creció un 2 %.'],
    kind: ({ name }) => when(NO_ACRONYMS.has(name), null),
  },
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

/** What the rules tell of a run. */
export interface Told {
  readonly kind: Kind | null;
  /** True where the same words elsewhere in the text may tell better. */
  readonly isWeak: boolean;
}

/** What a run is by its own words and those beside it; null where nothing tells that it is a name. */
export function kindOf(run: Run, tokens: readonly Token[], lists: Lists): Told {
  const { name, parts, at } = run;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const reading: Reading = {
    ...lists,
    run,
    tokens,
    name,
    parts,
    lower: parts.map((part) => part.toLowerCase()),
    first,
    last,
    before: tokens[at - 1]?.text.toLowerCase() ?? '',
    isLong: name.includes(' ') || parts.length > 1,
    isGiven: lists.gazetteer.has('given', first),
    isListed: isListed(name, lists),
  };
  for (const { kind: tell, isWeak = false } of KIND_RULES) {
    const kind = tell(reading);
    if (kind !== undefined) return { kind, isWeak };
  }
  return { kind: null, isWeak: true };
}

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
