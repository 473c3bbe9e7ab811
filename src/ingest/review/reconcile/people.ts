import { givenNamesFor, TITLES } from 'backgrounder-propose';
import { capitalised } from '../../../text/characters/capitalised.ts';
import { addressOf } from '../address.ts';
import type { Bearer } from './bearers.ts';
import type { NameMerger } from './nameMerger.ts';

/** The parts of the name of a person, in small letters. */
export interface Parts {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  /** “jr”, “sr” or a number, which tell one of two of a name from the other. */
  readonly son: string;
}

/** “Jr.” or a number behind a surname. */
const SON = /^(?:jn?r|sn?r|[ivx]+)$/i;

/** A name without titles in its parts; null for one word. */
export function partsOf(name: string): Parts | null {
  const words = withoutTitles(name);
  const son = words.length > 2 && SON.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const [first = '', ...rest] = words;
  const last = rest.pop();
  return last ? { first, middle: rest, last, son } : null;
}

function withoutTitles(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/);
  const start = words.findIndex((word) => !TITLES.has(word));
  return words.slice(Math.max(0, start)).map((word) => word.replaceAll('.', ''));
}

/** “Zelenskiy” and “Zelensky”: endings that one letter or two stand for. */
export const endingAlike = (surname: string): string => surname.replace(/(?:iy|yy|ij|yi|ii|yj)$/, 'y');

/** True when a middle name is only there, or only its letter, in one of two names of equal first and last words. */
function isVariant(one: Parts, other: Parts): boolean {
  if (one.first !== other.first || one.last !== other.last || one.son !== other.son) return false;
  if (one.middle.length === 0) return other.middle.every((word) => word.length === 1);
  if (one.middle.length !== other.middle.length) return false;
  return one.middle.every((word, at) => {
    const own = other.middle[at] ?? '';
    return word === own || word[0] === own || own[0] === word;
  });
}

/** “Donald Trump” and “Donald J. Trump” are one, unless there are two whom the shorter name may mean. */
export function mergeNameVariants(merger: NameMerger): void {
  const people = merger.bearers.flatMap((one) => {
    const parts = one.kind === 'person' ? partsOf(one.name) : null;
    return parts ? [{ one, parts }] : [];
  });
  for (const group of Map.groupBy(people, ({ parts }) => `${parts.first} ${parts.last}`).values()) {
    for (const { one, parts } of group) {
      const longer = group.filter(
        (other) => other.one !== one && isVariant(parts, other.parts) && isFuller(other.one.name, one.name),
      );
      const [only] = longer;
      if (only && longer.length === 1)
        merger.merge(one, only.one, `“${only.one.name}” with less of the name`);
    }
  }
}

function isFuller(one: string, other: string): boolean {
  const [own, others] = [one, other].map((name) => withoutTitles(name).join(' ').length) as [number, number];
  // Of two that differ by a title, the one without it is the headword.
  return (
    own > others ||
    (own === others && (one.length < other.length || (one.length === other.length && one < other)))
  );
}

/** How many uncommon names two articles share before a surname in one is the person of the other. */
const ENOUGH_IN_COMMON = 2;
/** A name in more of the articles than this says nothing. */
const COMMON = 0.1;

/**
 * A surname alone is the one person of that surname where the passages bear it out: the articles name the person, the
 * same office, or the same uncommon names. Else it stays a draft of its own.
 * @returns the ids of the surnames that cannot be told
 */
export function resolveSurnames(merger: NameMerger): string[] {
  const people = merger.bearers.filter(({ kind }) => kind === 'person');
  const bySurname = Map.groupBy(
    people.filter(({ name }) => withoutTitles(name).length > 1),
    ({ name }) => endingAlike(partsOf(name)?.last ?? ''),
  );
  const around = companyOf(merger);
  return people.flatMap((bare): string[] => {
    const words = withoutTitles(bare.name);
    const bearers = words.length === 1 ? (bySurname.get(endingAlike(words[0] ?? '')) ?? []) : [];
    if (bearers.length === 0 || !bare.isDraft || isAnother(bare, bearers, around)) return [];
    const borneOut = bearers.filter((one) => isBorneOut(bare, one, merger, around));
    const [only] = borneOut;
    if (!only || borneOut.length > 1) return [bare.id];
    merger.merge(bare, only, `the surname of “${only.name}”`);
    return [];
  });
}

