import type { IngestedArticle } from '../article.ts';
import type { DraftEvent } from '../events.ts';
import type { DraftSense } from '../senses.ts';
import type { DraftStatement } from '../statements.ts';
import { comment, yamlOf } from './comments.ts';
import type { NewFile } from './write.ts';

const HOW: Readonly<Record<string, string>> = {
  explicit: 'as written',
  article: 'counted from the date of publication',
  before: 'counted from the date before it',
};
const TOPICS_SHOWN = 8;

/**
 * content/annotations/<id>.yaml with the drafts, and as comments what has no field: dates, quantities, candidates for
 * topics. Nothing when there is none of these.
 */
export function annotationsFile(
  article: IngestedArticle,
  senses: readonly DraftSense[],
  statements: readonly DraftStatement[],
  events: readonly DraftEvent[],
): NewFile[] {
  const notes = notesOn(article);
  const count = senses.length + statements.length + events.length;
  if (count + notes.length === 0) return [];
  const drafts = {
    ...(senses.length > 0 && { senses }),
    ...(statements.length > 0 && { statements }),
    ...(events.length > 0 && { events }),
  };
  const intro = comment([
    'Proposed by npm run ingest. What has status: draft is not published: accept it with npm run review, or remove',
    'the line status: draft; delete what is wrong.',
  ]);
  const body = count > 0 ? yamlOf(drafts) : '';
  return [{ path: `content/annotations/${article.id}.yaml`, content: `${intro}${body}${comment(notes)}` }];
}

function notesOn({ dates, quantities, topics, record }: IngestedArticle): string[] {
  const open = record.published
    ? 'open, for the text does not say which'
    : 'open, for the date of publication is not known';
  const dated = dates.map(
    ({ surface, value, until, from }) =>
      `  “${surface}”: ${value ?? open}${until ? ` to ${until}` : ''}${value ? ` (${HOW[from]})` : ''}`,
  );
  const counted = quantities.map(({ surface }) => `“${surface}”`);
  const labels = topics.slice(0, TOPICS_SHOWN).map(({ label, count }) => `“${label}” ${count}×`);
  return [
    ...(dated.length > 0 ? ['Dates:', ...dated] : []),
    ...(counted.length > 0 ? [`Quantities: ${counted.join(', ')}`] : []),
    ...(labels.length > 0 ? [`What may be topics (npm run new -- topic "Name"): ${labels.join(', ')}`] : []),
  ];
}
