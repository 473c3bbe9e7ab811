import { densest } from './closeness.ts';
import { stem, wordsOf } from './fold.ts';
import { CERTAIN, type NamedEntry } from './names.ts';
import type { PagefindData } from './pagefind.ts';

/** The groups in which results are shown. */
export const GROUPS = ['entities', 'topics', 'passages', 'background'] as const;
export type Group = (typeof GROUPS)[number];

export interface Hit {
  readonly url: string;
  readonly group: Group;
  readonly title: string;
  /** Kind of entity; empty for passages. */
  readonly kind: string;
  /** Excerpt as HTML of Pagefind, everything but `<mark>` escaped; or plain words. */
  readonly excerpt: string;
  readonly plain: boolean;
  /** Who published the article and when, for a passage. */
  readonly source: string;
}

export interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

/** An entry that was found by its name. */
export function hitOfName({ url, kind, names, gloss }: Omit<NamedEntry, 'weight'>): Hit {
  const group = kind === 'topic' ? 'topics' : 'entities';
  return { url, group, title: names[0] ?? '', kind, excerpt: gloss, plain: true, source: '' };
}

/**
 * A record of the index as a result.
 * @param entry what the record is about, when that is an entry
 */
export function scoredOf(data: PagefindData, term: string, entry: NamedEntry | undefined): Scored {
  const group = GROUPS.find((one) => one === data.filters['group']?.[0]) ?? 'passages';
  const score = scoreOf(data, group, term);
  if (group === 'passages') return { hit: passageOf(data, term), score };
  const named = hitOfName(entry ?? { url: data.url, kind: '', names: [data.meta['title'] ?? ''], gloss: '' });
  const isDescribed = group !== 'background' && named.excerpt !== '';
  const own = { ...named, url: data.url, group };
  return { hit: isDescribed ? own : { ...own, excerpt: data.excerpt, plain: false }, score };
}

function passageOf(data: PagefindData, term: string): Hit {
  const title = data.filters['article']?.[0] ?? data.meta['title'] ?? '';
  const source = data.anchors?.find((anchor) => anchor.title)?.title ?? '';
  const { excerpt } = data;
  return { url: sentenceOf(data, term), group: 'passages', title, kind: '', excerpt, plain: false, source };
}

/** Names that were surely meant come first, then passages with the very words, then what the entries are, then the rest. */
function scoreOf(data: PagefindData, group: Group, term: string): number {
  const words = plainWords(term);
  const whole = plainWords(data.raw_content ?? data.excerpt.replace(/<[^>]+>/g, ''));
  const verbatim = words.includes(' ') && whole.includes(words);
  if (group === 'passages') return verbatim ? CERTAIN - 1 : 44;
  if (group === 'background') return verbatim ? CERTAIN - 2 : 41;
  return verbatim ? CERTAIN - 1.5 : 43;
}

/** True when a record has one of the words, or one with its stem. */
export function hasAny({ raw_content, excerpt, meta }: PagefindData, words: readonly string[]): boolean {
  const own = wordsOf(`${meta['title'] ?? ''} ${raw_content ?? excerpt}`);
  const beginnings = words.flatMap(wordsOf).map((word) => word.slice(0, Math.max(3, stem(word).length - 1)));
  return beginnings.some((beginning) => own.some((word) => word.startsWith(beginning)));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The address of the sentence in which words begin that stand together, else of that with the most, rather than of the record. */
function sentenceOf({ url, locations = [], anchors = [] }: PagefindData, term: string): string {
  if (term === '' || locations.length === 0) return url;
  const { count, start } = densest(locations, term.split(/\s+/).length + 1);
  const counts = anchors.map(({ location }, index) => {
    const next = anchors[index + 1]?.location ?? Number.POSITIVE_INFINITY;
    return locations.filter((place) => place >= location && place < next).length;
  });
  const anchor =
    count > 1
      ? anchors.findLast(({ location }) => location <= start)
      : anchors[counts.indexOf(Math.max(...counts))];
  return anchor ? `${url.replace(/#.*$/, '')}#${anchor.id}` : url;
}
