import { escapeRegExp } from 'backgrounder-text/characters/escapeRegExp';
import type { Span } from 'backgrounder-text/span';
import type { ProposedMention, Speaker } from '../../model/types.ts';
import { isMediumNamed, type Named, only, type Place } from './speakers.ts';

/** Who spoke before a pronoun. */
export interface Before {
  /** In the sentence or paragraph before. */
  readonly last: Speaker | null;
  /** The person who spoke last, however far back. */
  readonly spoke: Speaker | null;
}

/** Whom “he”, “she” or “it” means; null where the words leave it open, and for “they”. */
export function pronounMeans(pronoun: string, place: Place, before: Before): Named | null {
  if (/^(?:he|she)$/i.test(pronoun)) return personMeant(pronoun, place, before);
  return /^it$/i.test(pronoun) ? bodyMeant(place, before.last) : null;
}

/** The names of a kind in the sentence and the one before it. */
const nearOf = (
  { text, before, previous, sentence }: Place,
  kind: ProposedMention['kind'],
): ProposedMention[] =>
  before.filter(
    (one) =>
      one.kind === kind &&
      one.start >= (previous ?? sentence).start &&
      !isMediumNamed(one) &&
      !OWNED.test(text.slice(one.end, one.end + 40)),
  );
/** “Ana Maila’s administration”: what acts is not the person. */
const OWNED =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:administration|government|regime|cabinet|campaign|office|party|allies|aides|supporters|critics|lawyers?|attorneys?)(?!\p{L})/u;

/** “The board met. It said”: the one body that has just spoken or, of several, begins a sentence. */
function bodyMeant(place: Place, last: Speaker | null): Named | null {
  const able = nearOf(place, 'organisation');
  const spoke = last && kindOf(last, place) === 'organisation' ? nameOf(last) : null;
  const one = only(able);
  const own = only(able.filter(({ start }) => start >= place.sentence.start));
  if (own && openingOf(place, own)) return own;
  if (able.length === 0 || (spoke && able.some(({ name }) => name === spoke.name))) return spoke;
  const { previous } = place;
  if (!previous) return null;
  const isBefore = able.every(({ start }) => start < place.sentence.start);
  const first =
    one ?? (isBefore ? only(able.filter((body) => openingOf({ ...place, sentence: previous }, body))) : null);
  return first && openingOf({ ...place, sentence: previous }, first) ? first : null;
}

/** The persons near a pronoun, and who spoke. */
interface Near extends Before {
  readonly pronoun: string;
  readonly place: Place;
  /** Where the sentence before begins. */
  readonly from: number;
  /** The names of persons in the sentence and the one before it. */
  readonly able: readonly ProposedMention[];
  /** The one person of the sentence, and of both. */
  readonly own: Named | null;
  readonly one: Named | null;
  /** The person who has just spoken. */
  readonly speaker: Named | null;
}

interface Rule {
  readonly name: string;
  readonly example: string;
  /** Undefined where the rule says nothing. */
  readonly apply: (near: Near) => Named | null | undefined;
}

