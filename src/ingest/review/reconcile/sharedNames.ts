import { type Anchor, anchorOf } from '../../../text/passages/anchor.ts';
import { type Span, sliceOf } from '../../../text/span.ts';
import type { DraftSense } from '../../senses.ts';
import { type Bearer, foldSpelling } from './bearers.ts';
import type { Tagged } from './passages.ts';

/** A name in an article that several entries have and nothing resolves. */
export interface SharedName extends Span {
  readonly ids: readonly string[];
}

/** A sense that follows from the passage, or one that is left open. */
export type ResolvedSense = Anchor & ({ readonly entity: string } | DraftSense);

/**
 * What shared names mean in an article: the entry of the kind that the passage has, else the one that is called so and
 * not only nicknamed. What neither tells is left open, with the candidates. Of those that settle alike one is enough:
 * the others follow from it, unless the article names another of those who share the name.
 * @param named what the article names beyond doubt
 */
export function resolveSharedNames(
  text: string,
  names: readonly SharedName[],
  tagged: readonly Tagged[],
  bearerOf: (id: string) => Bearer | undefined,
  named: ReadonlySet<string> = new Set(),
): ResolvedSense[] {
  const decided = names.map((name) => ({ ...name, entity: meantBy(text, name, tagged, bearerOf) }));
  const groups = Map.groupBy(decided, ({ ids }) => ids.toSorted().join(' '));
  const settled = new Set([...named, ...decided.flatMap(({ entity }) => entity ?? [])]);
  return [...groups.values()]
    .flatMap((group) => (isOneEntity(group) && isAlone(group[0], settled) ? group.slice(0, 1) : group))
    .toSorted((a, b) => a.start - b.start)
    .flatMap((one): ResolvedSense[] => {
      const anchor = anchorOf(text, one);
      if (!anchor) return [];
      return one.entity
        ? [{ ...anchor, entity: one.entity }]
        : [{ ...anchor, candidates: one.ids, status: 'draft' }];
    });
}

function isOneEntity(group: readonly { readonly entity: string | null }[]): boolean {
  const [first] = group;
  return first?.entity != null && group.every(({ entity }) => entity === first.entity);
}

function isAlone(
  one: (SharedName & { readonly entity: string | null }) | undefined,
  settled: ReadonlySet<string>,
): boolean {
  return one?.ids.every((id) => id === one.entity || !settled.has(id)) ?? false;
}

function meantBy(
  text: string,
  { start, end, ids }: SharedName,
  tagged: readonly Tagged[],
  bearerOf: (id: string) => Bearer | undefined,
): string | null {
  const bearers = ids.flatMap((id) => bearerOf(id) ?? []);
  const kind = tagged.find((one) => one.start <= start && one.end >= end)?.kind;
  const ofKind = bearers.filter((one) => one.kind === kind);
  if (ofKind.length === 1) return publishedOf(ofKind);
  const among = ofKind.length > 0 ? ofKind : bearers;
  const words = foldSpelling(sliceOf(text, { start, end }));
  const called = among.filter((one) => one.kind !== 'person' && foldSpelling(one.name) === words);
  return called.length === 1 ? publishedOf(called) : null;
}

/** A sense of a draft would say nothing. */
function publishedOf([bearer]: readonly Bearer[]): string | null {
  return bearer && !bearer.isDraft ? bearer.id : null;
}
