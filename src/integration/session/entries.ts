import type { ViewFiles } from '../../cache/views.ts';
import type { Article, Briefing, Entity, Reference, Topic } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { TABLE, WITH_WORDS } from '../../outputs/data/files.ts';
import { measuredFiles } from '../../outputs/data/measure.ts';
import type { EntryRecord } from '../../read/records.ts';
import type {
  ArticleEntry,
  EntityEntry,
  EventEntry,
  ReferenceEntry,
  SiteEntry,
  TopicEntry,
} from '../../schema/collections.ts';
import { aboutView } from '../../views/aboutView.ts';
import { articleView } from '../../views/articleView.ts';
import { dataView } from '../../views/dataView.ts';
import { embedViews } from '../../views/embedViews.ts';
import { entityView } from '../../views/entityView.ts';
import { frontView } from '../../views/frontView.ts';
import { mentionPages } from '../../views/lists/paging.ts';
import { articleListViews, subjectListViews } from '../../views/listViews.ts';
import { mentionsView } from '../../views/mentionsView.ts';
import { movedViews } from '../../views/movedViews.ts';
import { notFoundView } from '../../views/notFoundView.ts';
import { searchView } from '../../views/searchView.ts';
import { hasDataPage } from '../../views/sharing/dataFiles.ts';
import { siteView } from '../../views/siteView.ts';
import { timelineView } from '../../views/timeline/timelineView.ts';
import { topicView } from '../../views/topicView.ts';
import type { CollectionName, Entry } from './collections.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Digests of what pages show, by their files below the home of the briefing. Left out are pages with a note in MDX, which
 * may import anything, and former addresses, whose views name the present one.
 */
export function viewDigests(snapshot: Snapshot): ReadonlyMap<string, string> {
  const { home } = snapshot.context.urls;
  const entries = (['articles', 'entities', 'topics', 'site'] as const).flatMap((name) =>
    entriesOf(name, snapshot),
  );
  const frame = entries.find(({ data }) => data['route'] === 'site')?.data['page'];
  return new Map(
    entries.flatMap(({ data, page, mdx }) => {
      if (!page || mdx || data['route'] === 'moved') return [];
      const file = `${page.href.slice(home.length)}${page.href.endsWith('/') ? 'index.html' : ''}`;
      return [[file, `${frame} ${page.view}`] as const];
    }),
  );
}

/** The entries of a collection: views, with what lists and an author’s own pages want as fields of their own. */
export function entriesOf(name: CollectionName, snapshot: Snapshot): readonly Entry[] {
  return snapshot.context.remember(`entries:${name}`, snapshot.briefing, () => ENTRIES[name](snapshot));
}

const ENTRIES: Readonly<Record<CollectionName, (snapshot: Snapshot) => readonly Entry[]>> = {
  articles: ({ briefing, context, views }) =>
    briefing.articles.map((article) => ({
      id: article.id,
      ...paged(views, articleView(article, context), articleData(article, context)),
    })),
  entities: ({ briefing, context, records, views }) => {
    const mdx = mdxNotes(records.entities);
    return briefing.entities.map((entity) => ({
      id: entity.id,
      ...paged(views, entityView(entity, context), entityData(entity, context)),
      ...mdx.get(entity.id),
    }));
  },
  topics: ({ briefing, context, records, views }) => {
    const mdx = mdxNotes(records.topics);
    return briefing.topics.map((topic) => ({
      id: topic.id,
      ...paged(views, topicView(topic, context), topicData(topic, context)),
      ...mdx.get(topic.id),
    }));
  },
  events: ({ briefing, context }) =>
    briefing.events.map((event) => ({ id: event.id, data: eventData(event, context) })),
  references: ({ briefing }) =>
    briefing.references.map((reference) => ({ id: reference.id, data: referenceData(reference) })),
  site: siteEntries,
};

/** The data of an entry with its view, which is stored. */
function paged<Data extends { readonly href: string }>(views: ViewFiles, view: unknown, data: Data) {
  const page = views.put(JSON.stringify(view));
  return { data: { ...data, page }, page: { href: data.href, view: page } };
}

function articleData(article: Article, context: PageContext): Omit<ArticleEntry, 'page'> {
  const { id, title, lang, publisher, published, byline, words, mentions, keyPoints } = article;
  return {
    ...{ title, lang, publisher, published, byline, words },
    mentions: mentions.length,
    keyPoints: keyPoints.map(({ statement }) => statement),
    href: context.urls.article(id),
  };
}