/** Whom “he” or “she” means; the first that fits decides. A new rule is one row. */
const RULES: readonly Rule[] = [
  {
    name: 'somebody without a name',
    example: 'The director of the museum came, where he said',
    apply: ({ place, own }) =>
      !own && SOMEBODY.test(place.text.slice(place.sentence.start, place.at).replace(QUOTED, ''))
        ? null
        : undefined,
  },
  {
    name: 'who is asked',
    example: 'Ana Okoro asked Lena Orvik whether it was late. She replied',
    apply: ({ place, pronoun, able, speaker }) =>
      speaker && REPLIES.test(place.text.slice(place.at + pronoun.length))
        ? only(able.filter(({ name }) => name !== speaker.name))
        : undefined,
  },
  {
    name: 'the same pronoun again',
    example: 'She said Rui Carvalho was late. Then, she said',
    apply: ({ pronoun, last, from, own, speaker }) =>
      last && !own && last.start >= from && isPronoun(last, pronoun) ? (speaker ?? undefined) : undefined,
  },
  {
    name: 'nobody near',
    example: '“It leaks,” she said',
    apply: ({ able, speaker, last, pronoun, place, spoke }) =>
      able.length > 0 ? undefined : (speaker ?? (last === null ? latelyNamed(pronoun, place, spoke) : null)),
  },
  {
    name: 'who goes on speaking of another',
    example: 'Ana Okoro said it was late. Nobody had told Lena Orvik, she said',
    apply: ({ own, speaker, last, from, place }) =>
      own &&
      speaker &&
      last &&
      last.start >= from &&
      own.name !== speaker.name &&
      !openingOf(place, own) &&
      /,[”"]?\s*$/.test(place.text.slice(from, place.at))
        ? speaker
        : undefined,
  },
  {
    name: 'the one person near, if no other may be meant',
    example: 'Eric Meyer closed the mine. He said',
    apply: ({ able, one, own, speaker, place, from, last, spoke, pronoun }) => {
      if (!one || one.name === speaker?.name) return one ?? undefined;
      const mayGoOn = spoke && (isPronoun(spoke, pronoun) || (spoke.by === 'continued' && !own));
      if (mayGoOn && spoke.name !== one.name && isRival(place, one, spoke)) return null;
      const first = able.find(({ start }) => !own || start >= place.sentence.start);
      const before = place.text.slice(own ? place.sentence.start : from, first?.start);
      return OTHER.test(before) || speaksLater(place, last, from) ? null : one;
    },
  },
  {
    name: 'whose sentence it is',
    example: 'Rui Carvalho left because he was ill, he said',
    apply: ({ own, place, last }) => {
      const opening = own && openingOf(place, own);
      return opening &&
        (last === null || isPlural(last.surface) || REPORTS.test(place.text.slice(opening.end)))
        ? own
        : undefined;
    },
  },
  {
    name: 'who goes on speaking',
    example: 'Ana Okoro said that Lena Orvik was late. ‘It happens,’ she said',
    apply: ({ able, speaker, last, from, place }) =>
      speaker &&
      last &&
      (last.start >= from ||
        (place.previous && openingOf({ ...place, sentence: place.previous }, speaker))) &&
      able.some(({ name }) => name === speaker.name) &&
      !able.some((one) => one.name !== speaker.name && isContrasted(place, one, last)) &&
      (opens(place) || /[”"]\s*$/.test(place.text.slice(from, place.at)))
        ? speaker
        : undefined,
  },
];

function personMeant(pronoun: string, place: Place, { last, spoke }: Before): Named | null {
  const able = nearOf(place, 'person');
  const near: Near = {
    pronoun,
    place,
    last,
    spoke,
    from: (place.previous ?? place.sentence).start,
    able,
    own: only(able.filter(({ start }) => start >= place.sentence.start)),
    one: only(able),
    speaker: last && kindOf(last, place) === 'person' ? nameOf(last) : null,
  };
  for (const { apply } of RULES) {
    const meant = apply(near);
    if (meant !== undefined) return meant && !isOfOtherSex(pronoun, meant, place, last) ? meant : null;
  }
  return null;
}

/** What somebody else may be named in. */
const QUOTED = /[“"][^“”"]*[”"]/gu;
const REPLIES = /^\s(?:then\s)?(?:replied|responded|answered)(?!\p{L})/u;
/** “She said … Then Garza came. ‘…,’ she said”: who spoke may go on, unless the other begins a sentence. */
const isRival = (place: Place, one: Named, spoke: Speaker): boolean =>
  spoke.start >= place.at - LATELY &&
  !openingOf(place, one) &&
  !(place.previous && openingOf({ ...place, sentence: place.previous }, one));
/** “Ana Okoro said it was late, but Rui Carvalho”: a clause that is not the speaker’s begins with another. */
const isContrasted = ({ text }: Place, one: ProposedMention, last: Speaker): boolean =>
  one.start > last.end &&
  /[,;]\s(?:but|while|whereas|although)\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(text.slice(last.end, one.start));
const isPronoun = ({ by, surface }: Speaker, pronoun: string): boolean =>
  by === 'pronoun' && surface.toLowerCase() === pronoun.toLowerCase();
const OTHER = /(?<!\p{L})(?:he|she|his|her)(?!\p{L})/iu;

/** “The minister told Eric Meyer … He said”: a person who spoke just before may go on. */
const speaksLater = (place: Place, last: Speaker | null, from: number): boolean =>
  last !== null &&
  last.start >= from &&
  (last.name === null ? !isPlural(last.surface) : kindOf(last, place) === 'person');

const nameOf = (speaker: Speaker): Named | null =>
  speaker.name === null ? null : { ...speaker, name: speaker.name };

/** True for a pronoun that begins its sentence, or stands before all its names: “In May he said”. */
const opens = ({ text, sentence, at }: Place): boolean =>
  /^(?:[\p{L}]+\s){0,3}(?:[\p{L}]+,\s)?$/u.test(text.slice(sentence.start, at));

/** The name that begins the sentence, but for its titles, if it is that of `one`. */
const openingOf = ({ text, sentence, before }: Place, { name }: Named): Span | null => {
  const first = before.find((one) => one.start >= sentence.start && one.name === name);
  return first && OPENING.test(text.slice(sentence.start, first.start)) ? first : null;
};
const OPENING =
  /^(?:(?:But|And|Earlier|Meanwhile|However|Last\s\p{L}+|On\s\p{L}+),?\s)?(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;
const REPORTS = /^\s(?:also\s|later\s)?(?:told|said|says|added|explained|insisted|warned|argued)\s/u;

/** “the officials”, “two members of the board”. */
export const isPlural = (surface: string): boolean =>
  /^(?:two|three|four|five|several|some|many|both)\s/iu.test(surface) ||
  /^(?:[\p{L}\p{N}’'-]+\s){0,4}?[\p{L}’'-]+s(?:\s(?:of|in|on|at|for|from|with|who)\s|,|$)|(?:people|police|staff|children|men|women)$/iu.test(
    surface,
  );

/** How far back, in UTF-16 units and paragraphs, a person is still meant. */
const LATELY = 900;
const PARAGRAPHS = 3;

/** Paragraphs in which “he” or “his” follows him all along. */
const FOLLOWED = 6;
const CASES: Readonly<Record<string, string>> = { he: '(?:he|his|him)', she: '(?:she|her|hers)' };

/** True within a quotation that its paragraph opens before `at`. */
function isInSpeech(text: string, at: number): boolean {
  const words = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0;
}

/** The one person of the last paragraphs, or of these who spoke last, where nobody else has come since. */
function latelyNamed(pronoun: string, place: Place, spoke: Speaker | null): Named | null {
  const { text, at, before } = place;
  const all = before.filter(({ start, kind }) => kind === 'person' && start >= at - LATELY);
  const told = all.filter(({ start }) => !isInSpeech(text, start));
  // Of whom somebody speaks does not go on.
  const near = told.length > 0 ? told : all;
  const one = only(near) ?? only(near.filter(({ start }) => spoke && start >= spoke.start));
  if (!one) return null;
  const since = text.slice(one.end, at);
  const paragraphs = since.split('\n\n').slice(1, -1);
  const isFollowed = paragraphs.every((words) =>
    new RegExp(`(?<!\\p{L})${CASES[pronoun.toLowerCase()] ?? pronoun}(?!\\p{L})`, 'iu').test(words),
  );
  const isFar = paragraphs.length >= (isFollowed ? FOLLOWED : PARAGRAPHS);
  return SOMEBODY.test(since) || isFar || isOfOtherSex(pronoun, one, place, spoke) ? null : one;
}

/** “The director of the museum attended, where he said”: somebody without a name, whom a pronoun may mean. */
const SOMEBODY =
  /(?<!\p{L})(?:the|an?|its|their|his|her)\s(?:[\p{L}-]+\s){0,2}(?:minister|president|senator|governor|mayor|ambassador|secretary|chancellor|premier|judge|general(?!\s\p{Ll})|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director|lawyer|analyst|professor|chief|head|manager|founder|owner|coach|captain|officer|official|leader|doctor|farmer|teacher|witness|resident|man|woman|boy|girl|mother|father|son|daughter|wife|husband|student|worker|driver|patient|customer|player|victim|nurse|neighbou?r|friend|entrepreneur|billionaire|millionaire|tycoon|businessman|businesswoman|politician|lawmaker|activist|campaigner|singer|actor|actress|author)(?!\p{L})/iu;

/** Titles and kin by sex, before a name. */
const MEN =
  'Mr\\.?|Sir|Lord|King|Prince|Baron|spokesman|chairman|businessman|congressman|father|son|brother|husband|uncle|actor';
const WOMEN =
  'Mrs\\.?|Ms\\.?|Miss|Dame|Lady|Queen|Princess|Baroness|spokeswoman|chairwoman|businesswoman|congresswoman|mother|daughter|sister|wife|aunt|widow|actress';
/** How far back a title is looked for, in UTF-16 units. */
const TITLES_WITHIN = 10_000;

/** “he” of whom the text calls “she” or “Mrs”, and the other way round. @param last how `one` was called last */
function isOfOtherSex(pronoun: string, one: Named, { text, at }: Place, last: Speaker | null): boolean {
  if (last?.by === 'pronoun' && last.name === one.name && /^(?:he|she)$/i.test(last.surface))
    return last.surface.toLowerCase() !== pronoun.toLowerCase();
  const before = text.slice(Math.max(0, at - TITLES_WITHIN), at);
  const isCalled = (titles: string, name: string): boolean =>
    new RegExp(`(?<!\\p{L})(?:${titles}),?\\s${escapeRegExp(name)}(?!\\p{L})`, 'iu').test(before);
  const surname = one.name.split(' ').at(-1) ?? '';
  const man = isCalled(MEN, one.name) || isCalled('Mr\\.?', surname);
  const woman = isCalled(WOMEN, one.name) || isCalled('Mrs\\.?|Ms\\.?|Miss', surname);
  return man !== woman && woman === /^he$/i.test(pronoun);
}

const kindOf = (speaker: Speaker, { before }: Place) =>
  before.findLast(({ name }) => name === speaker.name)?.kind;
