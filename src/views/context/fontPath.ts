import type { PageContext } from '../../model/views/pageContext.ts';
import { hashOf } from '../../text/hash.ts';
import { lettersOf } from '../lists/letters.ts';

/**
 * The path of a font file below the base. It changes with the letters of the briefing, so that browsers may keep it.
 * @param name such as `serif-latin.woff2`
 */
export function fontPath(name: string, context: PageContext): string {
  const digest = hashOf(lettersOf(context)).toString(36);
  return `fonts/${name.replace('.', `.${digest}.`)}`;
}