function entityData(entity: Entity, context: PageContext): Omit<EntityEntry, 'page'> {
  const { id, kind, coordinates, topics } = entity;
  return {
    ...subjectData(entity),
    kind,
    lat: coordinates?.lat ?? null,
    lon: coordinates?.lon ?? null,
    topics: [...topics],
    href: context.urls.entity(id),
  };
}

function topicData(topic: Topic, context: PageContext): Omit<TopicEntry, 'page'> {
  return {
    ...subjectData(topic),
    kind: 'topic',
    entities: [...topic.entities],
    href: context.urls.topic(topic.id),
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

function eventData(event: TimelineEvent, { urls }: PageContext): EventEntry {
  const { date, until, claim, entities } = event;
  const { statement, class: basis } = claim;
  return { date, until, title: statement, class: basis, entities: [...entities], href: urls.event(event) };
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

function siteEntries({ briefing, context, errors, views, dataDir }: Snapshot): readonly Entry[] {
  const { articles, entities, topics } = briefing;
  const counts = {
    articles: String(articles.length),
    entities: String(entities.length),
    topics: String(topics.length),
  };
  const site = views.put(JSON.stringify(siteView(context)));
  return [
    { id: 'site', data: { route: 'site', params: counts, page: site, errors: [...errors] } },
    ...Array.from(sitePages(briefing, context, dataDir), ({ id, route, params, href, view }) => {
      const page = views.put(JSON.stringify(view));
      const data: SiteEntry = { route, params, page, errors: [] };
      return { id, data, page: { href, view: page } };
    }),
  ];
}

/** A page of the collection `site`. */
interface SitePage {
  readonly route: string;
  readonly id: string;
  readonly params: Record<string, string>;
  readonly href: string;
  readonly view: unknown;
}

/** What a view of a whole page says of it. */
interface PageView {
  readonly metadata: { readonly path: string };
}

function* sitePages(briefing: Briefing, context: PageContext, dataDir: string): Generator<SitePage> {
  const at = (route: string, id: string, view: PageView, params: Record<string, string> = {}): SitePage => ({
    ...{ route, id, params, view },
    href: view.metadata.path,
  });
  const only = (route: string, view: PageView): SitePage => at(route, route, view);
  yield only('front', frontView(context));
  const { has } = context.urls;
  if (has('about')) yield only('about', aboutView(context));
  if (has('timeline')) yield only('timeline', timelineView(context));
  if (has('search')) yield only('search', searchView(context));
  yield only('404', notFoundView(context));
  if (hasDataPage(context)) yield only('data', dataPage(context, dataDir));
  for (const { params, view } of articleListViews(context)) {
    const page = String(params.page);
    yield at('articles', `articles/${page}`, view, { page });
  }
  for (const { params, view } of subjectListViews(context)) {
    const { list, page } = params;
    yield at('lists', `lists/${list}/${page}`, view, { list, page: String(page) });
  }
  for (const { params, view } of movedViews(context)) yield at('moved', `moved/${params.from}`, view, params);
  for (const { params, view } of embedViews(context)) {
    const { section, id } = params;
    const href = context.urls.embed({ type: section === 'entities' ? 'entity' : 'topic', id });
    yield { route: 'embed', id: `embed/${section}/${id}`, params, href, view };
  }
  for (const [section, subjects] of Object.entries({ entities: briefing.entities, topics: briefing.topics }))
    for (const subject of subjects)
      for (const [index] of mentionPages(subject.mentions).entries()) {
        const page = String(index + 1);
        const params = { section, id: subject.id, page };
        const view = mentionsView(subject, index + 1, context);
        yield at('mentions', `mentions/${section}/${subject.id}/${page}`, view, params);
      }
}

function dataPage(context: PageContext, dataDir: string): PageView {
  const hasData = context.briefing.site.exports.data;
  const input = {
    files: hasData ? measuredFiles(context, dataDir) : [],
    tables: hasData ? TABLE : {},
    withWords: WITH_WORDS,
  };
  return dataView(input, context);
}

/** The notes in MDX of a collection, which Astro renders, by the ids of their entries. */
function mdxNotes(records: readonly EntryRecord<unknown>[]): ReadonlyMap<string, Pick<Entry, 'mdx'>> {
  const notes = records.filter(({ format }) => format === 'mdx');
  return new Map(notes.map(({ id, source, body }) => [id, { mdx: { file: source.file, body } }]));
}
