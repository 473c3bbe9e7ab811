import type { Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { EditorNote, TimelineEvent } from '../../model/graph.ts';
import type { Statement } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { sectionOf } from '../../views/context/urls.ts';

/** Where a statement stands in the briefing. */
export const ROLES = [
  'site-summary',
  'key-point',
  'said',
  'note',
  'gloss',
  'summary',
  'part',
  'fact',
  'relation',
  'answer',
  'event',
] as const;
export type Role = (typeof ROLES)[number];

/** A sentence with its class, and where it stands: one of the editor, or one that an article says. */
export interface Classed {
  /** Unique in the briefing; its beginning is the path of the page that shows it. */
  readonly id: string;
  readonly role: Role;
  readonly claim: Claim | null;
  readonly said: Statement | null;
  /** The article on whose page it stands. */
  readonly article: string | null;
  /** The entry of which it is said. */
  readonly entity: string | null;
  /** Other entries that it is about. */
  readonly about: readonly string[];
  /** The address of the place that shows it, base included. */
  readonly path: string;
}

const NOWHERE = { said: null, article: null, entity: null, about: [] };

/** Every classed statement of the briefing: of the site, its articles, entries and timeline. */
export function* classedStatements(context: PageContext): Generator<Classed> {
  const { briefing, urls } = context;
  const { summary, keyPoints } = briefing.site;
  const home = { ...NOWHERE, path: urls.home };
  if (summary) yield { ...home, id: 'home/summary', role: 'site-summary', claim: summary };
  for (const [index, claim] of keyPoints.entries()) {
    yield { ...home, id: `home/key-point-${index + 1}`, role: 'key-point', claim };
  }
  for (const article of briefing.articles) {
    const here = { ...NOWHERE, article: article.id };
    for (const [index, claim] of article.keyPoints.entries()) {
      const id = `articles/${article.id}/key-point-${index + 1}`;
      yield { ...here, id, role: 'key-point', claim, path: urls.article(article.id) };
    }
    for (const said of article.statements) {
      const path = urls.passage(article.id, said.sentence);
      yield { ...here, id: saidId(said), role: 'said', claim: null, said, about: said.about, path };
    }
    for (const note of article.notes) {
      const path = urls.passage(article.id, `note-${note.id}`);
      yield { ...here, id: noteId(note), role: 'note', claim: note.claim, about: note.entities, path };
    }
  }
  for (const subject of briefing.subjects) yield* ofEntry(subject, context);
  for (const event of briefing.events) {
    const { claim, entities } = event;
    const path = urls.event(event);
    yield { ...NOWHERE, id: eventId(event), role: 'event', claim, about: entities, path };
  }
}

export const saidId = ({ article, id }: Statement): string => `articles/${article}/${id}`;
export const noteId = ({ article, id }: EditorNote): string => `articles/${article}/note-${id}`;
export const eventId = ({ id }: TimelineEvent): string => `timeline/${id}`;
/** @param number its place among the relations that the entity’s own entry states, from 1 */
export const relationId = (entity: string, number: number): string => `entities/${entity}/relation-${number}`;

/** The one line of an entry as a statement, which rests on what its summary rests on; null without either. */
export function glossOf({ gloss, summary }: Pick<Subject, 'gloss' | 'summary'>): Claim | null {
  return gloss !== null && summary ? { ...summary, statement: gloss, label: null } : null;
}

function* ofEntry(subject: Subject, { urls }: PageContext): Generator<Classed> {
  const here = { ...NOWHERE, entity: subject.id, path: urls.subject(subject) };
  const prefix = `${sectionOf(subject)}/${subject.id}`;
  const gloss = glossOf(subject);
  if (gloss) yield { ...here, id: `${prefix}/gloss`, role: 'gloss', claim: gloss };
  if (subject.summary) yield { ...here, id: `${prefix}/summary`, role: 'summary', claim: subject.summary };
  if (subject.part) yield { ...here, id: `${prefix}/part`, role: 'part', claim: subject.part };
  for (const [index, claim] of subject.facts.entries()) {
    yield { ...here, id: `${prefix}/fact-${index + 1}`, role: 'fact', claim };
  }
  for (const [index, { claim, heading }] of (subject.body?.answers ?? []).entries()) {
    const path = heading ? `${here.path}#${heading}` : here.path;
    yield { ...here, path, id: `${prefix}/answer-${index + 1}`, role: 'answer', claim };
  }
  if (subject.type === 'topic') return;
  const own = subject.relations.filter((relation) => relation.subject === subject.id);
  for (const [index, { claim, object }] of own.entries()) {
    const about = object ? [object] : [];
    yield { ...here, id: relationId(subject.id, index + 1), role: 'relation', claim, about };
  }
}
