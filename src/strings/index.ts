import { en, type Strings } from './en.ts';
import { ur } from './ur.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { en, ur };

/**
 * The interface in a language; English when there is no file for it.
 * @param lang BCP 47 tag; only its language subtag counts
 */
export function stringsFor(lang: string): Strings {
  return LANGUAGES[lang.split('-')[0] ?? ''] ?? en;
}

export type { Strings };
