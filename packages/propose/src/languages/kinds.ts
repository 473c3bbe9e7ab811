import { PROGRAMS } from '../names/noNames.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isOfFirm, kindBeside } from './beside.ts';
import { BESIDE, isAmount, isInstitution, isOffice, kindByAdjective, PLACE_COMPOUND } from './german.ts';
import { ends, isGroup, isListed, isTown, type Lists } from './lists.ts';
import { NO_ACRONYMS, NOUN_ENDS, OTHER_NAMES } from './noNames.ts';
import { type Run, tokenBehind } from './runs.ts';
import type { Words } from './words.ts';

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
      const beside = kindBeside(run, tokens);
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
        lower.every((part) => words.titles.has(part) || RANKS.test(part)),
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

/** Last words of firms, in English everywhere. */
const TRADES: ReadonlySet<string> = new Set(
  'telecom pictures communications films music games entertainment energy oil gas steel capital pharma electronics networks foods ventures solutions software mining shipping airways insurance consulting printing publishing design'.split(
    ' ',
  ),
);

const titled = (name: string): string => name.slice(0, 1) + name.slice(1).toLowerCase();

/** What words for bodies end in, in the Romance languages: “Renovación”, “Autorità”, “Gendarmerie”. */
const FOUNDED =
  /(?:ción|sión|dad|tion|zione|sione|tà|ção|são|dade|miento|mento|ment|ería|erie|eria|cia|ncia|teca|thèque)$/u;
/** Ranks in names of bodies: “Biblioteca Nacional”, “Corte Suprema”. */
const RANKS =
  /^(?:nacional|internacional|federal|municipal|regional|provincial|estatal|central|suprem[oa]|general|parlamentari[oa]|portuari[oa]|national[e]?|international[e]?|fédérale?|municipale?|régionale?|départementale?|centrale?|suprême|nazionale|internazionale|federale|regionale|comunale|superiore|estadual)$/u;

/** The word before the small word that stands before a name. */
const wordOver = ({ at }: Run, tokens: readonly Token[]): string => tokens[at - 2]?.text.toLowerCase() ?? '';

/** What only somebody has or does: “la victoria de Okoro”, “der Sieg von Okoro”. */
const OF_SOMEBODY =
  /^(?:victorias?|triunfos?|derrotas?|gol|goles|lesión|entrenador|rival|compañero|padre|madre|hij[oa]s?|herman[oa]s?|espos[oa]|viud[oa]|abogad[oa]|palabras|declaraciones|discurso|dimisión|muerte|asesinato|detención|victoire|défaite|but|blessure|entraîneur|père|mère|fils|épouse|avocate?|propos|discours|démission|mort|vittoria|sconfitta|rete|infortunio|allenatore|padre|madre|figli[oa]|moglie|marito|parole|discorso|dimissioni|morte|vitória|golo|lesão|treinador|pai|mãe|filh[oa]|esposa|marido|palavras|renúncia|sieg|niederlage|tor|tore|trainer|rede|rücktritt|verletzung|aussage|aussagen|worte|tod|ermordung|verhaftung|frau|sohn|tochter|vater|mutter|bruder|schwester|anwalt|anwältin|nachfolger|nachfolgerin|vorgänger|vorgängerin)$/u;

/** “Estadio Ana Maila”, “Stade de Velis”: where games are played, after whomever it is called. */
const ARENAS =
  /^(?:estadio|stade|stadio|estádio|stadion|palau|coliseo|coliseum|hipódromo|velódromo|vélodrome)$/u;

const isPlaceNoun = (noun: string, { placeNouns, capitalNouns }: Words): boolean =>
  placeNouns.has(noun) || (capitalNouns && PLACE_COMPOUND.test(noun));

/** The word before a name, over “of”: “città” of “città di Velis”. */
function nounBefore({ at }: Run, tokens: readonly Token[]): string {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  const of = ARTICLES.test(word(at - 1)) ? at - 2 : at - 1;
  if (!OF.test(word(of)) && word(at - 1) !== 'von') return word(at - 1);
  const noun = word(of - 1);
  // “el centro histórico de Velis”
  return /(?:ico|ica|ique|urbano|urbana|urbain|storico|rural)$/.test(noun) ? word(of - 2) : noun;
}

/** “viajaron a Velis”: where somebody goes. */
function isGoal({ at }: Run, tokens: readonly Token[]): boolean {
  if (!/^(?:a|al|alla|all['’]|ao|à|au)$/u.test(tokens[at - 1]?.text.toLowerCase() ?? '')) return false;
  return tokens.slice(Math.max(0, at - 7), at - 1).some(({ text }) => GOING.test(text));
}

const GOING =
  /^(?:viaj|llev|lleg|envi|export|traslad|regres|volv|volvi|mud|desplaz|dirig|ingres|march|arriv|torn|viagg|trasfer|cheg|volt|exporta|se rend)\p{Ll}*$/u;

/** “le préfet du Velis”: where somebody is in office, or lives. */
function isOfHolder({ at, name }: Run, tokens: readonly Token[], { capitalNouns }: Words): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  const of = /^(?:la|las|los|les|l['’])$/u.test(word(at - 1)) ? at - 2 : at - 1;
  const isOf = /^d(?:e|u|es|el|ella|ell['’]|i|o|a|['’])$/u.test(word(of));
  return !capitalNouns && !/^[\p{Lu}\d]{2,}$/u.test(name) && isOf && HOLDERS.test(word(of - 1));
}

const HOLDERS =
  /^(?:alcalde(?:sa)?s?|gobernadora?|intendente|obispo|arzobispo|vecin[oa]s|habitantes|maire|préfète?|évêque|archevêque|habitants|sindac[oa]|governator[ei]|governatrice|prefetto|vescovo|abitanti|prefeit[oa]|governadora?|bispo|moradores|re[iy]|roi|reina|reine|regina|rainha)$/u;
const ARTICLES = /^(?:le|la|l['’]|les|el|los|las)$/u;
const WITHIN = /^(?:dans|en|vers|hacia)$/u;

/** “la ministra del Deporte”, “le ministre des Sports”: what somebody is in charge of. */
function isOfOffice({ at }: Pick<Run, 'at'>, tokens: readonly Token[]): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  // “la consejera de Salud y Consumo”
  if (/^(?:y|e|et)$/.test(word(at - 1)) && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? ''))
    return isOfOffice({ at: at - 2 }, tokens);
  const of = /^(?:la|las|los|les|l['’])$/u.test(word(at - 1)) ? at - 2 : at - 1;
  return /^d(?:e|u|es|el|ello|ella|elle|ei|o|a|os|as|['’])$/u.test(word(of)) && IN_CHARGE.test(word(of - 1));
}

const IN_CHARGE =
  /^(?:vice)?(?:ministr[aeo]|secretari[ao]|secrétaire|segretari[ao]|secretári[ao]|conseller[oa]|consejer[ao])$/u;

const OF = /^(?:de|du|d['’]|di|da|do|del|della)$/u;

/** Before a place without an article; before other nouns of one word it needs one. */
const WHERE_ALONE = /^(?:in|nach|aus)$/;
/** Endings of nouns that stand without an article. */
const PLURAL = /(?:en|er|e|eln|ern|s|ung|ik|ur|um|us|ie)$/u;

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
