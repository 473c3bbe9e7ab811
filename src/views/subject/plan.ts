import type { Article, Entity, Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { EditorNote, Relation, TimelineEvent } from '../../model/graph.ts';
import type { Lookup, PageContext } from '../../model/views/pageContext.ts';
import type { SectionId } from '../../model/views/subject.ts';
import { sliceOf } from '../../text/span.ts';
import { type TextSection, textSections, unsaid } from '../claims/facts.ts';
import { type MergedStatement, mergedStatements } from '../claims/story.ts';
import { arePaged } from '../lists/paging.ts';
import { type Chapter, chaptersOf, type NamedIn } from './chapters.ts';
import { partsNotShown } from './sayings.ts';
import { bareWords } from './words.ts';

/** What the page of an entry shows, as records: each part once, no sentence twice. */
export interface SubjectPlan {
  readonly subject: Subject;
  readonly articles: readonly Article[];
  readonly texts: readonly TextSection[];
  /** Its part in the story; null where a sentence of the chapters says just that. */
  readonly part: Claim | null;
  readonly chapters: readonly Chapter[];
  /** True when the page has a choice of the mentions, and pages of their own have all. */
  readonly isPaged: boolean;
  readonly said: readonly MergedStatement[];
  readonly saidAbout: readonly MergedStatement[];
  /** Notes on a sentence of the chapters, by its key. */
  readonly notesUnder: ReadonlyMap<string, readonly EditorNote[]>;
  readonly notes: readonly EditorNote[];
  readonly relations: readonly Relation[];
  readonly events: readonly TimelineEvent[];
  readonly sections: readonly SectionId[];
}

/** Articles in a choice of the mentions: the newest. */
const NEWEST = 5;
/** Sentences of each of the newest articles in that choice. */
const CHOSEN = 3;

/** Decides what the page of an entry shows, for the page and for every other form of it. */
export function planOf(
  subject: Subject,
  { lookup, remember }: Pick<PageContext, 'lookup' | 'remember'>,
): SubjectPlan {
  return remember('plan', subject, () => makePlan(subject, lookup));
}

/** The plan of an entry, made anew. */
export function makePlan(subject: Subject, lookup: Lookup): SubjectPlan {
  const all = chaptersOf(subject.mentions, lookup);
  const isPaged = arePaged(subject.mentions);
  const chapters = isPaged ? newest(all) : all;
  const shown = new Set(chapters.flatMap(({ sentences }) => sentences.map(keyOf)));
  const { under, apart } = notesOf(subject, lookup, shown);
  const texts = textSections(subject);
  const stated = [subject.summary, subject.part, ...texts.flatMap(({ facts }) => facts)].filter(
    (claim) => claim !== null,
  );
  const events = unsaidOf(subject.events, stated);
  const relations = unsaidOf('relations' in subject ? subject.relations : [], [
    ...stated,
    ...events.map(({ claim }) => claim),
  ]);
  const [by, about] = subject.type === 'entity' ? [subject.statementsBy, subject.statementsAbout] : [[], []];
  const said = mergedOf(by, lookup, shown);
  const parts = {
    subject,
    articles: all.map(({ article }) => article),
    texts,
    part: subject.part && isAmong(subject.part, chapters) ? null : subject.part,
    chapters,
    isPaged,
    said,
    saidAbout: mergedOf(
      about.filter((one) => !by.includes(one)),
      lookup,
      shown,
      true,
    ),
    notesUnder: under,
    notes: apart,
    relations,
    events,
  };
  return { ...parts, sections: sectionsOf(parts) };
}

/** The sections of the page of an entry, in reading order: the one place that says which it has. */
function sectionsOf(plan: Omit<SubjectPlan, 'sections'>): SectionId[] {
  const { subject } = plan;
  const isEntity = subject.type === 'entity';
  const hasText = (id: TextSection['id']): boolean => plan.texts.some((section) => section.id === id);
  const has: readonly (readonly [SectionId, boolean])[] = [
    ['facts', hasText('facts')],
    ['map', isEntity && subject.coordinates !== null],
    ['entities', !isEntity && subject.entities.length > 0],
    ['questions', hasText('questions')],
    ['statements', plan.said.length > 0],
    ...(isEntity ? [['mentions', plan.chapters.length > 0] as const] : []),
    ['saidAbout', plan.saidAbout.length > 0],
    ['notes', plan.notes.length > 0],
    ['background', hasText('background')],
    ['relations', plan.relations.length > 0],
    ['timeline', plan.events.length > 0],
    ...(isEntity ? [] : [['mentions', plan.chapters.length > 0] as const]),
    ['together', isEntity && subject.together.length > 0],
    ['topics', isEntity && subject.topics.length > 0],
  ];
  return has.flatMap(([id, isThere]) => (isThere ? [id] : []));
}

function newest(chapters: readonly Chapter[]): Chapter[] {
  return chapters
    .slice(-NEWEST)
    .toReversed()
    .map((chapter) => ({ ...chapter, sentences: chapter.sentences.slice(0, CHOSEN) }));
}

/** True when a sentence of the chapters, or all of it but its dateline, is a claim word for word. */
function isAmong({ statement }: Claim, chapters: readonly Chapter[]): boolean {
  const words = bareWords(statement);
  return chapters.some(({ sentences }) =>
    sentences.some(({ article, span }) => bareWords(sliceOf(article.text, span)).endsWith(words)),
  );
}

/** A sentence of the briefing. */
export function keyOf({ article, id }: Pick<NamedIn, 'article' | 'id'>): string {
  return `${article.id}#${id}`;
}

function notesOf(subject: Subject, lookup: Lookup, shown: ReadonlySet<string>) {
  const under = new Map<string, EditorNote[]>();
  const apart: EditorNote[] = [];
  for (const note of subject.notes) {
    const article = lookup.article(note.article);
    const key = `${note.article}#${note.sentence}`;
    // Of an article that may only be linked the words are not shown, and the note brings its own.
    if (!article || !shown.has(key) || article.rights.display === 'link') apart.push(note);
    else under.set(key, [...(under.get(key) ?? []), note]);
  }
  return { under, apart };
}

/** Statements without what stands among the sentences; of those about an entry, only what is in none of them. */
function mergedOf(
  statements: Entity['statementsBy'],
  lookup: Lookup,
  shown: ReadonlySet<string>,
  isAbout = false,
): readonly MergedStatement[] {
  const parts = statements.flatMap((statement) => {
    const article = lookup.article(statement.article);
    if (!article || (isAbout && shown.has(`${article.id}#${statement.sentence}`))) return [];
    return partsNotShown(statement, article, (id) => shown.has(`${article.id}#${id}`));
  });
  return mergedStatements(parts);
}

/** What is claimed in words that others do not have. */
function unsaidOf<T extends { readonly claim: Claim }>(all: readonly T[], others: readonly Claim[]): T[] {
  const fresh = new Set(
    unsaid(
      all.map(({ claim }) => claim),
      others,
    ),
  );
  return all.filter(({ claim }) => fresh.has(claim));
}
