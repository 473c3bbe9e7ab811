import { datelineOf } from 'backgrounder-text/dates/dateline';
import { overlaps } from 'backgrounder-text/span';
import type { FoundName } from '../entities/groups.ts';
import { PROGRAMS } from '../names/noNames.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/lexicon.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { countriesIn } from './countries.ts';
import { type Headlines, headlinesIn, namesInCapitals } from './headlines.ts';
import { mediaIn } from './media.ts';
import { NOUN_ENDS, OTHER_NAMES } from './noNames.ts';
import { type Run, runsOf, wordsOf } from './runs.ts';
import { type Words, wordsFor } from './words.ts';

type Kind = 'person' | 'organisation' | 'place';

/** Names in a text of a language that has a table, by capitals, lists of names and the words around them. */
export function namesIn(text: string, lang: string, gazetteer: Gazetteer): FoundName[] {
  const media = mediaIn(text);
  const tokens = tokensOf(text);
  const headlines = headlinesIn(text, tokens);
  const names: FoundName[] = namesByRuns(text, lang, gazetteer, { tokens, headlines }).filter(
    (name) => !media.some((medium) => overlaps(medium, name)),
  );
  const found = [...names, ...media.map((span) => ({ ...span, kind: 'organisation' as const }))];
  return [...found, ...namesInCapitals(text, { tokens, headlines }, found)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function namesByRuns(
  text: string,
  lang: string,
  gazetteer: Gazetteer,
  { tokens: all, headlines }: Headlines,
): FoundName[] {
  const words = wordsFor(lang);
  if (!words) return [];
  const countries = countriesIn(lang);
  const loud = headlines.map(({ from, to }) => ({
    start: all[from]?.start ?? 0,
    end: all[to - 1]?.end ?? 0,
  }));
  const tokens = wordsOf(all);
  const lists = { words, countries, gazetteer, filed: filedIn(text, lang) };
  const runs = runsOf(
    text,
    tokens,
    words,
    (name) => isListed(name, lists),
    (name) => gazetteer.has('given', name),
  )
    .filter((run) => !loud.some((line) => overlaps(line, run)))
    .flatMap((run) => apart(run, tokens, lists))
    .map((run) => (words.capitalNouns ? withoutNoun(run, tokens, lists) : withoutOpener(run, tokens, lists)));
  const kinds = new Map<string, Kind>();
  const found: (FoundName & { name: string })[] = [];
  for (const run of runs) {
    const kind = kindOf(run, tokens, lists);
    if (kind) {
      found.push({ start: run.start, end: run.end, kind, name: run.name });
      if (!kinds.has(run.name)) kinds.set(run.name, kind);
      if (kind === 'person' && run.parts.length > 1) kinds.set(run.parts.at(-1) ?? '', 'person');
    }
  }
  const taken = new Set(found.map(({ start }) => start));
  for (const run of runs) {
    const kind = kinds.get(run.name);
    if (kind && !taken.has(run.start)) found.push({ start: run.start, end: run.end, kind, name: run.name });
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, kind, name }) => ({
      start,
      end,
      kind: kinds.get(name) === 'person' && kind !== 'organisation' && !name.includes(' ') ? 'person' : kind,
    }));
}

interface Lists {
  readonly words: Words;
  readonly countries: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
  /** The place of the dateline. */
  readonly filed: string | null;
}

/** Paragraphs among which the dateline is. */
const HEAD = 5;

function filedIn(text: string, lang: string): string | null {
  const heads = text.split(/\n+/, HEAD).map((line) => datelineOf(line, lang)?.place);
  return heads.find((place) => place !== undefined) ?? null;
}

function isListed(name: string, { words, countries, gazetteer }: Lists): boolean {
  return (
    countries.has(name) || words.exonyms.has(name) || PLACE_LISTS.some((list) => gazetteer.has(list, name))
  );
}

