import { AstroError } from 'astro/errors';
import type { Issue } from '../model/check/issue.ts';
import { COLLECTIONS_MISSING } from '../model/collectionsMissing.ts';

/**
 * An error of the author, as the overlay of `astro dev` shows it: the first one, and how many others there are.
 * @param briefing the folder of the briefing, from the project: Astro shows the lines of a file below that
 */
export function briefingError({ place, code, message }: Issue, count: number, briefing: string): Error {
  const others = count > 1 ? ` And ${count - 1} more: run the check command for the list.` : '';
  const file = `${briefing}${place.file}`;
  const error = new AstroError(
    `${briefing.startsWith('..') ? place.file : file}:${place.line}:${place.column} ${message}${others}`,
    `Code: ${code}.`,
  );
  return Object.assign(error, {
    title: 'The briefing has an error',
    loc: { file, line: place.line, column: place.column },
  });
}

/** Without our collections no page has anything to show. */
export function collectionsMissing(): Error {
  return new AstroError(COLLECTIONS_MISSING.fault, COLLECTIONS_MISSING.remedy);
}
