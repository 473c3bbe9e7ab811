import type { Article, Entity, Subject } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import { KIND_ORDER } from '../../model/kinds.ts';
import type { NamedView, NamesByKindView } from '../../model/views/article.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf } from '../../text/language.ts';
import { glossOf } from '../lists/nameLine.ts';

type Context = Pick<PageContext, 'lookup' | 'urls' | 'strings'>;

/** Entities shown beside the text of an article. */
export const FIRST_NAMED = 8;
/** Up to so many others are listed below it; of more, the {@link SOME} named most. */
const MOST_LISTED = 60;
const SOME = 24;

/** The names of an article: those named most, the others by kind, and what is folded of these. */
export interface NamesOfArticle {
  readonly first: readonly NamedView[];
  readonly others: readonly NamesByKindView[];
  readonly folded: readonly NamesByKindView[];
  /** Entities in all, and others in all. */
  readonly entities: number;
  readonly rest: number;
}

/** The entities that an article mentions, the most often mentioned first. */
export function namedIn(article: Article, { lookup }: Pick<PageContext, 'lookup'>): Entity[] {
  return byTimes(article).flatMap(([id]) => lookup.entity(id) ?? []);
}

export function namesOf(article: Article, context: Context): NamesOfArticle {
  const times = new Map(byTimes(article));
  const subjects = [...times.keys()].flatMap((id) => context.lookup.subject(id) ?? []);
  const first = subjects.filter((one) => one.type === 'entity').slice(0, FIRST_NAMED);
  const shown = new Set<Subject>(first);
  const rest = subjects.filter((one) => !shown.has(one));
  const listed = rest.length > MOST_LISTED ? rest.slice(0, SOME) : rest;
  const view = (one: Subject) => namedView(one, times.get(one.id) ?? 0, context);
  const grouped = (all: readonly Subject[]) => byKind(all.map(view), context);
  return {
    first: first.map(view),
    others: grouped(listed),
    folded: grouped(rest.slice(listed.length)),
    entities: subjects.filter((one) => one.type === 'entity').length,
    rest: rest.length,
  };
}

/** Ids of what is mentioned with how often, most first; those mentioned alike in the order of their ids. */
function byTimes({ mentions }: Article): [id: string, times: number][] {
  const counts = Map.groupBy(mentions, ({ target }) => target.id as string);
  return [...counts]
    .map(([id, all]): [string, number] => [id, all.length])
    .toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
}

function namedView(subject: Subject, times: number, context: Context): NamedView {
  const { urls, strings: t } = context;
  return {
    href: urls.subject(subject),
    text: subject.name,
    lang: subject.lang,
    dir: directionOf(subject.lang),
    kind: kindOf(subject),
    gloss: glossOf(subject, context),
    times: times > 1 ? t.times(times) : null,
    isDraft: subject.status === 'draft',
  };
}

function byKind(names: readonly NamedView[], { strings: t }: Context): NamesByKindView[] {
  return [...KIND_ORDER, 'topic' as const].flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind);
    return own.length > 0 ? [{ kind, title: t.kinds[kind][1] ?? '', names: own }] : [];
  });
}