/** “der Sängerin Ana Maila”, “die Stadt Velis”: what is said of a name is no part of it. */
function withoutNoun(run: Run, tokens: readonly Token[], lists: Lists): Run {
  const behind = tokens[run.at + 2];
  // “Hafen-Sprecher Peter Brandt”
  if (run.parts.length > 3 && tokens[run.at + 1]?.text === '-' && behind && isOffice(behind.text))
    return withoutNoun(shortened(run, behind, 2), tokens, lists);
  const next = tokens[run.at + 1];
  if (run.parts.length < 2 || run.inner || !next || next.text !== run.parts[1]) return run;
  if (isListed(run.name, lists) || !beginsWithNoun(run, lists)) return run;
  return withoutNoun(shortened(run, next), tokens, lists);
}

/** “Empató Rubén Galarza”: a verb that opens a sentence is no part of the name behind it. */
function withoutOpener(run: Run, tokens: readonly Token[], lists: Lists): Run {
  const { words, gazetteer } = lists;
  const [first = '', second = ''] = run.parts;
  const next = tokens[run.at + 1];
  const isOpener =
    run.isFirst &&
    run.parts.length > 2 &&
    next?.text === second &&
    gazetteer.has('given', second) &&
    !gazetteer.has('given', first) &&
    !gazetteer.has('surname', first) &&
    !words.organisations.has(first.toLowerCase()) &&
    !words.places.has(first.toLowerCase());
  return isOpener ? shortened(run, next) : run;
}

