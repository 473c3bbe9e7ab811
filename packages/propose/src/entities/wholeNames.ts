import type { Span } from 'backgrounder-text/span';
import type { ProposedKind } from '../model/types.ts';
import { ORGANISATION_HEADS, TITLES } from '../words/lexicon.ts';

/** A stretch that the tagger took for a name. */
export interface Candidate extends Span {
  readonly kind: ProposedKind;
}

/** True when a name goes on beside the hit: “Washington” in “Washington Post”, “John Adams” in “John Adams Smith”. */
export function continues(text: string, hit: Span, kind: ProposedKind): boolean {
  const next = /^[ -]((?:\p{Lu}[\p{L}\p{M}'’]*))/u.exec(text.slice(hit.end, hit.end + 40))?.[1];
  const before = /(?:^|[^\p{L}\p{M}.])((?:\p{Lu}[\p{L}\p{M}'’]*))[ -]$/u.exec(
    text.slice(Math.max(0, hit.start - 40), hit.start),
  )?.[1];
  const startsSentence =
    before !== undefined &&
    /(?:^|[.!?”"]\s+|\n\s*)$/u.test(text.slice(0, hit.start - before.length - 1).slice(-3));
  if (next && (kind === 'person' || ORGANISATION_HEADS.has(next.toLowerCase()))) return true;
  return (
    kind === 'person' &&
    before !== undefined &&
    !startsSentence &&
    !TITLES.has(before.toLowerCase()) &&
    !/(?:an|ish|ese|i|ch|ist)$/.test(before)
  );
}

/** True when the tagger's longer stretch only adds a title, an article or a possessive. */
export function extendsHarmlessly(text: string, candidate: Span, hit: Span): boolean {
  const before = text.slice(candidate.start, Math.max(candidate.start, hit.start)).trim();
  const after = text.slice(Math.min(candidate.end, hit.end), candidate.end).trim();
  return (
    before
      .split(/\s+/)
      .every((word) => word === '' || /^the$/i.test(word) || TITLES.has(word.toLowerCase())) &&
    /^(?:['’]s?)?$/.test(after)
  );
}

export function fullNameEndingIn(text: string, { start, end }: Span, surname: string): boolean {
  const name = text.slice(start, end);
  const lead = name.slice(0, -surname.length).trim();
  return name.endsWith(` ${surname}`) && !lead.split(/\s+/).every((word) => TITLES.has(word.toLowerCase()));
}
