import { loadGazetteer } from 'backgrounder-propose';
import { isPronoun } from './address.ts';
import { doubtfulAmong } from './doubts.ts';
import { isOfOneArticle } from './evidence.ts';
import type { BatchItem, EntityItem, Item, Question } from './queue.ts';
import type { Subject } from './session/state.ts';

/** Fewer are not asked as a list: of one sort, and of several. */
const FEWEST = 2;
const FEWEST_MIXED = 3;
/** More names do not fit a screen; of sentences, fewer do. */
const MOST_NAMES = 12;
const MOST_SENTENCES = 9;

/**
 * Drafts as questions. Well-known places are one question; what is of one sort and raises no doubt is asked about in
 * lists; what is open, or like another entry, is asked alone.
 * @param subjects the entries that are there, drafts among them
 */
export function batched(items: readonly Item[], subjects: readonly Subject[] = []): Question[] {
  const entities = items.filter((item) => item.type === 'entity');
  const doubtful = doubtfulAmong(entities, subjects, isFamiliar);
  const asked = entities.filter(({ id }) => doubtful.has(id));
  const certain = entities.filter(({ id }) => !doubtful.has(id));
  const places = certain.filter(isFamiliar);
  const isList = places.length >= FEWEST;
  const others = isList ? certain.filter((one) => !places.includes(one)) : certain;
  const rest = items.filter(({ type }) => type !== 'entity');
  const isSole = isOfOneArticle(items);
  return [
    ...(isList ? [listOf('places that every gazetteer has', places)] : []),
    ...inLists(others, ({ kind }) => SORTS[kind] ?? 'names', 'other names', MOST_NAMES),
    ...asked,
    ...rest.filter(isOpen),
    ...[
      ...Map.groupBy(
        rest.filter((item) => !isOpen(item)),
        articleOf,
      ),
    ].flatMap(([article, some]) => {
      const where = isSole ? '' : ` in ${article}`;
      return inLists(some, (item) => `${WORDINGS[item.type]}${where}`, `wordings${where}`, MOST_SENTENCES);
    }),
  ];
}

/** What may mean several, or stands for a name that the draft lacks: “he”. */
function isOpen(item: Item): boolean {
  if (item.type === 'sense') return item.entity === null;
  return item.type === 'statement' && !item.hasPage && isPronoun(item.speaker);
}

const SORTS: Readonly<Record<string, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  commodity: 'commodities',
  event: 'named events',
  topic: 'topics',
};

const WORDINGS: Readonly<Record<string, string>> = {
  sense: 'words with their meaning',
  statement: 'statements',
  event: 'dated events',
};

function articleOf(item: Item): string {
  return item.type === 'entity' ? '' : item.article;
}

function listOf(what: string, items: readonly Item[]): BatchItem {
  return { type: 'batch', what, items };
}

/** Lists of one sort each; sorts of which there is one draft only stand in a list together. */
function inLists<T extends Item>(
  items: readonly T[],
  sortOf: (item: T) => string,
  remainder: string,
  most: number,
): Question[] {
  const groups = [...Map.groupBy(items, sortOf)];
  const lists = groups.filter(([, { length }]) => length >= FEWEST);
  const single = groups.filter(([, { length }]) => length < FEWEST).flatMap(([, some]) => some);
  const asLists = ([what, some]: readonly [string, readonly Item[]]): Question[] =>
    chunks(some, most).map((part) => listOf(what, part));
  return [
    ...lists.flatMap(asLists),
    ...(single.length < FEWEST_MIXED ? single : asLists([remainder, single])),
  ];
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
