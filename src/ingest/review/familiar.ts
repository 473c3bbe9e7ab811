import { loadGazetteer } from '../../propose/data.ts';
import type { EntityItem, Item } from './queue.ts';

/** Drafts that nobody needs to look at one by one. */
export interface BatchItem {
  readonly type: 'batch';
  readonly items: readonly EntityItem[];
}

/** Fewer are asked one by one. */
const FEWEST = 3;

/** The drafts with countries, regions, capitals and large cities in front, as one question. */
export function batched(items: readonly Item[]): (Item | BatchItem)[] {
  const known = items.filter((item): item is EntityItem => item.type === 'entity' && isFamiliar(item));
  if (known.length < FEWEST) return [...items];
  return [{ type: 'batch', items: known }, ...items.filter((item) => !known.some((one) => one === item))];
}

/** A country or region, or another place of the gazetteer that is no one’s given name or surname (“Charlotte”). */
function isFamiliar({ kind, name }: EntityItem): boolean {
  const gazetteer = loadGazetteer();
  if (kind !== 'place') return false;
  if (gazetteer.has('country', name) || gazetteer.has('region', name)) return true;
  const isListed = gazetteer.has('capital', name) || gazetteer.has('city', name);
  return isListed && !gazetteer.has('given', name) && !gazetteer.has('surname', name);
}
