import type { EntityItem } from './queue.ts';
import type { Subject } from './session/state.ts';
import { isSimilar } from './session/subjects.ts';

/**
 * Drafts that may be another entry. Of two drafts alike one is asked about: that with the name which several others
 * contain (“Conference”), else the one that is named less often.
 * @param isCertain true for a draft that is what it is called, whatever else is called so
 */
export function doubtfulAmong(
  drafts: readonly EntityItem[],
  subjects: readonly Subject[],
  isCertain: (item: EntityItem) => boolean,
): ReadonlySet<string> {
  const own = new Map(drafts.map((one) => [one.id, one]));
  const published = subjects.filter(({ id }) => !own.has(id));
  const alike = new Map(drafts.map((one) => [one.id, likeIn(one, drafts)]));
  const isHub = ({ id, name }: EntityItem): boolean =>
    (alike.get(id) ?? []).filter((other) => other.name.length > name.length).length > 1;
  const doubtful = drafts.filter((one) => {
    if (published.some((other) => isSimilar(one, other))) return true;
    return (alike.get(one.id) ?? []).some((other) => isLesser(one, other, isCertain, isHub));
  });
  return new Set(doubtful.map(({ id }) => id));
}

function likeIn(item: EntityItem, drafts: readonly EntityItem[]): EntityItem[] {
  return drafts.filter((other) => isSimilar(item, { ...other, names: [other.name, ...other.aliases] }));
}

function isLesser(
  one: EntityItem,
  other: EntityItem,
  isCertain: (item: EntityItem) => boolean,
  isHub: (item: EntityItem) => boolean,
): boolean {
  for (const [own, others] of [
    [isCertain(other), isCertain(one)],
    [isHub(one), isHub(other)],
  ])
    if (own !== others) return own === true;
  if (one.count !== other.count) return one.count < other.count;
  if (one.name.length !== other.name.length) return one.name.length < other.name.length;
  return one.id > other.id;
}
