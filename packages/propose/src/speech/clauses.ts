import { contains, type Span } from 'backgrounder-text/span';
import type { ProposedMention, Speaker } from '../model/types.ts';
import { LETTERS_BEHIND, TITLES } from '../words/lexicon.ts';
import { isOpener } from './reports/openers.ts';
import { isMetonym, isNoPlace } from './speakers/metonyms.ts';
import { type Before, pronounMeans } from './speakers/pronouns.ts';
import { isNoSpeaker, isSpeaker } from './speakers/roles.ts';
import { type Place, roleMeans } from './speakers/speakers.ts';

/** A sentence, or several that one quotation joins, to be read, and what stands before it. */
export interface Reading extends Before {
  readonly text: string;
  /** Those of the sentence at hand. */
  readonly mentions: readonly ProposedMention[];
  /** Those up to the end of the sentence, of the near past. */
  readonly before: readonly ProposedMention[];
  readonly sentence: Span;
  readonly previous: Span | null;
  /** The stretches of the sentence inside quotation marks. */
  readonly quoted: readonly Span[];
  /** Whom the sentence before is about, where nobody says it. */
  readonly about: Speaker | null;
}

/** In a masked line: a name, whose first letter differs so that two side by side stay two. */
export const NAME = '\uE001\uE000*';
export const QUOTED = '\uFFFC';

/** True where the name of a person begins at `at` in the text. */
export const isPersonAt = ({ mentions }: Reading, at: number): boolean =>
  mentions.some(({ start, kind }) => start === at && kind === 'person');

