import { redirectsOf } from '../corrections/redirects.ts';
import { checkResolutions } from '../corrections/resolutions.ts';
import { revisionsOf } from '../corrections/revisions.ts';
import type { Article, Briefing, Entity, Topic } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { byPlace, type Issue, issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import { NO_CACHE, type TextCache } from '../model/check/textCache.ts';
import { mayBeIn } from '../model/check/unread.ts';
import { vagueDateOf } from '../model/dateOfWork.ts';
import type { VagueDate } from '../model/dates.ts';
import type { Drift } from '../model/drift.ts';
import type { Surroundings } from '../model/views/searchRecord.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import type { EntityEntry, EntryRecord, Records, TopicEntry } from '../read/records.ts';
import { bounded, notesOf, sourcesOf, statementsOf } from './annotations.ts';
import { type ArticleDraft, draftArticles } from './articles.ts';
import { checkClaim, checkReferences } from './claims.ts';
import { withoutConsequences } from './consequences.ts';
import { type CrossReferences, crossReferences } from './crossReferences.ts';
import { withoutDrafts } from './drafts.ts';
import { type Day, findings } from './findings/index.ts';
import { type KnownSubjects, knownSubjects } from './knownSubjects.ts';
import { languageOfContent, languageOfInterface } from './languages.ts';
import { mentionsOf, namesFinder, reportUnknown } from './mentions.ts';
import { noteBodyOf } from './noteBody.ts';
import { relationsOf } from './relations.ts';
import { siteOf } from './site.ts';
import { subjectOf } from './subjects.ts';
import { eventsOf } from './timeline.ts';
import { warnings } from './warnings.ts';

/** How to assemble: which pages there will be, and whether drafts are shown. */
export interface AssembleOptions {
  /** The paths of the pages and files of a briefing, by which its former addresses are judged. */
  readonly addressesOf: (briefing: Briefing) => ReadonlySet<string>;
  readonly drafts?: boolean;
  /** The day of a check: what has grown old or has passed by then is reported. */
  readonly day?: Day;
  /** Whether aliases that are in no article are reported: readers search by them all the same. */
  readonly names?: boolean;
  /** What was made of texts before. */
  readonly cache?: TextCache;
  /** Is given each article as soon as all is known of it, in no order; the briefing may still prove to have errors. */
  readonly onArticle?: (article: Article, around: Surroundings) => void;
}

/**
 * Makes the one briefing that every page reads.
 * @returns the briefing, frozen, and everything that the author should know, in order of file and line, what is stale last; with an error
 *   among the issues the briefing must not be published; what became of passages of texts that were replaced
 */
export function assemble(
  all: Records,
  { addressesOf, drafts = false, day, names: listed = false, cache = NO_CACHE, onArticle }: AssembleOptions,
): { briefing: Briefing; issues: Issue[]; drift: Drift[] } {
  const records = drafts ? all : withoutDrafts(all);
  const articleDrafts = leadFirst(draftArticles(records, cache), records.site.data.lead);
  const checks: CheckContext = {
    articles: oldestFirst(articleDrafts, records.site.data.lead).map(({ text }) => text),
    references: new Set(records.references.map(({ id }) => id)),
    issued: datesOf(records),
    cited: new Set(),
    cache,
    drafts,
    draftSubjects: new Set(
      [...records.entities, ...records.topics]
        .filter(({ data }) => data.status === 'draft')
        .map(({ id }) => id),
    ),
    renamed: renamedIn([...records.topics, ...records.entities]),
    unread: records.unread,
    issues: articleDrafts.flatMap(({ issues }) => issues),
    registered: [],
    drift: [],
  };
  const known = knownSubjects(records);
  const contentLang = languageOfContent(
    records.site.data.lang,
    articleDrafts.map(({ head }) => head.lang),
  );
  const names = new Map<string, string>(
    [...records.entities, ...records.topics].map(({ id, data }) => [id, data.name]),
  );
  const around = {
    lang: languageOfInterface(contentLang),
    articles: articleDrafts.length,
    nameOf: (id: string) => names.get(id),
  };
  const articles = annotated(articleDrafts, records, known, checks, (article) => {
    onArticle?.(article, around);
  });
  const events = eventsOf(records, known, checks);
  const relations = records.entities.flatMap((entry) => relationsOf(entry, names, known, checks));
  const found = crossReferences({ articles, events, relations, topics: records.topics });
  const entities = records.entities
    .map((entry) => entityOf(entry, found, contentLang, known, names, checks))
    .toSorted(byName);
  const topics = records.topics
    .map((entry) => topicOf(entry, found, contentLang, known, names, checks))
    .toSorted(byName);
  const site = siteOf(records.site, articleDrafts, contentLang, known, [...topics, ...entities], checks);
  for (const one of warnings({ articles, entities, topics, records, cited: checks.cited, names: listed }))
    checks.issues.push(one);
  const unmoved: Briefing = {
    site,
    articles: articles.toSorted(newestFirst),
    entities,
    topics,
    subjects: [...entities, ...topics],
    events,
    relations,
    references: records.references.map(({ data }) => data),
    redirects: [],
  };
  const addresses = addressesOf(unmoved);
  const briefing = { ...unmoved, redirects: redirectsOf(records, addresses, unmoved, checks) };
  checkResolutions(checks.articles, records, checks);
  const promise = findings(checks.registered, briefing, records, day);
  const stands = (found: readonly Issue[]): Issue[] => withoutConsequences(found, records.unread.files);
  const issues = [...stands([...checks.issues, ...promise.found]).toSorted(byPlace), ...stands(promise.old)];
  return { briefing: deepFreeze(briefing), issues, drift: checks.drift };
}

function datesOf({ references }: Records): ReadonlyMap<string, VagueDate> {
  return new Map(
    references.flatMap(({ id, data }) => {
      const date = vagueDateOf(data.issued);
      return date ? [[id, date] as const] : [];
    }),
  );
}

function leadFirst(drafts: readonly ArticleDraft[], lead: string | undefined): ArticleDraft[] {
  return [...drafts.filter(({ head }) => head.id === lead), ...drafts.filter(({ head }) => head.id !== lead)];
}

/**
 * In which order an article is looked for that evidence does not name: the lead that the author gave, then the oldest,
 * so that an article that is added takes no evidence from those before it.
 */
function oldestFirst(drafts: readonly ArticleDraft[], lead: string | undefined): ArticleDraft[] {
  return leadFirst(
    drafts.toSorted((a, b) => {
      const [one, other] = [a.head.published ?? '', b.head.published ?? ''];
      if (one === other) return a.head.id < b.head.id ? -1 : 1;
      return one < other ? -1 : 1;
    }),
    lead,
  );
}

function annotated(
  drafts: readonly ArticleDraft[],
  records: Records,
  known: KnownSubjects,
  checks: CheckContext,
  onArticle: (article: Article) => void,
): Article[] {
  const namesIn = namesFinder(records, checks.cache);
  const annotations = new Map(records.annotations.map((record) => [record.id, record]));
  const ids = new Set<string>(drafts.map(({ head }) => head.id));
  const places = new Map(checks.articles.map(({ id }, at) => [id, at]));
  for (const { id, source } of records.annotations) {
    if (ids.has(id) || mayBeIn(checks.unread.articles, id)) continue;
    const message = `There is no article “${id}”.${whatThereIs(id, [...ids])} Name the file after the article that it annotates.`;
    checks.issues.push(issue('article-unknown', { file: source.file, line: 1, column: 1 }, message));
  }
  return drafts.map(({ head, text, record }): Article => {
    const own = annotations.get(head.id);
    const { mentions, lost } = mentionsOf(text, own, namesIn(text), known, checks);
    const revisions = revisionsOf(text, `seeds/${head.seed}`, record, lost, checks);
    const { statements, notes } = own
      ? bounded(text, own, statementsOf(text, own, known, checks), notesOf(text, own, known, checks), checks)
      : { statements: [], notes: [] };
    const sources = own ? sourcesOf(text, own, head.kind, checks) : [];
    const points = record.data.key_points;
    const others = () => checks.articles.toSpliced(places.get(head.id) ?? checks.articles.length, 1);
    const ownFirst = points.length > 0 ? { ...checks, articles: [text, ...others()] } : checks;
    const keyPoints = points.map((point, index) =>
      checkClaim(point, point.statement, record.source, `key_points.${index}`, ownFirst),
    );
    const refs = record.data.refs;
    checkReferences(refs, record.source, 'refs', checks);
    const article = { ...head, keyPoints, refs, mentions, statements, notes, sources, ...revisions };
    onArticle(article);
    return article;
  });
}

function entityOf(
  entry: EntityEntry,
  found: CrossReferences,
  siteLang: string,
  known: KnownSubjects,
  names: ReadonlyMap<string, string>,
  checks: CheckContext,
): Entity {
  const { id, type } = entry;
  const body = noteBodyOf(entry, known, names, checks);
  const { kind, identifiers, coordinates } = entry.data;
  for (const [index, { ref }] of identifiers.entries()) {
    checkReferences(ref ? [ref] : [], entry.source, `identifiers.${index}.ref`, checks);
  }
  checkReferences(coordinates?.ref ? [coordinates.ref] : [], entry.source, 'coordinates.ref', checks);
  return {
    type,
    id,
    kind,
    ...subjectOf(entry, siteLang, { ...found.subject(id), body }, checks),
    identifiers: identifiers.map(({ ref, ...rest }) => ({
      ...rest,
      ref: ref ?? null,
    })),
    coordinates: coordinates
      ? {
          ...coordinates,
          note: coordinates.note ?? null,
          ref: coordinates.ref ?? null,
        }
      : null,
    ...found.entity(id),
  };
}

function topicOf(
  entry: TopicEntry,
  found: CrossReferences,
  siteLang: string,
  known: KnownSubjects,
  names: ReadonlyMap<string, string>,
  checks: CheckContext,
): Topic {
  const { id, type } = entry;
  const body = noteBodyOf(entry, known, names, checks);
  const entities = entry.data.entities.filter((one, index) => {
    if (known.get(one)?.type === 'entity') return true;
    reportUnknown(one, placeOf(entry.source, `entities.${index}`), known, checks);
    return false;
  });
  return {
    type,
    id,
    ...subjectOf(entry, siteLang, { ...found.subject(id), body }, checks),
    entities,
  };
}

function newestFirst(a: Article, b: Article): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one === other) return a.id < b.id ? -1 : 1;
  return one < other ? 1 : -1;
}

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
const collator = new Intl.Collator('en');

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const one of Object.values(value)) deepFreeze(one);
  return value;
}

function renamedIn(
  entries: readonly EntryRecord<{ readonly formerIds: readonly string[] }>[],
): Map<string, string> {
  return new Map(entries.flatMap(({ id, data }) => data.formerIds.map((former) => [former, id] as const)));
}
