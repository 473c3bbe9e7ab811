/** The field of a record that an option gives. */
const FIELDS: Readonly<Record<string, string>> = { date: 'published', title: 'title', lang: 'lang' };

/**
 * A doubt about an article that is written by now: the remedy is a line of its record, since a text that is there is not
 * imported again.
 * @param record where that line goes, such as “this file”
 */
export function onceWritten(doubt: string, record: string): string {
  return doubt
    .replace(
      /\b(?:Give|Change) it with --(date|title|lang)\b(?: YYYY-MM-DD)?/,
      (_, option: string) => `Write it into ${record} as “${FIELDS[option]}”`,
    )
    .replace(/\bgive --date (\d[\d-]*)/, `write “published: $1” into ${record}`);
}
