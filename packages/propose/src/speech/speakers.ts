import type { Span } from 'backgrounder-text/span';
import type { ProposedMention, Speaker } from '../model/types.ts';
import { isMedium } from '../names/media.ts';

/** Where a pronoun or a definite description stands, and what stands before it. */
export interface Place {
  readonly text: string;
  /** Those of the text up to `at`, in reading order. */
  readonly before: readonly ProposedMention[];
  /** The sentence of `at`, and the one before it. */
  readonly sentence: Span;
  readonly previous: Span | null;
  readonly at: number;
}

const COMPANIES = /^(?:company|firm|miner|group|manufacturer|airline|carmaker|retailer|operator|developer)$/i;
/** Last words of bodies that are no company. */
const PUBLIC =
  /(?:council|ministry|department|government|parliament|senate|congress|court|police|party|union|university|school|committee|commission|association|army|embassy)$/i;
const OFFICES =
  /^(?:minister|president|senator|governor|mayor|ambassador|secretary|chancellor|premier|judge|general|spokes(?:man|woman|person)|chairman|chairwoman|director|lawyer|analyst|professor|chief)$/i;

/** “The director of the museum attended, where he said”: somebody without a name, whom a pronoun may mean. */
const SOMEBODY =
  /(?<!\p{L})(?:the|an?|its|their|his|her)\s(?:[\p{L}-]+\s){0,2}(?:minister|president|senator|governor|mayor|ambassador|secretary|chancellor|premier|judge|general|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director|lawyer|analyst|professor|chief|head|manager|founder|owner|coach|captain|officer|official|leader|doctor|farmer|teacher|witness|resident|man|woman|boy|girl|mother|father|son|daughter|wife|husband|student|worker|driver|patient|customer|player|victim|nurse|neighbou?r|friend)(?!\p{L})/iu;

/**
 * Whom “he”, “she” or “it” means: the one person or organisation of the sentence and the one before it, or, where these
 * name none, `last`, who has just spoken. Null where the words leave it open.
 */
