import { AstroError } from 'astro/errors';
import type { Issue } from '../model/issue.ts';

/** An error of the author, as the overlay of `astro dev` shows it: the first one, and how many others there are. */
export function briefingError({ place, code, message }: Issue, count: number): Error {
  const others = count > 1 ? ` And ${count - 1} more: run the check command for the list.` : '';
  const error = new AstroError(
    `${place.file}:${place.line}:${place.column} ${message}${others}`,
    `Code: ${code}.`,
  );
  return Object.assign(error, {
    title: 'The briefing has an error',
    loc: { file: place.file, line: place.line, column: place.column },
  });
}