/** “(WRC)”, “(45)”: what stands in brackets behind a name. */
const BRACKETED = /^\s\([^()“”"\n]{1,40}\)/u;

const canSpeak = ({ kind }: ProposedMention): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'place';

/** The sentence at its own length, with {@link QUOTED} for what is quoted and {@link NAME} for names. */
export function masked({ text, sentence, mentions }: Reading, quoted: readonly Span[]): string {
  const units = text.slice(sentence.start, sentence.end).split('');
  const fill = (span: Span, first: string, rest: string) => {
    const from = Math.max(span.start, sentence.start);
    const to = Math.min(span.end, sentence.end);
    for (let at = from; at < to; at++) units[at - sentence.start] = at === span.start ? first : rest;
  };
  for (const mention of mentions) if (canSpeak(mention)) fill(mention, '\uE001', '\uE000');
  for (const { end } of mentions.filter(canSpeak)) {
    const behind = BRACKETED.exec(text.slice(end, Math.min(sentence.end, end + 60)));
    if (behind) fill({ start: end, end: end + behind[0].length }, '\uE000', '\uE000');
  }
  for (const quote of quoted) fill(quote, QUOTED, QUOTED);
  return units.join('');
}

const PREPOSITION =
  /(?<!\p{L})(?:of|for|in|at|from|with|to|by|near|under|on|against|about|behind|into|over|after|during|without|within|among|between|representing|working|living|running|leading|heading|\p{Ll}{2,}ing\s(?:for|at|in|with|on|from)|\p{Ll}+(?:ed|wn|(?<!m|dr|iz|li|ch)en)\s(?:by|in|on|to|from|at|for|as|with))(?!\p{L})/giu;
/** A stretch without white space at its ends. */
export function trimmedIn(line: string, { start, end }: Span): Span {
  const words = line.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: Math.max(start, end - (words.length - words.trimEnd().length)),
  };
}

/** Whom a phrase of the masked `line` names as its head: what stands before “of”, “for”, “in”; null for no speaker. */
export function headOf(reading: Reading, line: string, phrase: Span): Speaker | null {
  const words = line.slice(phrase.start, phrase.end);
  const preposition = [...words.matchAll(PREPOSITION)].find(({ index }) => index > 0);
  const relative = /\s(?:who|whom|whose)\s/.exec(words);
  const cut = Math.min(preposition?.index ?? words.length, relative?.index ?? words.length);
  const head = trimmedIn(line, { start: phrase.start, end: phrase.start + cut });
  const isWhole = head.end === phrase.end;
  return (
    pronounAt(reading, line, head) ??
    (isWhole ? null : bearerAt(reading, line, phrase)) ??
    nameAt(reading, line, head, isWhole ? null : phrase.end) ??
    roleAt(reading, line, head, phrase.end) ??
    untaggedAt(reading, line, head, phrase.end)
  );
}

function nameAt(reading: Reading, line: string, head: Span, tail: number | null): Speaker | null {
  const words = line.slice(head.start, head.end);
  const match = new RegExp(
    `(${NAME})((?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)*)(?:\\s(?:newspaper|daily|magazine|broadcaster|tabloid|agency|website))?$`,
    'u',
  ).exec(words);
  if (!match) return null;
  const start = reading.sentence.start + head.start + match.index;
  const mention = reading.mentions.find((one) => one.start === start && canSpeak(one));
  if (!mention || /(?<!\p{L})(?:and|or|nor)\s+$/u.test(words.slice(0, match.index))) return null;
  const own = words.slice(0, match.index).trim();
  const behind = (match[2] ?? '').trim().split(/\s+/);
  const isLettered = behind.some((word) => LETTERS_BEHIND.test(word));
  // “the Conservative MP” is one of them.
  if (isLettered && mention.kind === 'organisation' && /^the$/i.test(own)) return null;
  const isWhole = behind.every((word) => word === '' || LETTERS_BEHIND.test(word));
  const body = mention.kind === 'place' && isWhole ? OF_PLACE.exec(own)?.[1] : undefined;
  if (body && !isOpener(body)) {
    const from = start - body.length - 1;
    const surface = reading.text.slice(from, mention.end);
    return { start: from, end: mention.end, surface, name: null, by: 'role' };
  }
  if (
    mention.kind === 'place' &&
    isWhole &&
    (tail !== null ||
      !isMetonym(mention) ||
      !/^(?:(?:yesterday|today|earlier|meanwhile|later|but|and)\s?)?(?:the)?$/i.test(own))
  )
    return tail === null && own === '' && isNoPlace(mention)
      ? { ...named(mention), name: null, by: 'role' }
      : null;
  if (isWhole) return named(mention);
  const end = mention.end + (match[2] ?? '').length;
  return { start, end, surface: reading.text.slice(start, end), name: null, by: 'role' };
}

/** “Transport Malta”, “Police Scotland”: a body with a place in its name. */
const OF_PLACE = /(?:^|\s)(\p{Lu}\p{Ll}{2,})$/u;
const PRONOUN =
  /^(?:(?:and|then|yet|so|but|however|instead|meanwhile|later|earlier|today|yesterday)\s+)?(he|she|they|it)$/iu;

function pronounAt(reading: Reading, line: string, head: Span): Speaker | null {
  const surface = PRONOUN.exec(line.slice(head.start, head.end))?.[1];
  if (!surface) return null;
  const span = { start: reading.sentence.start + head.end - surface.length, surface, by: 'pronoun' as const };
  const place = placeAt(reading, span.start);
  // Nobody names himself in what he says.
  const outside = place.before.filter((one) => !reading.quoted.some((quote) => contains(quote, one)));
  const meant = pronounMeans(surface, { ...place, before: outside }, reading);
  return withName({ ...span, end: span.start + surface.length }, meant);
}

const DETERMINED =
  /^(?:(?:then|and|yet|still|now|meanwhile|later|yesterday|today|earlier|on \p{L}+day)\s+)?((?:the|an?|his|her|its|their|our|my|one|two|three|four|another|some|several|many|most|both|other|local|senior|former|official|this|that|these|those)\s.+|(?:\p{L}+\s){0,2}\p{L}+s|police|one|people|staff|some|many|others|(?:\p{L}+\s){0,2}(?:\p{Ll}*men|women|children)|(?:\p{L}+\s){0,3}(?:data|research)|.*\uE000['’]s?\s.+|\uE001\uE000*\s.+)$/isu;

/** “readers to write a letter”: no phrase, but what they are to do. */
const ASKED_TO =
  /^\s*to\s(?!(?:the|an?|his|her|its|their)\s)\p{Ll}+\s(?:the|an?|his|her|its|their|them|him|it|us|me)(?!\p{L})/u;

/** “Ana Maila met the mayor”: a verb stands between. */
const WITH_OBJECT = /(?<!^(?:all|both|half))\s(?:the|an?|his|her|its|their|him|them)(?:\s|$)/iu;

/** “the lawyer”, “family members”, “Tovin’s lawyer”: with what belongs to it, up to `end`. */
function roleAt(reading: Reading, line: string, head: Span, end: number): Speaker | null {
  const words = line.slice(head.start, head.end);
  const role = DETERMINED.exec(words)?.[1];
  if (!role || role.split(/\s+/).length > 9 || /(?<!\p{L})(?:he|she|they|we|I|you)(?!\p{L})/u.test(role))
    return null;
  if (
    /^(?:who|which|saying)\s/iu.test(role) ||
    WITH_OBJECT.test(role) ||
    !isSpeaker(role) ||
    ASKED_TO.test(line.slice(head.end, end))
  )
    return null;
  const start = reading.sentence.start + head.end - role.length;
  const surface = reading.text.slice(start, reading.sentence.start + end);
  const meant = end === head.end ? roleMeans(surface, placeAt(reading, start)) : null;
  return withName({ start, end: start + surface.length, surface, by: 'role' }, meant);
}

/** An office that begins a phrase, with what it is of. */
const OFFICE_OF =
  /^(?:the\s|\uE001\uE000*['’]s?\s)?(?:leader|head|director|chair(?:man|woman|person)?|president|secretary|spokes(?:man|woman|person)|minister|chief|commander|dean|manager|speaker|deputy|governor|mayor|founder|counsel|(?:\p{Lu}\p{Ll}+\s)?MS?P)(?:\s\p{L}+)?\s(?:of|for|at)\s(?!.*\s(?:who|that|which|whose)\s)/iu;
/** The last word before a name, where it is no preposition, article or verb. */
const BEFORE_BEARER = new RegExp(
  `\\s(?!(?:for|of|from|with|in|at|on|to|by|and|or|the|an|like|near|against|about|after|before|between|than|as|called|named)\\s)(?!\\p{Ll}+(?:ed|ing)\\s)\\p{Ll}{3,}\\s${NAME}$`,
  'u',
);

/** What a person is called by an office, before the name. */
const OFFICE =
  'President|Minister|Chancellor|Premier|Governor|Gov\\.|Senator|Sen\\.|Mayor|King|Queen|Prince|Princess|Pope|Ambassador|Secretary|Congress(?:wo)?man|Rep\\.|Speaker|Sheikh|Emir|Sultan';
const ADDRESS = 'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady';
/** “a spokesman for French President ”, “an aide to Sir ”: behind it stands whom the phrase is for, not who speaks. */
const FOR_WHOM = new RegExp(
  `\\s(?:for|to|of|with|by)\\s(?:(?:(?:former|then|late|ex-\\p{L}+|${NAME}|\\p{Lu}\\p{Ll}+)\\s){0,2}(?:${OFFICE})\\s(?:(?:${ADDRESS})\\.?\\s)?|(?:${ADDRESS})\\.?\\s)$`,
  'u',
);

/** “Governor of Washington Chris Gregoire”: who bears the office, where no word leads from its place to the name. */
function bearerAt(reading: Reading, line: string, phrase: Span): Speaker | null {
  const words = withoutLetters(line.slice(phrase.start, phrase.end));
  // “Leader of the opposition in the senate Ana Okoro”, not “the lawyer for Mara Tovin”.
  const isOffice = OFFICE_OF.test(words) && BEFORE_BEARER.test(words);
  const match = new RegExp(
    `(?<=(?:\\uE000|\\uE001|\\)|(?<!\\p{L})(?!(?:Mr|Mrs|Ms|Dr|Prof)\\s)\\p{Lu}[\\p{L}’'-]*${isOffice ? '|\\p{Ll}' : ''})\\s(?:Mr|Mrs|Ms|Dr|Prof)?\\.?\\s?)${NAME}$`,
    'u',
  ).exec(words);
  if (!match || FOR_WHOM.test(words.slice(0, match.index))) return null;
  const start = reading.sentence.start + phrase.start + match.index;
  const mention = reading.mentions.find((one) => one.start === start && one.kind === 'person');
  return mention ? named(mention) : null;
}

/** “Tom Poole KC”: the words without the letters behind the name. */
const withoutLetters = (words: string): string =>
  LETTERS_BEHIND.test(words.split(' ').at(-1) ?? '') ? words.slice(0, words.lastIndexOf(' ')) : words;

/** A name that nobody has found yet: that of the one person whose surname it is, or of nobody known. */
function untaggedAt(reading: Reading, line: string, head: Span, end: number): Speaker | null {
  const words = line.slice(head.start, head.end);
  const surface =
    /(?:^|\s)(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s)?((?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\s)(?:(?:[dl]|al|el)['’-]|(?:de|du|van|von|bin|ibn)\s)?\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)*)$/u.exec(
      words,
    )?.[1];
  if (!surface || surface.split(' ').some(isOpener)) return null;
  const start = reading.sentence.start + head.end - surface.length;
  if (end !== head.end) {
    // “Chief Executive of the council”: an office, with what it is for.
    if (!TITLES.has((surface.split(' ').at(-1) ?? '').toLowerCase())) return null;
    const office = reading.text.slice(start, reading.sentence.start + end);
    return { start, end: start + office.length, surface: office, name: null, by: 'role' };
  }
  const bearers = reading.before.filter(
    ({ kind, name }) => kind === 'person' && name.endsWith(` ${surface}`),
  );
  const names = new Set(bearers.map(({ name }) => name));
  return withName(
    { start, end: start + surface.length, surface, by: 'role' },
    names.size === 1 ? (bearers[0] ?? null) : null,
  );
}

const placeAt = ({ text, before, sentence, previous }: Reading, at: number): Place => ({
  text,
  before: before.filter(({ end }) => end <= at),
  sentence,
  previous,
  at,
});

const named = (mention: ProposedMention): Speaker => ({
  start: mention.start,
  end: mention.end,
  surface: mention.surface,
  name: mention.name,
  by: 'name',
  ...(mention.entity && { entity: mention.entity }),
});

const withName = (
  speaker: Omit<Speaker, 'name' | 'entity'>,
  meant: { readonly name: string; readonly entity?: string } | null,
): Speaker => ({ ...speaker, name: meant?.name ?? null, ...(meant?.entity && { entity: meant.entity }) });

/** “the boy” after “said”: whatever it is called, it speaks. */
export function anyoneAt(reading: Reading, line: string, phrase: Span): Speaker | null {
  const words = line.slice(phrase.start, phrase.end);
  const match =
    /^(?:the|an?|his|her|its|their|my|our|one|another|\uE001\uE000*['’]s?)\s(?:[\p{L}\uE000\uE001][\p{L}’'\uE000-]*\s){0,4}\p{Ll}[\p{L}’'-]*$/iu.exec(
      words,
    );
  if (!match || isNoSpeaker(words)) return null;
  const start = reading.sentence.start + phrase.start;
  const surface = reading.text.slice(start, start + words.length);
  return withName(
    { start, end: start + words.length, surface, by: 'role' },
    roleMeans(surface, placeAt(reading, start)),
  );
}
