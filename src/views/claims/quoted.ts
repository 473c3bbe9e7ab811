import { opensQuotation } from '../../model/views/quoted.ts';
import type { Strings } from '../../strings/index.ts';

/** Words of an article in the quotation marks of the interface, unless they bring their own. */
export function quoted(words: string, { quote }: Pick<Strings, 'quote'>): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return opensQuotation(line) ? line : quote(line);
}
