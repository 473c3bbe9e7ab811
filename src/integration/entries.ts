import { hash } from 'node:crypto';
import type { Article, Briefing, Entity, Reference, Topic } from '../model/briefing.ts';
import type { Claim } from '../model/claim.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { PageContext } from '../model/pageContext.ts';
import { TABLE, WITH_WORDS } from '../outputs/data/files.ts';
import { measuredFiles } from '../outputs/data/measure.ts';
import type { EntryRecord } from '../read/records.ts';
import type {
  ArticleEntry,
  EntityEntry,
  EventEntry,
  ReferenceEntry,
  SiteEntry,
  TopicEntry,
} from '../schema/collections.ts';
import { aboutView } from '../views/aboutView.ts';
import { articleView } from '../views/articleView.ts';
import { dataView } from '../views/dataView.ts';
import { embedViews } from '../views/embedViews.ts';
import { entityView } from '../views/entityView.ts';
import { frontView } from '../views/frontView.ts';
import { articleListViews, subjectListViews } from '../views/listViews.ts';
import { mentionsView } from '../views/mentionsView.ts';
import { movedViews } from '../views/movedViews.ts';
import { notFoundView } from '../views/notFoundView.ts';
import { mentionPages } from '../views/paging.ts';
import { searchView } from '../views/searchView.ts';
import { hasDataPage } from '../views/sharing/dataFiles.ts';
import { siteView } from '../views/siteView.ts';
import { timelineView } from '../views/timelineView.ts';
import { topicView } from '../views/topicView.ts';
import type { Snapshot } from './snapshot.ts';

/** The collections of a briefing. */
export type CollectionName = 'articles' | 'entities' | 'topics' | 'events' | 'references' | 'site';

/** An entry as the store of Astro takes it. */
export interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** A note in MDX, which Astro renders: its path below the briefing, and its text. */
  readonly mdx?: { readonly file: string; readonly body: string };
}

/**
 * Digests of what pages show, by their files below the home of the briefing. Left out are pages with a note in MDX, which
 * may import anything, and former addresses, whose views name the present one.
 */
export function viewDigests(snapshot: Snapshot): ReadonlyMap<string, string> {
  const { home } = snapshot.context.urls;
  const entries = (['articles', 'entities', 'topics', 'site'] as const).flatMap((name) =>
    entriesOf(name, snapshot),
  );
  const site = entries.find(({ id, data }) => id === 'site' && data['route'] === 'site');
  const frame = String(site?.data['page']);
  return new Map(
    entries.flatMap(({ data, mdx }) => {
      const href = hrefOf(data);
      if (href === null || mdx || data['route'] === 'moved') return [];
      const file = `${href.slice(home.length)}${href.endsWith('/') ? 'index.html' : ''}`;
      return [[file, hash('sha256', `${frame}\0${data['page']}`)] as const];
    }),
  );
}

/** The address of the page of an entry; null for what is no page. */
function hrefOf(data: Entry['data']): string | null {
  if (typeof data['href'] === 'string') return data['href'];
  const { metadata } = JSON.parse(String(data['page'])) as { metadata?: { path?: string } };
  return metadata?.path ?? null;
}

/** The entries of a collection: views, with what lists and an author’s own pages want as fields of their own. */
export function entriesOf(name: CollectionName, snapshot: Snapshot): readonly Entry[] {
  return snapshot.context.remember(`entries:${name}`, snapshot.briefing, () => ENTRIES[name](snapshot));
}

const ENTRIES: Readonly<Record<CollectionName, (snapshot: Snapshot) => readonly Entry[]>> = {
  articles: ({ briefing, context }) =>
    briefing.articles.map((article) => ({ id: article.id, data: articleData(article, context) })),
  entities: ({ briefing, context, records }) =>
    briefing.entities.map((entity) => ({
      id: entity.id,
      data: entityData(entity, context),
      ...mdxOf(entity.id, records.entities),
    })),
  topics: ({ briefing, context, records }) =>
    briefing.topics.map((topic) => ({
      id: topic.id,
      data: topicData(topic, context),
      ...mdxOf(topic.id, records.topics),
    })),
  events: ({ briefing, context }) =>
    briefing.events.map((event) => ({ id: event.id, data: eventData(event, context) })),
  references: ({ briefing }) =>
    briefing.references.map((reference) => ({ id: reference.id, data: referenceData(reference) })),
  site: siteEntries,
};

function articleData(article: Article, context: PageContext): ArticleEntry {
  const { id, title, lang, publisher, published, byline, words, mentions, keyPoints } = article;
  return {
    ...{ title, lang, publisher, published, byline, words },
    mentions: mentions.length,
    keyPoints: keyPoints.map(({ statement }) => statement),
    href: context.urls.article(id),
    page: JSON.stringify(articleView(article, context)),
  };
}

