import type { Briefing, Subject } from '../model/briefing.ts';
import type { Mention } from '../model/mention.ts';
import { officeAfter, officeBefore } from '../text/head/office.ts';

/** Characters beside a name in which its office may stand. */
const REACH = 80;
/** So many of a person are kept: the first in reading order. */
const MOST = 6;

/**
 * The offices that articles give people beside their names, by entity: as they stand in the text, and the name with each.
 * A reader who types “attorney general” or “general taylor” means him whom the article calls so.
 */
export function officesIn({ entities, articles }: Briefing): (subject: Subject) => readonly string[] {
  const people = new Set<string>(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const found = new Map<string, Set<string>>();
  for (const { text, mentions, rights } of articles) {
    // The words beside a name may be among those that are not shown.
    if (rights.display !== 'full') continue;
    for (const [at, { start, end, surface, target, as }] of mentions.entries()) {
      if (!people.has(target.id) || as !== 'name') continue;
      const own = found.get(target.id) ?? new Set();
      found.set(target.id, own);
      if (own.size >= MOST) continue;
      const before = officeBefore(text.slice(Math.max(mentions[at - 1]?.end ?? 0, start - REACH, 0), start));
      const after = officeAfter(text.slice(end, endOfReach(text, mentions, at, people)));
      if (before) own.add(`${before} ${surface.replace(/\s+/g, ' ')}`);
      if (after) own.add(after);
    }
  }
  return ({ id }) => [...(found.get(id) ?? [])];
}

/** Where the words after a mention end that can be about it: at the office of the next person, or out of reach. */
function endOfReach(
  text: string,
  mentions: readonly Mention[],
  at: number,
  people: ReadonlySet<string>,
): number {
  const end = mentions[at]?.end ?? 0;
  for (let next = at + 1; (mentions[next]?.start ?? end + REACH) < end + REACH; next += 1) {
    const mention = mentions[next];
    if (!mention || !people.has(mention.target.id)) continue;
    const own = officeBefore(text.slice(end, mention.start)) ?? '';
    return mention.start - own.length - 1;
  }
  return end + REACH;
}
