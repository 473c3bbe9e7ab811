import type { SeenAlias } from '../model/types.ts';
import { ORGANISATION_HEADS } from '../words/lexicon.ts';
import { words } from '../words/words.ts';
import type { Group } from './groups.ts';

/** What these words mean behind “the” is seldom the one body whose name ends so: “the news”, “the post”. */
const ORDINARY = words('news press media times post radio television');

/** For an organisation “the ministry”, where it alone of all is a ministry. */
export function rolesIn(text: string, all: readonly Group[]): (group: Group) => SeenAlias | null {
  const bearers = new Map<string, number>();
  for (const { kind, name } of all)
    if (kind === 'organisation')
      for (const word of new Set(name.toLowerCase().split(/\s+/)))
        bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return ({ name }) => {
    const head = headOf(name);
    if (!head || head.length < 4 || ORDINARY.has(head) || (bearers.get(head) ?? 0) > 1) return null;
    const count = [...text.matchAll(new RegExp(`(?<!\\p{L})[Tt]he ${head}(?!\\p{L})`, 'gu'))].length;
    return count > 0 ? { text: `the ${head}`, count, as: 'role' } : null;
  };
}

function headOf(name: string): string | undefined {
  const heads = name
    .split(/\s+/)
    .filter((word) => ORGANISATION_HEADS.has(word.toLowerCase()) || /^Ministry$/i.test(word));
  const first = /^(Ministry|Department|Bank|University|Bureau|Office|Board|Council|Court) of /.exec(
    name,
  )?.[1];
  return (first ?? heads.at(-1))?.toLowerCase();
}
