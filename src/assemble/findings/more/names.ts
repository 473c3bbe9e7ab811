import { escapeRegExp } from '../../../text/characters/escapeRegExp.ts';
import type { NameHit } from '../knownNames.ts';
import type { Support } from '../support.ts';
import type { Beyond } from './finding.ts';
import { isSubstance } from './substance.ts';

/** Finds the names of entries in a text. */
export type NamesIn = (text: string) => readonly NameHit[];

/** Words that may mean somebody or something named before them. */
const REFERRING =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|who|which|whose|this|these|those|there|here|both|the (?!same)\p{Ll}+)\b/iu;
/** Neighbours that begin with a capital letter. */
const CAPITALISED =
  /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}-]*\p{Ll}[\p{L}\p{M}-]*(?:\s\p{Lu}[\p{L}\p{M}-]*\p{Ll}[\p{L}\p{M}-]*)*/gu;
const ORDINARY = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr'.split(
    ' ',
  ),
);

/** Names of entries in a sentence that are neither in the words behind it nor meant in them. */
export function namesBeyond(
  sentence: string,
  hits: readonly NameHit[],
  support: Support,
  namesIn: NamesIn,
): Beyond[] {
  const behind = new Set(namesIn(support.words).flatMap(({ ids }) => ids));
  return hits
    .map((hit) => ({ ...hit, written: sentence.slice(hit.start, hit.end) }))
    .filter(({ ids }) => !ids.some((id) => support.entities.has(id) || behind.has(id)))
    .filter(({ written }) => !isOfPublisher(written, support) && !hasWords(written, support.words))
    .map(({ written, ids, start, end }) => ({
      kind: 'name',
      written,
      doubtful: mayBeMeant(written, ids, support, () => isSubstance(sentence, { start, end }, hits)),
    }));
}

/** Whether the article names it before the words, which may then mean it; or the word is no name here. */
function mayBeMeant(
  written: string,
  ids: readonly string[],
  support: Support,
  isMeant: () => boolean,
): boolean {
  if (!/\p{Lu}|\p{Lo}/u.test(written) && !isMeant()) return true;
  const { dateline, before } = support;
  if (hasWords(written, dateline)) return true;
  return (
    REFERRING.test(support.words) &&
    (ids.some((id) => before.entities.has(id)) || hasWords(written, before.words))
  );
}

/** Capitalised words within an English sentence that neither an entry has nor the words behind it. */
export function unknownNames(sentence: string, support: Support): Beyond[] {
  return [...sentence.matchAll(CAPITALISED)].flatMap(({ index, 0: run }) => {
    const isFirst = !/[\p{Ll}\p{N},;:]\s$/u.test(sentence.slice(0, index));
    const words = run.split(/\s/u);
    const short = inInitials(words, support.words);
    return [...words.entries()]
      .filter(([at]) => !(isFirst && at === 0) && !short.has(at))
      .map(([, word]) => word)
      .filter((word) => !ORDINARY.has(word) && !isLike(word, `${support.words}\n${support.dateline}`))
      .filter((word) => !isOfPublisher(word, support))
      .map((written) => ({ kind: 'name', written, doubtful: true }) as const);
  });
}

/** The places of words whose initials, with those of their neighbours, stand in a text: “Chief Financial Officer” in “CFO”. */
function inInitials(words: readonly string[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from + 1; to--) {
      if (!hasInitials(words.slice(from, to).join(' '), text)) continue;
      for (let at = from; at < to; at++) found.add(at);
    }
  }
  return found;
}

function isOfPublisher(name: string, { origins }: Support): boolean {
  return origins.some(({ publisher }) => publisher?.includes(name));
}

/** Whether the words have each word of a name, or its initials. */
function hasWords(name: string, words: string): boolean {
  return name.split(/\s+/u).every((word) => isLike(word, words)) || hasInitials(name, words);
}

/** “Asian Development Bank” stands in “ADB”. */
function hasInitials(name: string, words: string): boolean {
  const initials = (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('\\.?');
  return (
    /\p{Lu}.*\p{Lu}/u.test(initials) && new RegExp(`(?<![\\p{L}])${initials}(?![\\p{L}])`, 'u').test(words)
  );
}

/** Whether a word, or one that begins like it, is among the words: “American” in “America”, “Mohammed” in “Mohamed”. */
function isLike(word: string, words: string): boolean {
  const stem = singled(word.toLowerCase().replace(/[’']s?$/u, '')).slice(0, 5);
  return stem.length < 3 || new RegExp(`(?<![\\p{L}])${escapeRegExp(stem)}`, 'iu').test(singled(words));
}

/** Double letters as one: names from other scripts are written with either. */
function singled(text: string): string {
  return text.replace(/(\p{L})\1/giu, '$1');
}
