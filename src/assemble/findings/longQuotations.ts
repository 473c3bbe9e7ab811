import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { Records } from '../../read/records.ts';
import { countWords } from '../../text/sentences/words.ts';

/** More words than this are a passage of the work, not evidence for one thing that it says. */
const MOST_WORDS = 25;

/** Words kept of works that are more than a few. @param lang the language of works that name none */
export function longQuotations({ references }: Pick<Records, 'references'>, lang: string): Issue[] {
  return references.flatMap(({ data: { language, quotations = [] }, source }) =>
    quotations.flatMap(({ text }, index) => {
      const count = countWords(text, language ?? lang);
      if (count <= MOST_WORDS) return [];
      const message = `“${text.slice(0, 40)}…” has ${count} words of the work. Keep the few that statements rest on; give each further fact a quotation of its own.`;
      return [issue('quotation-long', placeOf(source, `quotations.${index}.text`), message)];
    }),
  );
}
