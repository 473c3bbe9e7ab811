import type { IngestedArticle } from '../article.ts';
import { nameEntities } from '../entities.ts';
import { type DraftEvent, draftEvents } from '../events.ts';
import type { ImportContext } from '../importContext.ts';
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
  /** The seed last: where it is, everything is. */
  readonly files: readonly NewFile[];
  readonly entities: readonly NamedEntity[];
  readonly senses: readonly DraftSense[];
  readonly statements: readonly DraftStatement[];
  readonly events: readonly DraftEvent[];
}

/** Works out the files of an article; nothing is written and the context is not changed. */
export function planOf(article: IngestedArticle, source: Source, context: ImportContext): Plan {
  const entities = nameEntities(article, context);
  const senses = draftSenses(article, entities);
  const statements = draftStatements(article, entities);
  const events = draftEvents(article, entities);
  const seed = `${article.id}.${source.format === 'md' ? 'md' : 'txt'}`;
  const record = { path: `content/articles/${article.id}.yaml`, content: articleFile(article, seed) };
  return {
    id: article.id,
    entities,
    senses,
    statements,
    events,
    files: [
      ...entities.filter(({ isNew }) => isNew).map((entity) => entityFile(entity, article.id)),
      ...annotationsFile(article, senses, statements, events),
      record,
      { path: `seeds/${seed}`, content: source.bytes },
    ],
  };
}
