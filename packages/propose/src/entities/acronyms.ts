import { standInOrder } from '../words/inOrder.ts';
import { type Group, initialsOf, isAcronym, US_OR_UK } from './groups.ts';

/**
 * The names behind which the text itself writes an acronym, “Centers for Disease Control and Prevention (CDC)”, or, of an
 * organisation, letters that it calls it by again: “Kenya Airways (KQ)”.
 */
export function declaredIn(text: string, all: readonly Group[]): Map<Group, Group> {
  const byEnd = new Map(all.flatMap((group) => group.members.map(({ end }) => [end, group] as const)));
  const declared = new Map<Group, Group>();
  for (const group of all) {
    // “Ovsicori” is made of syllables.
    const isOneWord = group.kind === 'organisation' && !/\s/.test(group.name);
    if (group.id !== null || !(isAcronym(group.name) || isOneWord)) continue;
    for (const { start, end } of group.members) {
      const long = text.startsWith(' (', start - 2) && text[end] === ')' ? byEnd.get(start - 2) : undefined;
      if (!long || long === group || (long.kind === 'person') !== (group.kind === 'person')) continue;
      const isCode =
        group.members.length > 1 && group.kind === 'organisation' && long.kind === 'organisation';
      const isShort = abbreviates(group.name, long.name) || isOfCompound(group.name, long);
      if (isCode || (isAcronym(group.name) && isShort)) declared.set(group, long);
    }
  }
  return declared;
}

/**
 * True where the letters are those of words of the name, in their order, some of which may be left out, or all of its capitals
 * in another order: of “Gastronomic Center of Oaxaca” the letters are those of its Spanish name.
 */
function abbreviates(acronym: string, name: string): boolean {
  const initials = name
    .replace(US_OR_UK, '')
    .split(/[\s-]+/)
    .map((word) => (word[0] ?? '').toUpperCase());
  const inOrder = (letters: string): string => [...letters].sort().join('');
  if (inOrder(acronym) === inOrder(initialsOf(name))) return true;
  return standInOrder(acronym.replace(/[^\p{Lu}]/gu, ''), initials.join(''));
}

/** True where the letters begin each word and stand within the words too: “EZB” of “Europäische Zentralbank”, “KUL” of “Kuala Lumpur”. */
function isOfCompound(acronym: string, { kind, name }: Group): boolean {
  const words = name.toUpperCase().split(/[\s-]+/);
  if (kind === 'person' || !words.every((word) => acronym.includes(word[0] ?? ''))) return false;
  const whole = name.toUpperCase();
  return whole[0] === acronym[0] && standInOrder(acronym, whole);
}
