import { AstroError } from 'astro/errors';
import type { Issue } from '../model/check/issue.ts';

/**
 * An error of the author, as the overlay of `astro dev` shows it: the first one, and how many others there are.
 * @param briefing the folder of the briefing, from the project: Astro shows the lines of a file below that
 */
export function briefingError({ place, code, message }: Issue, count: number, briefing: string): Error {
  const others = count > 1 ? ` And ${count - 1} more: run the check command for the list.` : '';
  const error = new AstroError(
    `${place.file}:${place.line}:${place.column} ${message}${others}`,
    `Code: ${code}.`,
  );
  return Object.assign(error, {
    title: 'The briefing has an error',
    loc: { file: `${briefing}${place.file}`, line: place.line, column: place.column },
  });
}

/** Without our collections no page has anything to show: what is missing from the project, and the remedy. */
export function collectionsMissing(): Error {
  return new AstroError(
    'The collections of the briefing are not in src/content.config.ts.',
    "Write there: export { collections } from 'astro-backgrounder/content'; or, beside your own: import { collections as briefing } from 'astro-backgrounder/content'; export const collections = { ...briefing, posts };",
  );
}
