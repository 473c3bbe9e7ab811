import { loadGazetteer } from 'backgrounder-propose';
import type { EntityItem, Item } from './queue.ts';

/** Drafts that are asked about together: one look tells which of them need a closer one. */
export interface BatchItem {
  readonly type: 'batch';
  /** What they have in common, in the plural: “places that every gazetteer has”. */
  readonly what: string;
  readonly items: readonly Item[];
}

/** Fewer are asked one by one. */
const FEWEST = 3;
/** More do not fit a screen. */
const MOST = 9;

/**
 * Drafts as questions. Well-known places are one question; what is of one sort and raises no doubt is asked about in
 * lists; what is open, or like an entry that is there, is asked alone.
 * @param isDoubtful true for an entity that may be another
 */
export function batched(
  items: readonly Item[],
  isDoubtful: (item: EntityItem) => boolean = () => false,
): (Item | BatchItem)[] {
  const familiar = items.filter((item): item is EntityItem => item.type === 'entity' && isFamiliar(item));
  const places = familiar.length >= FEWEST ? familiar : [];
  const rest = items.filter((item) => !places.some((one) => one === item));
  const questions = [
    ...inLists(
      rest.filter(({ type }) => type === 'entity'),
      isDoubtful,
    ),
    ...inLists(
      rest.filter(({ type }) => type !== 'entity'),
      isDoubtful,
    ),
  ];
  return places.length > 0
    ? [{ type: 'batch', what: 'places that every gazetteer has', items: places }, ...questions]
    : questions;
}

function inLists(items: readonly Item[], isDoubtful: (item: EntityItem) => boolean): (Item | BatchItem)[] {
  return [...Map.groupBy(items, (item) => sortOf(item, isDoubtful))].flatMap(
    ([what, group]): (Item | BatchItem)[] =>
      what === null || group.length < FEWEST
        ? [...group]
        : chunks(group, MOST).map((some): BatchItem => ({ type: 'batch', what, items: some })),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  commodity: 'commodities',
  event: 'named events',
  topic: 'topics',
};

function sortOf(item: Item, isDoubtful: (item: EntityItem) => boolean): string | null {
  if (item.type === 'entity') return isDoubtful(item) ? null : (KINDS[item.kind] ?? null);
  if (item.type === 'sense') return item.entity === null ? null : 'wordings with their meaning';
  if (item.type === 'statement') return `statements in ${item.article}`;
  return `dated events in ${item.article}`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  const each = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, at) => list.slice(at * each, (at + 1) * each));
}

const CONTINENTS =
  /^(?:Africa|Asia|Europe|North America|South America|Latin America|Oceania|Antarctica|the Middle East|Middle East)$/;
/** After one of these a name that people have as well is a place. */
const BEFORE_PLACES = /(?:^|\s)(?:in|at|from|near|to|outside|across|around) $/i;

/** A continent, country or region, or another place of the gazetteer; one that people are called after as well only
 * where the words before say that a place is meant (“in Charlotte”). */
function isFamiliar({ kind, name, evidence }: EntityItem): boolean {
  const gazetteer = loadGazetteer();
  if (kind !== 'place') return false;
  if (CONTINENTS.test(name) || gazetteer.has('country', name)) return true;
  const isListed = (['region', 'capital', 'city'] as const).some((list) => gazetteer.has(list, name));
  const isOfPeople = gazetteer.has('given', name) || gazetteer.has('surname', name);
  return isListed && (!isOfPeople || evidence.some(({ before }) => BEFORE_PLACES.test(before)));
}