/** “Lady Okoro” in no article but those of “Rui Okoro”: import has told the two apart by the title. */
function isAnother(bare: Bearer, bearers: readonly Bearer[], { articlesOf, surelyIn }: Company): boolean {
  const own = articlesOf(bare.id);
  return (
    addressOf(bare.name) !== null && own.size > 0 && bearers.some(({ id }) => own.isSubsetOf(surelyIn(id)))
  );
}

/**
 * “Tim Orvik” is “Timothy Orvik” where the passages bear it out, unless there are two whom the short name may mean.
 */
export function mergeShortGivenNames(merger: NameMerger): void {
  const people = merger.bearers.flatMap((one) => {
    const parts = one.kind === 'person' ? partsOf(one.name) : null;
    return parts && parts.middle.length === 0 ? [{ one, parts }] : [];
  });
  const around = companyOf(merger);
  for (const { one, parts } of people.filter(({ one: short }) => short.isDraft)) {
    const [, ...longer] = givenNamesFor(capitalised(parts.first)).map((name) => name.toLowerCase());
    const bearers = people.filter(
      ({ parts: full }) => full.last === parts.last && full.son === parts.son && longer.includes(full.first),
    );
    const [only] = bearers;
    if (only && bearers.length === 1 && isBorneOut(one, only.one, merger, around))
      merger.merge(one, only.one, `“${only.one.name}” with a short given name`);
  }
}

/** What the passages say of who is named with whom. */
export interface Company {
  /** The articles that have one of its names for it alone. */
  readonly surelyIn: (id: string) => ReadonlySet<string>;
  readonly articlesOf: (id: string) => ReadonlySet<string>;
  readonly uncommonIn: (articles: ReadonlySet<string>) => ReadonlySet<string>;
}

export function companyOf(merger: NameMerger): Company {
  const named = new Map<string, Set<string>>();
  const within = new Map<string, Set<string>>();
  const surely = new Map<string, Set<string>>();
  for (const { article, ids } of merger.passages.hits) {
    const now = new Set(ids.map((one) => merger.nowOf(one)));
    for (const id of now) {
      if (now.size === 1) surely.set(id, (surely.get(id) ?? new Set()).add(article));
      named.set(id, (named.get(id) ?? new Set()).add(article));
      within.set(article, (within.get(article) ?? new Set()).add(id));
    }
  }
  const most = Math.max(3, within.size * COMMON);
  const isUncommon = (id: string): boolean => (named.get(id)?.size ?? 0) <= most;
  return {
    surelyIn: (id) => surely.get(id) ?? new Set(),
    articlesOf: (id) => named.get(id) ?? new Set(),
    uncommonIn: (articles) =>
      new Set([...articles].flatMap((one) => [...(within.get(one) ?? [])].filter(isUncommon))),
  };
}

/** Whether the articles of a short name bear out that it means who or what has the full one. */
export function isBorneOut(
  bare: Bearer,
  full: Bearer,
  { passages }: NameMerger,
  { articlesOf, surelyIn, uncommonIn }: Company,
): boolean {
  const fullIn = surelyIn(full.id);
  const rest = articlesOf(bare.id).difference(fullIn);
  if (rest.size === 0) return true;
  const offices = passages.titlesOf(bare.name).intersection(passages.titlesOf(full.name));
  if (offices.size > 0) return true;
  const shared = uncommonIn(rest).intersection(uncommonIn(fullIn));
  shared.delete(bare.id);
  shared.delete(full.id);
  return shared.size >= ENOUGH_IN_COMMON;
}
