import type { Article, Entity, Topic } from '../model/briefing.ts';
import type { Passage } from '../model/claim.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Mention, Statement } from '../model/mention.ts';
import { fold } from '../text/fold.ts';
import type { PageContext } from './index.ts';
import type { Lookup } from './lookup.ts';

/** What an article adds about an entry to the articles before it. */
export interface News {
  /** Entities that a sentence names together with it for the first time, in the order of that. */
  readonly together: readonly EntityId[];
  /** Names under which it is mentioned for the first time. */
  readonly names: readonly string[];
  /** Statements by or about it that no article before had. */
  readonly statements: number;
  /** Events that this article tells and none before. */
  readonly events: number;
}

/** What one article has about an entry. */
export interface Chapter {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Null for the first article that mentions it: all of it is new. */
  readonly news: News | null;
}

/** The articles that mention an entry in order of their dates, each with what it adds. */
export function chaptersOf(
  subject: Entity | Topic,
  { lookup, remember }: Pick<PageContext, 'lookup' | 'remember'>,
): readonly Chapter[] {
  // Each further page of its mentions asks again.
  return remember('chapters', subject, () => chapters(subject, lookup));
}

function chapters(subject: Entity | Topic, lookup: Lookup): readonly Chapter[] {
  const groups = [...Map.groupBy(subject.mentions, ({ article }) => article)];
  const known = {
    together: new Set<string>(),
    names: new Set<string>(),
    statements: new Set<string>(),
    events: new Set<string>(),
  };
  return groups.flatMap(([id, mentions], index): Chapter[] => {
    const article = lookup.article(id);
    if (!article) return [];
    const unheard = <T>(all: readonly T[], keyOf: (one: T) => string, heard: Set<string>): T[] =>
      all.filter((one) => !heard.has(keyOf(one)) && heard.add(keyOf(one)));
    const said = saidIn(id, subject);
    const news: News = {
      together: unheard(companions(subject, article, mentions), (one) => one, known.together),
      names: unheard(namesIn(mentions), foldName, known.names),
      statements: unheard(said, keyOfStatement, known.statements).length,
      events: unheard(toldIn(id, subject.events), (event) => event.id, known.events).length,
    };
    return [{ article, mentions, news: index === 0 ? null : news }];
  });
}

function saidIn(id: ArticleId, subject: Entity | Topic): Statement[] {
  if (!('kind' in subject)) return [];
  const all = new Set([...subject.statementsBy, ...subject.statementsAbout]);
  return [...all].filter(({ article }) => article === id);
}

function toldIn(id: ArticleId, events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter(({ claim }) => claim.passages.some(({ article }) => article === id));
}

function companions(subject: Entity | Topic, article: Article, mentions: readonly Mention[]): EntityId[] {
  const sentences = new Set(mentions.map(({ sentence }) => sentence));
  const beside = article.mentions.filter(
    ({ sentence, target }) => sentences.has(sentence) && target.id !== subject.id,
  );
  return beside.flatMap(({ target }) => (target.type === 'entity' ? [target.id] : []));
}

function namesIn(mentions: readonly Mention[]): string[] {
  return mentions.filter(({ as }) => as === 'name').map(({ surface }) => surface.replace(/\s+/g, ' '));
}

function foldName(name: string): string {
  return fold(name).text;
}

/** A statement with those of other articles that say the same. */
export interface Told {
  readonly statement: Statement;
  /** In order of date; those of the same article too. */
  readonly again: readonly Statement[];
}

/** Statements, the same one of several articles once: the same words, whatever their marks, of the same speaker. */
export function mergedStatements(statements: readonly Statement[]): readonly Told[] {
  return [...Map.groupBy(statements, keyOfStatement).values()].flatMap(([statement, ...again]) =>
    statement ? [{ statement, again }] : [],
  );
}

function keyOfStatement({ exact, speaker, speakerLabel }: Statement): string {
  return `${speaker ?? speakerLabel ?? ''}\n${bareWords(exact)}`;
}

/** A passage with those of other articles that have the same words. */
export interface Quoted {
  readonly passage: Passage;
  readonly again: readonly Passage[];
}

/** Passages, the same words of several articles once. */
export function mergedPassages(passages: readonly Passage[]): readonly Quoted[] {
  return [...Map.groupBy(passages, ({ exact }) => bareWords(exact)).values()].flatMap(
    ([passage, ...again]) => (passage ? [{ passage, again }] : []),
  );
}

/** The words alone: no case, no marks, one space between. */
function bareWords(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
