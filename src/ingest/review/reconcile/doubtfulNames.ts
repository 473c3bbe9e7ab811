import { isAfterSmall, PLAIN } from '../../../text/names/commonWords.ts';
import type { Bearer, Reconciliation } from './bearers.ts';
import type { Reading } from './passages.ts';

/** A word that is no part of an address or a compound. */
const WORD = /(?<![\p{L}\p{M}\p{N}/.@_#-])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}/@_-])/gu;
/** Fewer places say nothing of a name. */
const FEWEST = 4;
/** Of so many places, one has to be a name of the kind of the entry. */
const ONE_OF = 3;

/**
 * The drafts whose name is one word that the articles, read together, mostly use otherwise: as a common noun
 * (“Conference” where they speak of conferences), as no name (“Covid”), or for somebody. A raw material is named by a common
 * noun, and stays.
 * @returns their ids
 */
export function doubtfulNames(bearers: readonly Bearer[], readings: readonly Reading[]): string[] {
  const drafts = bearers.filter(
    ({ isDraft, kind, name }) => isDraft && kind !== 'commodity' && kind !== 'topic' && !/\s/.test(name),
  );
  const common = commonNouns(drafts, readings);
  const places = placesOf(drafts, readings, ({ id }) => id);
  return drafts
    .filter((one) => common.has(one.name) || isElse(one, places.get(one.id) ?? []))
    .map(({ id }) => id);
}

/**
 * The short names of drafts with longer ones that the articles, read together, mostly use otherwise: “Pro” of “Pro X”, where
 * they speak of a “Tablet Pro”.
 */
export function doubtfulAliases(bearers: readonly Bearer[], readings: readonly Reading[]): Reconciliation[] {
  const drafts = bearers.filter(
    ({ isDraft, kind, name }) => isDraft && /^(?:person|organisation|place)$/.test(kind) && /\s/.test(name),
  );
  const short = drafts.flatMap((one) =>
    one.aliases.filter((alias) => !/\s/.test(alias)).map((alias) => ({ ...one, alias })),
  );
  const places = placesOf(short, readings, ({ id }, words) => `${id} ${words}`);
  return short
    .filter((one) => isElse(one, places.get(`${one.id} ${one.alias}`) ?? []))
    .map(({ id, alias }) => ({ does: 'drop', id, alias, why: 'the articles mostly use it otherwise' }));
}

/** Names that the articles write small more often than with a capital within a sentence. */
function commonNouns(drafts: readonly Bearer[], readings: readonly Reading[]): ReadonlySet<string> {
  const plain = drafts.map(({ name }) => name).filter((name) => PLAIN.test(name));
  const counts = new Map(plain.map((name) => [name, { small: 0, named: 0 }]));
  const bySmall = new Map(Array.from(counts, ([name, own]) => [name.toLowerCase(), own]));
  for (const { text } of readings) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const small = bySmall.get(word);
      if (small) small.small += 1;
      const named = counts.get(word);
      if (named && isAfterSmall(text, index)) named.named += 1;
    }
  }
  return new Set(plain.filter((name) => (counts.get(name)?.small ?? 0) > (counts.get(name)?.named ?? 0)));
}

/**
 * What the tagger takes each place of the names of some entries for, by a key of the entry and the words there; null where it sees
 * no name.
 */
function placesOf(
  drafts: readonly Bearer[],
  readings: readonly Reading[],
  keyOf: (one: { readonly id: string }, words: string) => string,
): ReadonlyMap<string, readonly (string | null)[]> {
  const wanted = new Set(drafts.map(({ id }) => id));
  const places = new Map<string, (string | null)[]>();
  for (const { text, names, tagged } of readings) {
    for (const { start, end, ids } of names) {
      const own = ids.filter((id) => wanted.has(id));
      if (own.length === 0) continue;
      const kind = tagged().find((one) => one.start <= start && one.end >= end)?.kind ?? null;
      for (const id of own) {
        const key = keyOf({ id }, text.slice(start, end));
        const kinds = places.get(key) ?? [];
        places.set(key, kinds);
        kinds.push(kind);
      }
    }
  }
  return places;
}

/** Whether most places of an entry are of something else. */
function isElse({ kind }: Bearer, places: readonly (string | null)[]): boolean {
  const fitting = places.filter((one) => one === kind || (isBody(one) && isBody(kind)));
  return places.length >= FEWEST && fitting.length * ONE_OF < places.length;
}

/** A country that plays, or that acts, is an organisation in its passage. */
function isBody(kind: string | null): boolean {
  return kind === 'place' || kind === 'organisation';
}
