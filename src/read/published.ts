import { type Issue, issue } from '../model/check/issue.ts';
import { published } from '../schema/published.ts';
import type { Records } from './records.ts';

/** The record of published addresses. */
export const PUBLISHED_FILE = 'content/published.txt';

/**
 * Reads the record of addresses: one a line, with the address that it leads to, after a space, when its page or event is
 * gone; lines that begin with `#` are remarks.
 */
export function readPublished(text: string, issues: Issue[]): Records['published'] {
  const positions: Record<string, readonly [number, number]> = {};
  const data: Records['published']['data'][number][] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [address, to, ...rest] = line.trim().split(/\s+/);
    if (!address || address.startsWith('#')) continue;
    const place = { file: PUBLISHED_FILE, line: index + 1, column: 1 };
    const parsed = published.element.safeParse({ address, ...(to && { to }) });
    const fault = rest.length > 0 ? 'A line holds two addresses at most.' : parsed.error?.issues[0]?.message;
    if (fault || !parsed.data) {
      issues.push(issue('address-malformed', place, `${fault} The line is: ${line.trim()}`));
      continue;
    }
    positions[String(data.length)] = [place.line, place.column];
    data.push(parsed.data);
  }
  return { id: 'published', source: { file: PUBLISHED_FILE, positions }, data };
}
