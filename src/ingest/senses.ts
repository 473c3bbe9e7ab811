import { foldName } from '../text/characters/foldName.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { occurrencesOf } from '../text/passages/occurrences.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import { isFoundIn, type NamedEntity } from './namedEntity.ts';

/** A sense as a draft of content/annotations: what words mean where names alone would not find it. */
export interface DraftSense extends Anchor {
  readonly entity?: string;
  readonly as?: 'role';
  readonly candidates?: readonly string[];
  readonly status: 'draft';
}

type Placed = Span & { readonly draft: DraftSense };

/**
 * What the names of the entities leave unsaid: surnames of known people, names that two share where the text tells who is
 * meant, roles such as “the ministry”, and the names
 * that may mean several. In reading order, disjoint.
 */
export function draftSenses(article: IngestedArticle, entities: readonly NamedEntity[]): DraftSense[] {
  const placed = [...byMention(article, entities), ...byRole(article, entities), ...open(article, entities)];
  let end = -1;
  return placed
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    })
    .map(({ draft }) => draft);
}

function place(text: string, span: Span, rest: Omit<DraftSense, keyof Anchor | 'status'>): Placed[] {
  const anchor = anchorOf(text, span);
  return anchor ? [{ ...span, draft: { ...anchor, ...rest, status: 'draft' } }] : [];
}

function byMention({ text, mentions }: IngestedArticle, entities: readonly NamedEntity[]): Placed[] {
  const bySpoken = new Map(entities.map((one) => [`${one.kind} ${one.spoken}`, one]));
  const bearers = Map.groupBy(
    entities.flatMap(({ id, names }) => [...new Set(names.map(foldName))].map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  return mentions.flatMap(({ start, end, surface, kind, name }) => {
    const entity = bySpoken.get(`${kind} ${name}`);
    if (!entity) return [];
    const isShared = (bearers.get(foldName(surface))?.length ?? 0) > 1;
    return isFoundIn(entity, surface) && !isShared ? [] : place(text, { start, end }, { entity: entity.id });
  });
}

/** What any body may be called: it means the one named last. */
const ANY_BODY = /^the (?:company|group|firm|agency|network|services?|team|club)$/i;

function byRole({ text, mentions }: IngestedArticle, entities: readonly NamedEntity[]): Placed[] {
  const bodies = mentions.filter(({ kind }) => kind === 'organisation');
  return entities.flatMap(({ id, spoken, roles }) =>
    roles.flatMap((role) =>
      occurrencesOf(text, role, 'iu')
        .filter(
          ({ start }) =>
            !ANY_BODY.test(role) || (bodies.findLast((one) => one.end <= start)?.name ?? spoken) === spoken,
        )
        .flatMap((span) => place(text, span, { entity: id, as: 'role' })),
    ),
  );
}

function open({ text, open: names }: IngestedArticle, entities: readonly NamedEntity[]): Placed[] {
  return names.flatMap(({ surface, candidates, passages }) => {
    const ids = candidates.flatMap(
      (one) => entities.find(({ id, spoken }) => id === one || spoken === one)?.id ?? [],
    );
    if (ids.length < 2) return [];
    return passages.flatMap((passage) =>
      occurrencesOf(sliceOf(text, passage), surface).flatMap(({ start, end }) =>
        place(text, { start: start + passage.start, end: end + passage.start }, { candidates: ids }),
      ),
    );
  });
}
