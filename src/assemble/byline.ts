import { type Issue, issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { DataRecord } from '../read/records.ts';
import type { ArticleRecord } from '../schema/article.ts';
import { type Author, fullName, readByline } from '../text/head/byline.ts';

/** Who wrote an article: as it is shown, as people, and what the author of the briefing should look at. */
export interface Credits {
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the byline of an article.
 * @param inText what the front matter of its text says, where the record says nothing
 * @param lang BCP 47 tag of the article
 */
export function creditsFrom(record: DataRecord<ArticleRecord>, inText: string | null, lang: string): Credits {
  const given = record.data.byline ?? inText;
  if (given === null) return { byline: null, authors: [], issues: [] };
  if (typeof given !== 'string') {
    const authors = given.map((one) => authorFrom(one, lang));
    return { byline: shown(authors, lang), authors, issues: [] };
  }
  const { authors, doubts } = readByline(given, { lang, publisher: record.data.publisher ?? null });
  const issues = doubts.map(({ part, read }) =>
    issue(
      'byline-doubtful',
      placeOf(record.source, 'byline'),
      `“${part}” is read as ${read}. Write byline as a list to be sure: - name: … for each author, or family: and given:.`,
    ),
  );
  return { byline: given, authors, issues };
}

type Given = Exclude<ArticleRecord['byline'], string | undefined>[number];

/** In Chinese, Japanese, Korean and Hungarian the family name comes first. */
function authorFrom({ name, family = '', given, suffix, role }: Given, lang: string): Author {
  const [language = ''] = lang.split('-');
  const order = /^(?:zh|ja|ko|hu)$/.test(language) ? [family, given] : [given, family];
  return {
    name: name ?? order.filter(Boolean).join(/^(?:zh|ja|ko)$/.test(language) ? '' : ' '),
    ...(name === undefined && { family }),
    ...(name === undefined && given && { given }),
    ...(suffix && { suffix }),
    ...(role && { role }),
  };
}

function shown(authors: readonly Author[], lang: string): string {
  const names = authors.map((author) => fullName(author) + (author.role ? ` (${author.role})` : ''));
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}
