import type { Span } from './span.ts';

/** Words said to be in a text; `prefix` and `suffix` adjoin them and choose between several places. */
export interface Quotation {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteResult =
  | { readonly outcome: 'found'; readonly spans: readonly Span[] }
  | { readonly outcome: 'ambiguous'; readonly places: readonly Span[] }
  | { readonly outcome: 'missing'; readonly nearest: Span | null; readonly difference: string };

/** Finds a quotation; nothing is folded but line breaks. `[…]` elides. */
export function findQuotation(text: string, { exact, prefix = '', suffix = '' }: Quotation): QuoteResult {
  const needle = prefix + exact + suffix;
  const places: Span[] = [];
  for (let at = text.indexOf(needle); exact !== '' && at >= 0; at = text.indexOf(needle, at + 1)) {
    places.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  if (places.length === 0) return { outcome: 'missing', nearest: null, difference: '' };
  return places.length === 1 ? { outcome: 'found', spans: places } : { outcome: 'ambiguous', places };
}