/** “FIFA Gianni Infantino”, “Zlatan Ibrahimovic del AC Milan”: a group and a person side by side are two. */
function apart(run: Run, tokens: readonly Token[], { gazetteer, words }: Lists): Run[] {
  const own = tokens.filter(({ start, end }) => start >= run.start && end <= run.end);
  const isPerson = (from: number) =>
    gazetteer.has('given', own[from]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(own[from + 1]?.text ?? '');
  const first = own[0]?.text ?? '';
  // “El FC Velis” behind a dateline
  if (words.small.has(first.toLowerCase()) && isGroup(own.slice(1).map(({ text }) => text)))
    return [cut(run, own, 1, own.length)];
  if (own.length > 2 && /^\p{Lu}{3,6}$/u.test(first) && isPerson(1)) {
    return [cut(run, own, 0, 1), cut(run, own, 1, own.length)];
  }
  const trainer = own.findIndex(({ text }, n) => n > 1 && /^(?:de|von|di)$/u.test(text) && isPerson(n + 1));
  const team = own.slice(0, Math.max(trainer, 0)).map(({ text }) => text);
  const isTeam = team.some((word) => words.organisations.has(word.toLowerCase())) || isGroup(team);
  const isAlone = own.slice(trainer + 2).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  if (isTeam && isAlone && own.length - trainer < 5)
    return [cut(run, own, 0, trainer), cut(run, own, trainer + 1, own.length)];
  const of = own.findIndex(({ text }, n) => n > 1 && /^(?:del|du|dell['’]|da|do)$/u.test(text));
  const behind = own.slice(of + 1);
  const isClub =
    behind.some(({ text }) => words.organisations.has(text.toLowerCase())) ||
    isGroup(behind.map(({ text }) => text));
  return of > 1 && isPerson(0) && isClub ? [cut(run, own, 0, of), cut(run, own, of + 1, own.length)] : [run];
}

/** The tokens of a run from one to another. */
function cut(run: Run, own: readonly Token[], from: number, to: number): Run {
  const tokens = own.slice(from, to);
  const [start, end] = [tokens[0]?.start ?? run.start, tokens.at(-1)?.end ?? run.end];
  const texts = tokens.map(({ text }) => text);
  return {
    ...run,
    at: run.at + from,
    start,
    end,
    name: run.name.slice(start - run.start, end - run.start),
    parts: texts.filter((text) => /^\p{Lu}/u.test(text)),
    isFirst: from === 0 && run.isFirst,
    inner: texts.some((text) => /^\p{Ll}/u.test(text)),
  };
}

/** A run without its first word, which has so many tokens. */
function shortened(run: Run, next: Token, count = 1): Run {
  return {
    ...run,
    at: run.at + count,
    start: next.start,
    name: run.name.slice(next.start - run.start),
    parts: run.parts.slice(1),
    isFirst: false,
    isBare: true,
  };
}

/** True for “Stadt Velis”, for “Sängerin Ana Maila”, and behind an article or adjective for any word that begins no name. */
function beginsWithNoun({ parts, isBare }: Run, lists: Lists): boolean {
  const { words, gazetteer } = lists;
  const [first = '', second = ''] = parts;
  const lower = first.toLowerCase();
  if (words.organisations.has(lower)) return false;
  if (words.placeNouns.has(lower)) return true;
  if (parts.length > 2 && isOffice(first)) return true;
  if (gazetteer.has('given', first) || isListed(first, lists) || /\p{Lu}.*\p{Lu}/u.test(first)) return false;
  if (parts.length > 2 && gazetteer.has('given', second)) return true;
  return !isBare && /^\p{Lu}\p{Ll}{3,}$/u.test(first) && !ends(first, words.organisationEnds);
}

/** How German words for offices end: “Stadtrat”, “Parteichefin”, “Nabu-Sprecher”. */
const OFFICE_ENDS =
  /(?:rat|rätin|sprecher(?:in)?|chef(?:in)?|leiter(?:in)?|minister(?:in)?|führer(?:in)?|meister(?:in)?|forscher(?:in)?|vorsitzende[rn]?|direktor(?:in)?|präsident(?:in)?|sekretär(?:in)?|trainer(?:in)?|abgeordnete[rn]?|politiker(?:in)?|kandidat(?:in)?|stürmer(?:in)?|anwalt|anwältin|richter(?:in)?|expert(?:e|in)|professor(?:in)?|kommissar(?:in)?|firma|konzern|verein)$/u;

const isOffice = (word: string): boolean => OFFICE_ENDS.test(word.toLowerCase());

const PLACE_LISTS = ['country', 'capital', 'region', 'city'] as const;

function kindOf(run: Run, tokens: readonly Token[], lists: Lists): Kind | null {
  const { words, countries, gazetteer, filed } = lists;
  const { name, parts, at } = run;
  const lower = parts.map((part) => part.toLowerCase());
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (name === filed || countries.has(name) || words.exonyms.has(name)) return 'place';
  if (lower.some((part) => OTHER_NAMES.has(part)) && !lower.some((part) => words.organisations.has(part)))
    return null;
  if (PROGRAMS.test(last)) return null;
  if (MEDIA_NOUNS.has(before)) return 'organisation';
  if (parts.length > 1 && ARENAS.test(lower[0] ?? '')) return 'place';
  if (lower.some((part) => words.organisations.has(part))) return parts.length > 1 ? 'organisation' : null;
  if (parts.length > 1 && (ends(last, words.organisationEnds) || ends(first, words.organisationEnds)))
    return 'organisation';
  if (words.titles.has(before.replace(/\.$/, ''))) return 'person';
  const isGiven = gazetteer.has('given', first);
  if (gazetteer.has('organisation', name)) return 'organisation';
  if (parts.length > 1 && words.places.has(lower[0] ?? '')) return 'place';
  if (isListed(name, lists) && !(isGiven && parts.length > 1)) return 'place';
  if (parts.length > 1 && isGroup(parts)) return 'organisation';
  if (parts.length > 1 && PLACE_HEADS.has(last.toLowerCase())) return 'place';
  if (parts.length > 1 && !isGiven && ORGANISATION_HEADS.has(last.toLowerCase())) return 'organisation';
  if (!(isGiven && parts.length > 1) && words.placeNouns.has(nounBefore(run, tokens))) return 'place';
  // “des Iran-Krieges”: one noun.
  const isCompound = words.capitalNouns && /^[^\s-]+-[^\s-]+$/u.test(name);
  if (isCompound && (!run.isBare || !(isGiven || gazetteer.has('surname', last)))) return null;
  if (parts.length > 1 && isGiven) return 'person';
  if (/^[\p{Lu}\d&.]{2,6}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) return 'organisation';
  if (words.capitalNouns) return kindAmongNouns(run, before, wordOver(run, tokens), { words, gazetteer });
  if (words.where.has(before)) return 'place';
  if (parts.length > 1) return run.inner ? 'organisation' : 'person';
  if (!isGiven && gazetteer.has('town', name) && (!gazetteer.has('surname', name) || OF.test(before)))
    return 'place';
  if (run.isFirst || isOfOffice(run, tokens)) return null;
  if (gazetteer.has('surname', name) || isGiven) return 'person';
  return OF.test(before) && !OF_SOMEBODY.test(wordOver(run, tokens)) ? 'place' : 'person';
}

/** The word before the small word that stands before a name. */
const wordOver = ({ at }: Run, tokens: readonly Token[]): string => tokens[at - 2]?.text.toLowerCase() ?? '';

/** What only somebody has or does: “la victoria de Okoro”, “der Sieg von Okoro”. */
const OF_SOMEBODY =
  /^(?:victorias?|triunfos?|derrotas?|gol|goles|lesión|entrenador|rival|compañero|padre|madre|hij[oa]s?|herman[oa]s?|espos[oa]|viud[oa]|abogad[oa]|palabras|declaraciones|discurso|dimisión|muerte|asesinato|detención|victoire|défaite|but|blessure|entraîneur|père|mère|fils|épouse|avocate?|propos|discours|démission|mort|vittoria|sconfitta|rete|infortunio|allenatore|padre|madre|figli[oa]|moglie|marito|parole|discorso|dimissioni|morte|vitória|golo|lesão|treinador|pai|mãe|filh[oa]|esposa|marido|palavras|renúncia|sieg|niederlage|tor|tore|trainer|rede|rücktritt|verletzung|aussage|aussagen|worte|tod|ermordung|verhaftung|frau|sohn|tochter|vater|mutter|bruder|schwester|anwalt|anwältin|nachfolger|nachfolgerin|vorgänger|vorgängerin)$/u;

/** What stands before the name of a newspaper or a broadcaster: “el diario Marca”, “der Zeitung Velis-Bote”. */
const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  `diario periódico rotativo semanario revista emisora televisora quotidien journal hebdomadaire magazine chaîne giornale
quotidiano settimanale rivista emittente jornal semanário emissora zeitung tageszeitung wochenzeitung zeitschrift magazin
nachrichtenmagazin sender fernsehsender nachrichtenagentur`.split(/\s+/),
);
/** “Estadio Ana Maila”, “Stade de Velis”: where games are played, after whomever it is called. */
const ARENAS =
  /^(?:estadio|stade|stadio|estádio|stadion|palau|coliseo|coliseum|hipódromo|velódromo|vélodrome)$/u;

/** “SD Eibar”, “SCR Altach”: letters of a club beside its name. */
const isGroup = (parts: readonly string[]): boolean =>
  parts.some((part) => /^\p{Lu}{2,4}$/u.test(part) && !/^[IVXLC]+$/.test(part)) &&
  parts.some((part) => /^\p{Lu}\p{Ll}/u.test(part));

/** The word before a name, over “of”: “città” of “città di Velis”. */
function nounBefore({ at }: Run, tokens: readonly Token[]): string {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  return OF.test(word(at - 1)) || word(at - 1) === 'von' ? word(at - 2) : word(at - 1);
}

/** “la ministra del Deporte”, “le ministre des Sports”: what somebody is in charge of. */
function isOfOffice({ at }: Run, tokens: readonly Token[]): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
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
function kindAmongNouns(
  run: Run,
  before: string,
  over: string,
  { words, gazetteer }: Pick<Lists, 'words' | 'gazetteer'>,
): Kind | null {
  const { parts } = run;
  const last = parts.at(-1) ?? '';
  if (parts.some((part) => NOUN_ENDS.test(part.toLowerCase()))) return null;
  if (parts.length === 1) {
    const isPlace = ends(last, words.placeEnds) && (run.isBare || gazetteer.has('town', last));
    if (isPlace || (words.where.has(before) && gazetteer.has('town', last))) return 'place';
    if (before === 'von' && OF_SOMEBODY.test(over) && !PLURAL.test(last)) return 'person';
    return run.isBare && WHERE_ALONE.test(before) && !PLURAL.test(last) ? 'place' : null;
  }
  // “Neue Direktorin”: an adjective that opens a sentence is no given name.
  const [first = ''] = parts;
  if (run.isFirst && /e[mnrs]?$/u.test(first) && !gazetteer.has('given', first)) return null;
  return run.inner ? null : 'person';
}

function ends(word: string, endings: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return [...endings].some((end) => lower.length > end.length + 1 && lower.endsWith(end));
}
