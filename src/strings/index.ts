import { de } from './de/index.ts';
import { en, type Strings } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ur } from './ur/index.ts';

const languages: Record<string, Strings> = { de, en, es, fr, ur };

/** Words of the interface that a project gives itself: what is left out stays as it is. */
export type OwnStrings = { readonly [Key in keyof Strings]?: Partial<Strings[Key]> };

/**
 * The interface in a language; English when there is none for it.
 * @param lang BCP 47 tag; only its language subtag counts
 */
export function stringsFor(lang: string): Strings {
  return languages[subtagOf(lang)] ?? languages['en'] ?? en;
}

/** Whether there are words for a language. @param lang BCP 47 tag */
export function hasStrings(lang: string): boolean {
  return subtagOf(lang) in languages;
}

/** Adds a language, or other words for one; what they leave out is in English. @param lang BCP 47 tag */
export function registerStrings(lang: string, own: OwnStrings): void {
  const base = stringsFor(lang);
  const merged = Object.entries(own).map(([key, words]) => {
    const before = base[key as keyof Strings];
    return [key, isGroup(before) && isGroup(words) ? { ...before, ...words } : words];
  });
  languages[subtagOf(lang)] = { ...base, ...Object.fromEntries(merged) };
}

/** Adds the names of a kind in every language: one of it, and several. */
export function registerKindNames(
  kind: string,
  names: Readonly<Record<string, readonly [string, string]>>,
): void {
  for (const [lang, strings] of Object.entries(languages)) {
    const own = names[lang] ?? names['en'] ?? Object.values(names)[0];
    if (own) registerStrings(lang, { kinds: { ...strings.kinds, [kind]: own } });
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function subtagOf(lang: string): string {
  return lang.split('-')[0] ?? '';
}

export type { Strings };
