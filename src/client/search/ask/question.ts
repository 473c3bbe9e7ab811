import type { NameIndex } from '../rank/names.ts';
import { sought } from '../words/asking.ts';

/** Chosen values by filter: `kind` (of entries, or `passage`), `article`, `speaker`, `date` (months). */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How much of an answer is wanted. */
export interface Extent {
  /** How many results of each group are given. */
  readonly perGroup?: number;
  /** Passages alone beside the names, and no second try with corrected words: what a reader who goes on typing sees. */
  readonly isFirst?: boolean;
  /** Asked before texts are fetched: whether the answer still is. */
  readonly isWanted?: () => boolean;
}

/** What is asked. */
export interface Question extends Extent {
  /** The term is what is left of a query without words that are nowhere. */
  readonly isRest?: boolean;
  readonly term: string;
  readonly filters: Filters;
}

/** The kind under which the filters know passages: all others are of entries. */
export const PASSAGE = 'passage';

/** Results of a group unless more are asked for: each costs a request. */
export const PER_GROUP = 8;

/** The two questions to the index: passages by themselves, so that no number of them pushes the entries out. */
export type Row = 'entries' | 'passages';

/** The rows in which something can pass the filters. */
export function rowsOf({ kind = [], article = [], speaker = [], date = [] }: Filters): readonly Row[] {
  const isOfText = [article, speaker, date].some((chosen) => chosen.length > 0);
  const isOfEntries = kind.length === 0 || kind.some((one) => one !== PASSAGE);
  return [
    ...(isOfEntries && !isOfText ? (['entries'] as const) : []),
    ...(kind.length === 0 || kind.includes(PASSAGE) ? (['passages'] as const) : []),
  ];
}

/** The filters as Pagefind takes them: any of the values of each. Passages bear no kind: they are by far the most. */
export function pagefindFilters(filters: Filters, row: Row): Record<string, unknown> {
  const chosen = Object.entries(filters)
    .filter(([name, values]) => name !== 'kind' && values.length > 0)
    .map(([name, values]) => ({ [name]: { any: values } }));
  const kinds = (filters['kind'] ?? []).filter((kind) => kind !== PASSAGE);
  const ofEntries = [
    { group: { any: ['entities', 'topics'] } },
    ...(kinds.length > 0 ? [{ kind: { any: kinds } }] : []),
  ];
  return {
    all:
      row === 'entries'
        ? [...chosen, ...ofEntries]
        : [...chosen, { not: { group: { any: ['entities', 'topics'] } } }],
  };
}

/** The words of a question that the index is asked for; none, where the first results could be of anything. */
export function askedWords(
  { term, isFirst = false }: Question,
  common: readonly string[],
): readonly string[] {
  const telling = withoutCommon(sought(term), common, term.includes('"'));
  if (telling.length > 0) return telling;
  // Who begins with a common word is about to type another.
  return isFirst ? [] : term.split(/\s+/).filter(Boolean);
}

/** Without what stands in too many texts: all of a quotation. The last word may be the beginning of a common one. */
function withoutCommon(
  words: readonly string[],
  common: readonly string[],
  isQuoted: boolean,
): readonly string[] {
  if (isQuoted) return words;
  return words.filter((word, at) => {
    const own = word.toLowerCase();
    return at < words.length - 1
      ? !common.includes(own)
      : !common.some((one) => one === own || (own.length > 2 && one.startsWith(own)));
  });
}

/** The words as names have them where they have letters that Pagefind does not know for others: “Łódź” for “lodz”. */
export function asWritten(
  words: readonly string[],
  { written }: Pick<NameIndex, 'written'>,
): readonly string[] {
  return words.map((word) => written.get(word.toLowerCase()) ?? word);
}