function entityData(entity: Entity, context: PageContext): EntityEntry {
  const { id, kind, coordinates, topics } = entity;
  return {
    ...subjectData(entity),
    kind,
    lat: coordinates?.lat ?? null,
    lon: coordinates?.lon ?? null,
    topics: [...topics],
    href: context.urls.entity(id),
    page: JSON.stringify(entityView(entity, context)),
  };
}

function topicData(topic: Topic, context: PageContext): TopicEntry {
  return {
    ...subjectData(topic),
    kind: 'topic',
    entities: [...topic.entities],
    href: context.urls.topic(topic.id),
    page: JSON.stringify(topicView(topic, context)),
  };
}

function subjectData(subject: Entity | Topic) {
  const { name, lang, gloss, summary, part, aliases, facts, mentions, checked, status } = subject;
  return {
    ...{ name, lang, gloss, checked },
    summary: summary?.statement ?? null,
    part: part?.statement ?? null,
    aliases: aliases.map(({ text }) => text),
    facts: facts.map(factData),
    mentions: mentions.length,
    articles: [...new Set(mentions.map(({ article }) => article))],
    draft: status === 'draft',
  };
}

function factData({ statement, label, class: basis, asOf, refs }: Claim): EntityEntry['facts'][number] {
  return { statement, label, class: basis, asOf, refs: [...refs] };
}

function eventData({ id, date, until, claim, entities }: TimelineEvent, { urls }: PageContext): EventEntry {
  const { statement, class: basis } = claim;
  return { date, until, title: statement, class: basis, entities: [...entities], href: urls.event(id) };
}

function referenceData(reference: Reference): ReferenceEntry {
  const { title, URL, publisher, issued, 'container-title': container } = reference;
  const [parts = []] = issued?.['date-parts'] ?? [];
  return {
    title,
    ...(URL !== undefined && { URL }),
    publisher: publisher ?? container ?? null,
    issued: parts.length > 0 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null,
    item: { ...reference },
  };
}

function siteEntries({ briefing, context, errors }: Snapshot): readonly Entry[] {
  const { articles, entities, topics } = briefing;
  const counts = {
    articles: String(articles.length),
    entities: String(entities.length),
    topics: String(topics.length),
  };
  const site = entry('site', 'site', siteView(context), counts);
  return [
    { ...site, data: { ...site.data, errors: [...errors] } },
    entry('front', 'front', frontView(context)),
    entry('about', 'about', aboutView(context)),
    entry('timeline', 'timeline', timelineView(context)),
    entry('search', 'search', searchView(context)),
    entry('404', '404', notFoundView(context)),
    ...dataEntries(context),
    ...articleListViews(context).map(({ params: { page }, view }) =>
      entry('articles', `articles/${page}`, view, { page: String(page) }),
    ),
    ...subjectListViews(context).map(({ params: { list, page }, view }) =>
      entry('lists', `lists/${list}/${page}`, view, { list, page: String(page) }),
    ),
    ...movedViews(context).map(({ params, view }) => entry('moved', `moved/${params.from}`, view, params)),
    ...embedViews(context).map(({ params, view }) =>
      entry('embed', `embed/${params.section}/${params.id}`, view, params),
    ),
    ...mentionEntries(briefing, context),
  ];
}

/** An entry of the collection `site`. */
function entry(
  route: string,
  id: string,
  view: unknown,
  params: Readonly<Record<string, string>> = {},
): Entry {
  return {
    id,
    data: { route, params: { ...params }, page: JSON.stringify(view), errors: [] } satisfies SiteEntry,
  };
}

function dataEntries(context: PageContext): readonly Entry[] {
  if (!hasDataPage(context)) return [];
  const hasData = context.briefing.site.exports.data;
  const input = {
    files: hasData ? measuredFiles(context) : [],
    tables: hasData ? TABLE : {},
    withWords: WITH_WORDS,
  };
  return [entry('data', 'data', dataView(input, context))];
}

function mentionEntries({ entities, topics }: Briefing, context: PageContext): readonly Entry[] {
  const pagesOf = (section: 'entities' | 'topics', subject: Entity | Topic): Entry[] =>
    mentionPages(subject.mentions).map((_, index) => {
      const page = String(index + 1);
      const id = `mentions/${section}/${subject.id}/${page}`;
      return entry('mentions', id, mentionsView(subject, index + 1, context), {
        section,
        id: subject.id,
        page,
      });
    });
  return [
    ...entities.flatMap((entity) => pagesOf('entities', entity)),
    ...topics.flatMap((topic) => pagesOf('topics', topic)),
  ];
}

function mdxOf(id: string, records: readonly EntryRecord<unknown>[]): Pick<Entry, 'mdx'> {
  const record = records.find((one) => one.id === id);
  return record?.format === 'mdx' ? { mdx: { file: record.source.file, body: record.body } } : {};
}
