import type { Group } from '../rank/hits.ts';
import type { Remark } from '../words/unusual.ts';

/** The words of the search interface in the language of the site. `{…}` are filled in. */
export interface SearchWords {
  readonly groups: Readonly<Record<Group, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  /** The kinds as the filter names them. */
  readonly kindsOfMany: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
  /** What a list says of which nothing is chosen. */
  readonly any: { readonly speaker: string; readonly other: string };
  readonly none: string;
  readonly meant: string;
  readonly instead: string;
  /** Nothing has all of the words. */
  readonly partly: string;
  /** Nothing was found, and no name is near. */
  readonly others: string;
  /** What is said of an unusual query. */
  readonly remarks: Readonly<Record<Remark, string>>;
  /** Heads the best result. */
  readonly best: string;
  /** What quotation marks do. */
  readonly hint: string;
  readonly one: string;
  readonly many: string;
  readonly more: string;
  /** Shows further results on the full page. */
  readonly further: string;
}

/** Puts values into a sentence. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
