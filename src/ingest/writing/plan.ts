import type { IngestedArticle } from '../article.ts';
import { nameEntities } from '../entities.ts';
import { type DraftEvent, draftEvents } from '../events.ts';
import type { BareSeed, ImportContext } from '../importContext.ts';
import type { NamedEntity } from '../namedEntity.ts';
import { type DraftSense, draftSenses } from '../senses.ts';
import type { Source } from '../sources/source.ts';
import { type DraftStatement, draftStatements } from '../statements.ts';
import { annotationsFile } from './annotationsFile.ts';
import { articleFile } from './articleFile.ts';
import { entityFile } from './entityFile.ts';
import type { NewFile } from './write.ts';

/** What an article would add to a briefing. */
export interface Plan {
  readonly id: string;
  /** Path of its seed. */
  readonly seed: string;
  /** The seed last, or the record where the seed is there: where the last one is, everything is. */
  readonly files: readonly NewFile[];
  readonly entities: readonly NamedEntity[];
  readonly senses: readonly DraftSense[];
  readonly statements: readonly DraftStatement[];
  readonly events: readonly DraftEvent[];
}

/**
 * Works out the files of an article; nothing is written and the context is not changed.
 * @param bare its seed, where that is there already
 */
export function planOf(
  article: IngestedArticle,
  source: Source,
  context: ImportContext,
  bare: BareSeed | null,
): Plan {
  const entities = nameEntities(article, context);
  const senses = draftSenses(article, entities);
  const statements = draftStatements(article, entities);
  const events = draftEvents(article, entities).filter((event) => !context.hasEvent(event));
  const seed = bare?.name ?? `${article.id}.${source.format === 'md' ? 'md' : 'txt'}`;
  const record = { path: `content/articles/${article.id}.yaml`, content: articleFile(article, seed) };
  return {
    id: article.id,
    seed: `seeds/${seed}`,
    entities,
    senses,
    statements,
    events,
    files: [
      ...entities.filter(({ isNew }) => isNew).map((entity) => entityFile(entity, article.id)),
      ...annotationsFile(article, senses, statements, events),
      record,
      ...(bare ? [] : [{ path: `seeds/${seed}`, content: source.bytes }]),
    ],
  };
}
