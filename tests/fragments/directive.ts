import type { PageText } from './pageText.ts';

/**
 * A reader of text directives, written for the tests from the algorithm of the WICG draft “URL Fragment Text
 * Directives” (find a range from a text directive, find a string in range) and from nothing in `src/`.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
}

interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Parts an address as browsers do: the id before `:~:`, and the first text directive behind it. */
export function parseFragment(url: string): { id: string; directive: Directive | null } {
  const [, fragment = ''] = /#(.*)$/s.exec(url) ?? [];
  const [id = '', directives] = fragment.split(':~:');
  const value = directives?.split('&').find((one) => one.startsWith('text='));
  if (value === undefined) return { id: decodeURIComponent(id), directive: null };
  const parts = value.slice('text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  if (parts.length === 0 || parts.length > 2) throw new Error(`No text directive: ${value}`);
  const [start = '', end = ''] = parts;
  const decoded = [prefix, start, end, suffix].map((part) => decodeURIComponent(part ?? ''));
  return {
    id: decodeURIComponent(id),
    directive: {
      prefix: decoded[0] ?? '',
      start: decoded[1] ?? '',
      end: decoded[2] ?? '',
      suffix: decoded[3] ?? '',
    },
  };
}

/** Where a browser finds the directive, in characters of the page; null when it finds nothing. */
export function findDirective({ prefix, start, end, suffix }: Directive, page: PageText): Found | null {
  const text = new Searchable(page);
  let from = 0;
  for (;;) {
    let match: Found | null;
    const endsWhole = end !== '' || suffix === '';
    if (prefix !== '') {
      const before = text.find(prefix, from, true, false);
      if (!before) return null;
      from = before.start + 1;
      const at = text.skipSpace(before.end);
      match = text.find(start, at, false, endsWhole);
      if (!match) return null;
      if (match.start !== at) continue;
    } else {
      match = text.find(start, from, true, endsWhole);
      if (!match) return null;
      from = match.start + 1;
    }
    for (let close = match.end; ; ) {
      if (end !== '') {
        const last = text.find(end, close, true, suffix === '');
        if (!last) return null;
        match = { start: match.start, end: last.end };
      }
      if (suffix === '') return match;
      const at = text.skipSpace(match.end);
      const behind = text.find(suffix, at, false, true);
      if (!behind) return null;
      if (behind.start === at) return match;
      if (end === '') break;
      close = match.end;
    }
  }
}

/** The text of a page by primary strength: without case, marks and compatibility forms; positions lead back. */
class Searchable {
  readonly #blocks: readonly { folded: string; at: readonly number[]; borders: ReadonlySet<number> }[];
  readonly #page: PageText;

  constructor(page: PageText) {
    this.#page = page;
    this.#blocks = page.blocks.map(({ text, start }) => {
      const at: number[] = [];
      let folded = '';
      for (let offset = 0; offset < text.length; ) {
        const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
        const plain = foldOf(character);
        for (let unit = 0; unit < plain.length; unit += 1) at.push(start + offset);
        folded += plain;
        offset += character.length;
      }
      at.push(start + text.length);
      return { folded, at, borders: bordersOf(text, start) };
    });
  }

  find(query: string, from: number, startsWhole: boolean, endsWhole: boolean): Found | null {
    const wanted = foldOf(query.replace(/[ \t\n\f\r]+/g, ' '));
    if (wanted === '') return null;
    for (const { folded, at, borders } of this.#blocks) {
      for (let index = folded.indexOf(wanted); index >= 0; index = folded.indexOf(wanted, index + 1)) {
        const start = at[index] ?? 0;
        const end = at[index + wanted.length] ?? 0;
        // Within one character of the text that folds to several there is no match.
        const isInside = index > 0 && at[index - 1] === start;
        if (start < from || isInside || at[index + wanted.length - 1] === end) continue;
        if (startsWhole && !borders.has(start)) continue;
        if (endsWhole && !borders.has(end)) continue;
        return { start, end };
      }
    }
    return null;
  }

  skipSpace(from: number): number {
    for (const { text, start } of this.#page.blocks) {
      for (let offset = Math.max(0, from - start); offset < text.length; offset += 1) {
        if (!/\s/.test(text[offset] ?? '')) return start + offset;
      }
    }
    return Number.POSITIVE_INFINITY;
  }
}

function foldOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** Borders of words by UAX 29, as `Intl` sees them. */
function bordersOf(text: string, start: number): Set<number> {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  const borders = new Set<number>([start + text.length]);
  for (const { index } of words) borders.add(start + index);
  return borders;
}
