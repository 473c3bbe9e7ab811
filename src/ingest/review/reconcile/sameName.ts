import { isOtherMedium, loadGazetteer } from 'backgrounder-propose';
import { type Bearer, foldSpelling } from './bearers.ts';
import type { NameMerger } from './nameMerger.ts';

/** A kind that fewer passages have is a slip of the tagger. */
const FEWEST = 3;
const SMALLEST_SHARE = 0.25;

/**
 * Entries with one headword. Of one kind, they are one. Of several, they are one where nearly all passages have the
 * same kind, or where it is a country; else they stay two (a city and its team).
 */
export function mergeSameName(merger: NameMerger): void {
  for (const group of merger.byName().values()) {
    if (group.length < 2) continue;
    const tally = merger.passages.kindsOf((group[0] as Bearer).name);
    const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
    const share = ({ kind }: Bearer): number => (tally.get(kind) ?? 0) / Math.max(1, total);
    const isSure = (one: Bearer): boolean =>
      (tally.get(one.kind) ?? 0) >= FEWEST && share(one) >= SMALLEST_SHARE;
    const [first, ...others] = group.toSorted(
      (a, b) =>
        Number(isCountry(b)) - Number(isCountry(a)) ||
        Number(a.isDraft) - Number(b.isDraft) ||
        share(b) - share(a) ||
        a.id.length - b.id.length,
    ) as [Bearer, ...Bearer[]];
    for (const other of others) {
      const isOne = other.kind === first.kind || isCountry(first) || !isSure(other);
      if (isOne) merger.merge(other, first, 'the same name');
    }
  }
}

function isCountry({ kind, name }: Bearer): boolean {
  return kind === 'place' && loadGazetteer().has('country', name.replace(/^the /i, ''));
}

/** What may end the name of a party or a company and is left out in speech. */
const LEGAL = /^(?:party|inc|corp|corporation|company|co|ltd|limited|plc|llc|group|holdings|fc|club)$/;

/**
 * A short name that another entry has as an alias: an acronym, or a name without “Party” or “Inc.”, is the same; of a
 * longer name that merely begins so (“Congress of Vienna”) the alias goes.
 */
export function resolveShortNames(merger: NameMerger): void {
  const claims = merger.byAlias();
  for (const [folded, owners] of merger.byName()) {
    for (const owner of owners) {
      const claimants = (claims.get(folded) ?? []).filter(
        ({ id, kind }) => id !== owner.id && !(kind === 'person' && owner.kind === 'person'),
      );
      const same = claimants.filter((one) => one.kind === owner.kind && isSameAs(owner, one));
      const [only] = same;
      if (only && same.length === 1) merger.merge(owner, only, `the short form of “${only.name}”`);
      for (const one of claimants)
        if (one.kind !== 'person' && !(same.length === 1 && one === only))
          merger.drop(one, folded, `“${owner.name}” is an entry of its own`);
    }
  }
}

function isSameAs(owner: Bearer, longer: Bearer): boolean {
  const name = owner.name.replaceAll('.', '');
  if (isOtherMedium(name, longer.name)) return false;
  if (/^\p{Lu}[\p{Lu}\d&]+$/u.test(name)) return initialsOf(longer.name).includes(name.replaceAll('&', ''));
  const rest = foldSpelling(longer.name).replace(`${foldSpelling(owner.name)} `, '');
  return rest.split(' ').every((word) => LEGAL.test(word));
}

/** With and without small words and “U.S.”, for some acronyms count them. */
export function initialsOf(name: string): string {
  const words = name.replaceAll('.', '').split(/[\s-]+/);
  const letters = (from: readonly string[]): string => from.map((word) => word.charAt(0)).join('');
  return `${letters(words.filter((word) => /^\p{Lu}/u.test(word)))} ${letters(words).toUpperCase()}`;
}

/** So many longer names cannot all be called by the words that they share. */
const MOST_CLAIMANTS = 2;

/** Words that many longer names share (“Foreign Relations”) are an alias of none. */
export function dropCommonBeginnings(merger: NameMerger): void {
  for (const [folded, all] of merger.byAlias()) {
    const claimants = all.filter(({ kind }) => kind !== 'person');
    if (claimants.length <= MOST_CLAIMANTS) continue;
    for (const one of claimants) merger.drop(one, folded, `${claimants.length} names begin so`);
  }
}

/** What the name of an organisation may begin with to say of which country it is. */
const OF_COUNTRY = /^(?:U\.?S\.?A?|U\.?K\.?|American|British|Canadian|Australian|Indian|French|German)\s+/;
/** Shorter names are of many countries: “Supreme Court”. */
const FEWEST_WORDS = 3;

/** “US Centers for Disease Control” are the “Centers for Disease Control”. */
export function mergeOfCountry(merger: NameMerger): void {
  const byName = merger.byName();
  for (const one of merger.bearers) {
    const rest = one.name.replace(OF_COUNTRY, '');
    if (one.kind !== 'organisation' || rest === one.name || rest.split(' ').length < FEWEST_WORDS) continue;
    const [only, ...others] = (byName.get(foldSpelling(rest)) ?? []).filter(({ kind }) => kind === one.kind);
    if (only && others.length === 0) merger.merge(one, only, `“${only.name}” with its country`);
  }
}

/** “Ministry of Quays” in one order of words and the other. */
const OFFICE = /^(?:the )?(department|ministry) (?:of|for)(?: the)? (.+)$/;
/** A party by the name of its members. */
const MEMBERS = /^(.+)s$/;

/** What else articles call a body of this name: its words in another order, or its members. */
function otherForms(name: string): string[] {
  const folded = foldSpelling(name);
  const [, office, matter] = OFFICE.exec(folded) ?? [];
  const [, party] = /\p{Lu}\p{L}+s$/u.test(name) ? (MEMBERS.exec(folded) ?? []) : [];
  return [...(office ? [`${matter} ${office}`] : []), ...(party ? [`${party} party`] : [])];
}

/** “Quays Ministry” is the “Ministry of Quays”, and “Conservatives” are the “Conservative Party”. */
export function mergeOtherForms(merger: NameMerger): void {
  const byName = merger.byName();
  for (const one of merger.bearers.filter(({ kind }) => kind === 'organisation')) {
    const others = otherForms(one.name).flatMap((form) => byName.get(form) ?? []);
    const [only, ...more] = others.filter(({ id, kind }) => kind === one.kind && id !== one.id);
    if (!only || more.length > 0) continue;
    // The office is the headword, and so is the party.
    if (OFFICE.test(foldSpelling(one.name))) merger.merge(only, one, `another form of “${one.name}”`);
    else merger.merge(one, only, `another form of “${only.name}”`);
  }
}
