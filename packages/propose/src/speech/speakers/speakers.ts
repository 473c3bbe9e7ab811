import type { Span } from 'backgrounder-text/span';
import type { ProposedMention } from '../../model/types.ts';
import { isMedium } from '../../names/kinds/media.ts';
import { AGED } from './roles.ts';

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

export interface Named {
  readonly name: string;
  readonly entity?: string;
}

const COMPANIES = /^(?:company|firm|miner|group|manufacturer|airline|carmaker|retailer|operator|developer)$/i;
/** Words of bodies that are no company. */
const PUBLIC =
  /(?:^|\s)(?:council|ministry|department|government|parliament|senate|congress|court|police|party|union|university|school|committee|commission|association|army|embassy)(?:\s|$)/i;
const OFFICES =
  /^(?:minister|president|senator|governor|mayor|ambassador|secretary|chancellor|premier|judge|general|spokes(?:man|woman|person)|chairman|chairwoman|director|lawyer|analyst|professor|chief)$/i;

/**
 * Whom “the company”, “the ministry” or “the minister” means: the one name of the text so far that has the word in it or
 * beside it; for a company, the one organisation of the sentence and the one before it.
 */
export function roleMeans(surface: string, place: Place): Named | null {
  const near = (place.previous ?? place.sentence).start;
  if (/^the \S+$/iu.test(surface) && AGED.test(surface))
    return only(place.before.filter(({ kind, start }) => kind === 'person' && start >= near));
  const phrase = /^the ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)$/iu.exec(surface)?.[1];
  if (!phrase) return null;
  const words = phrase.toLowerCase().split(' ');
  const organisations = place.before.filter(
    (mention) => mention.kind === 'organisation' && !isMediumNamed(mention),
  );
  if (COMPANIES.test(phrase)) {
    return only(organisations.filter(({ start, name }) => start >= near && !PUBLIC.test(name)));
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

/** A newspaper is told more often than it speaks. */
export const isMediumNamed = ({ name, surface }: ProposedMention): boolean =>
  isMedium(name) || isMedium(surface);

/** The one of whom all these mentions are; null where they are of several. */
export function only(mentions: readonly ProposedMention[]): ProposedMention | null {
  const names = new Set(mentions.map(({ entity, name }) => entity ?? name));
  return names.size === 1 ? (mentions.at(-1) ?? null) : null;
}

/** “Finance Minister Muhammad Aurangzeb”, “Muhammad Aurangzeb, the finance minister”. */
function isBeside(phrase: string, { start, end }: Span, text: string): boolean {
  const before = /(?:[\p{L}-]+[.,]?\s){1,3}$/u.exec(text.slice(Math.max(0, start - 50), start))?.[0] ?? '';
  const after = /^, (?:[\p{L}’'-]+\s){0,4}[\p{L}-]+/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  // “the minister” is neither “former Minister Okoro” nor “Okoro, the minister’s wife”.
  return new RegExp(
    `(?<![\\p{L}-])(?<!(?:former|ex-?|then|late|deputy|vice)\\s)${phrase}(?![\\p{L}-]|['’]s)`,
    'iu',
  ).test(`${before} ${after}`);
}