export function pronounMeans(
  pronoun: string,
  place: Place,
  last: Speaker | null,
  spoke: Speaker | null,
): Named | null {
  const kind = /^(?:he|she)$/i.test(pronoun) ? 'person' : /^it$/i.test(pronoun) ? 'organisation' : null;
  if (!kind) return null;
  const from = (place.previous ?? place.sentence).start;
  const near = place.before.filter((mention) => mention.start >= from);
  const able = near.filter((mention) => mention.kind === kind && !isMediumNamed(mention));
  const isLast = (mention: Named) => last?.name === mention.name;
  const isNamed = able.some(({ start }) => start >= place.sentence.start);
  if (kind === 'person' && !isNamed && SOMEBODY.test(place.text.slice(place.sentence.start, place.at)))
    return null;
  if (able.length === 0) {
    if (last?.name && kindOf(last, place) === kind)
      return isOfOtherSex(pronoun, last, place) ? null : { ...last, name: last.name };
    return kind === 'person' && last === null ? latelyNamed(pronoun, place, spoke) : null;
  }
  const one = only(able);
  // “Rui Carvalho left because he was ill, he said”, where several spoke before.
  const own = only(able.filter(({ start }) => start >= place.sentence.start));
  const opening = own && openingOf(place, own);
  if (
    !one &&
    own &&
    opening &&
    (last === null || isPlural(last.surface) || REPORTS.test(place.text.slice(opening.end)))
  )
    return own;
  // “Ana Okoro said that Lena Orvik was late. ‘It happens,’ she said”: who spoke goes on.
  if (
    !one &&
    last?.name &&
    last.start >= from &&
    able.some(isLast) &&
    (opens(place) || /[”"]\s*$/.test(place.text.slice(from, place.at)))
  )
    return { ...last, name: last.name };
  if (!one || isLast(one) || kind !== 'person') return one;
  // “He met Eric Meyer. He said”; “The minister told Eric Meyer … He said”: another may be meant.
  const other = /(?<!\p{L})(?:he|she)(?!\p{L})/iu.test(place.text.slice(from, able[0]?.start));
  const isOther = last?.name ? kindOf(last, place) === 'person' : last !== null && !isPlural(last.surface);
  const isLater = last !== null && isOther && last.start >= from;
  return other || isLater ? null : one;
}

/** True for a pronoun that begins its sentence, or stands before all its names: “In May he said”. */
const opens = ({ text, sentence, at }: Place): boolean =>
  /^(?:[\p{L}]+\s){0,3}(?:[\p{L}]+,\s)?$/u.test(text.slice(sentence.start, at));

/** The name that begins the sentence, but for its titles, if it is that of `one`. */
const openingOf = ({ text, sentence, before }: Place, { name }: Named): Span | null => {
  const first = before.find((one) => one.start >= sentence.start && one.name === name);
  return first && /^(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(text.slice(sentence.start, first.start))
    ? first
    : null;
};
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

/** The one person of the last paragraphs, or of these who spoke last, where nobody else has come since. */
function latelyNamed(pronoun: string, place: Place, spoke: Speaker | null): Named | null {
  const { text, at, before } = place;
  const near = before.filter(({ start, kind }) => kind === 'person' && start >= at - LATELY);
  const one = only(near) ?? only(near.filter(({ start }) => spoke && start >= spoke.start));
  if (!one) return null;
  const since = text.slice(one.end, at);
  return SOMEBODY.test(since) ||
    since.split('\n\n').length > PARAGRAPHS + 1 ||
    isOfOtherSex(pronoun, { ...one, by: 'name' }, place)
    ? null
    : one;
}

interface Named {
  readonly name: string;
  readonly entity?: string;
}

/** “he” of whom the text calls “she” or “Mrs”, and the other way round. */
function isOfOtherSex(
  pronoun: string,
  { surface, by, name }: Pick<Speaker, 'surface' | 'by' | 'name'>,
  { text }: Place,
): boolean {
  if (by === 'pronoun' && /^(?:he|she)$/i.test(surface))
    return surface.toLowerCase() !== pronoun.toLowerCase();
  const surname = name?.split(' ').at(-1) ?? '';
  const called = (titles: readonly string[]) => titles.some((title) => text.includes(`${title} ${surname}`));
  const [man, woman] = [called(['Mr', 'Mr.']), called(['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss'])];
  return man !== woman && woman === /^he$/i.test(pronoun);
}

const kindOf = (speaker: Speaker, { before }: Place) =>
  before.findLast(({ name }) => name === speaker.name)?.kind;

/**
 * Whom “the company”, “the ministry” or “the minister” means: the one name of the text so far that has the word in it or
 * beside it; for a company, the one organisation of the sentence and the one before it.
 */
export function roleMeans(surface: string, place: Place): Named | null {
  const phrase = /^the ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)$/iu.exec(surface)?.[1];
  if (!phrase) return null;
  const words = phrase.toLowerCase().split(' ');
  const organisations = place.before.filter(
    (mention) => mention.kind === 'organisation' && !isMediumNamed(mention),
  );
  if (COMPANIES.test(phrase)) {
    const from = place.previous ? place.previous.start : place.sentence.start;
    return only(organisations.filter(({ start, name }) => start >= from && !PUBLIC.test(name)));
  }
  if (OFFICES.test(words.at(-1) ?? ''))
    return only(
      place.before.filter((mention) => mention.kind === 'person' && isBeside(phrase, mention, place.text)),
    );
  return only(
    organisations.filter(({ name }) => {
      const own = name.toLowerCase().split(/[\s-]+/);
      return words.every((word) => own.includes(word));
    }),
  );
}

const isMediumNamed = ({ name, surface }: ProposedMention): boolean => isMedium(name) || isMedium(surface);

function only(mentions: readonly ProposedMention[]): ProposedMention | null {
  const names = new Set(mentions.map(({ entity, name }) => entity ?? name));
  return names.size === 1 ? (mentions.at(-1) ?? null) : null;
}

/** “Finance Minister Muhammad Aurangzeb”, “Muhammad Aurangzeb, the finance minister”. */
function isBeside(phrase: string, { start, end }: Span, text: string): boolean {
  const before = /(?:[\p{L}-]+[.,]?\s){1,3}$/u.exec(text.slice(Math.max(0, start - 50), start))?.[0] ?? '';
  const after = /^, (?:[\p{L}’'-]+\s){0,4}[\p{L}-]+/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return new RegExp(`(?<![\\p{L}-])${phrase}(?![\\p{L}-])`, 'iu').test(`${before} ${after}`);
}
