import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn, parsePage, space, textOf } from './dom.ts';
import { contentIn, filesIn } from './manifest.ts';

/** A file that is not the same in two sites. */
export interface SiteChange {
  /** Its path in the site, with `/`. */
  readonly file: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a page: the stretch of its words that differs, with some around it; null where its words are the same. */
  readonly words: { readonly before: string; readonly after: string } | null;
}

/** Two sites compared. */
export interface Comparison {
  readonly changes: readonly SiteChange[];
  /** How many files are the same, byte for byte. */
  readonly same: number;
}

/** UTF-16 units around a stretch of words that differs, and of a stretch that are shown. */
const AROUND = 30;
const SHOWN = 120;

/**
 * Compares two folders file by file, and the words of pages that differ. The manifest of a build is left out.
 * @param before folder of the one site
 * @param after folder of the other
 */
export function compareSites(before: string, after: string): Comparison {
  const [old, present] = [new Set(filesIn(before)), new Set(filesIn(after))];
  const all = [...old.union(present)].sort();
  const changes = all.flatMap((file): SiteChange[] => {
    if (!present.has(file)) return [{ file, change: 'removed', words: null }];
    if (!old.has(file)) return [{ file, change: 'added', words: null }];
    if (contentIn(before, file).sha256 === contentIn(after, file).sha256) return [];
    const words = file.endsWith('.html') ? differing(wordsOf(before, file), wordsOf(after, file)) : null;
    return [{ file, change: 'changed', words }];
  });
  return { changes, same: all.length - changes.length };
}

/** Elements that may stand within a word. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em i mark q s small span strong sub sup time u wbr'.split(' '),
);

/** What a reader sees of a page, with one space between words. */
function wordsOf(dir: string, file: string): string {
  const page = parsePage(readFileSync(join(dir, file), 'utf8'));
  const hidden = elementsIn(page).filter(({ tagName }) => tagName === 'script' || tagName === 'style');
  for (const element of hidden) element.childNodes = [];
  // A block ends a word, also where its markup has no space behind it.
  for (const element of elementsIn(page)) if (!INLINE.has(element.tagName)) element.childNodes.push(space());
  return textOf(page).replace(/\s+/g, ' ').trim();
}

function differing(before: string, after: string): SiteChange['words'] {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { before: stretch(before, start, end), after: stretch(after, start, end) };
}

/** @param end UTF-16 units from the end */
function stretch(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, text.length - end + AROUND);
  const words = text.slice(from, Math.min(to, from + SHOWN)).toWellFormed();
  return `${from > 0 ? '…' : ''}${words}${from + SHOWN < to || to < text.length ? '…' : ''}`;
}
