import { primaryOf } from '../locale.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { SentenceTable } from './table.ts';
import { tr } from './tr.ts';

const TABLES: Readonly<Record<string, SentenceTable>> = { de, es, fr, it, nl, pl, pt, ru, tr };

/** A table made ready: the ends of a text after which a sentence goes on. */
export interface SentenceRules {
  readonly title: RegExp;
  readonly counted: RegExp;
  readonly either: RegExp;
  /** What ends a sentence wherever a capital follows. */
  readonly ends: RegExp;
  readonly starters: ReadonlySet<string>;
  /** True for an ordinal at the end of `left` that the words of `next` belong to. */
  isOrdinal(left: string, next: string): boolean;
}

const CLOSING = '["\'“‘\\p{Pf}\\p{Pe}]*\\s*$';
const BEFORE = '(?<![\\p{L}\\p{N}\\p{M}.])';
const rules = new Map<string, SentenceRules | null>();

/** The rules of a language; null for one without a table. @param lang BCP 47 tag */
export function sentenceRulesOf(lang: string): SentenceRules | null {
  const primary = primaryOf(lang);
  const known = rules.get(primary);
  if (known !== undefined) return known;
  const table = Object.hasOwn(TABLES, primary) ? TABLES[primary] : undefined;
  const made = table ? compiled(table) : null;
  rules.set(primary, made);
  return made;
}

function compiled({
  titles,
  counted,
  either,
  ends: ending,
  starters,
  ordinals,
}: SentenceTable): SentenceRules {
  const ends = (words: string) => new RegExp(`${BEFORE}(?:${words})\\.${CLOSING}`, 'u');
  const first = new Set(starters.split(' '));
  const before = ordinals?.before === '' ? '' : `(?:(?<!\\p{L})(?:${ordinals?.before})\\s)`;
  const ordinal = new RegExp(`${before}(?<![\\p{L}\\p{N}.,])\\d{1,3}\\.$`, 'iu');
  const after = ordinals?.after ? new RegExp(`^(?:${ordinals.after})(?!\\p{L})`, 'u') : null;
  return {
    title: ends(eitherCase(titles)),
    counted: ends(eitherCase(counted)),
    either: ends(either),
    ends: ends(ending),
    starters: first,
    isOrdinal: (left, next) => {
      if (!ordinals) return false;
      const [word = ''] = /^\p{L}[\p{L}\p{M}-]*/u.exec(next) ?? [];
      if (after?.test(next) && /(?<![\p{L}\p{N}.,])\d{1,3}\.$/u.test(left)) return true;
      if (word === '' || first.has(word)) return false;
      return ordinal.test(left) || RULER.test(left);
    },
  };
}

/** The same words with a capital too, as at the start of a sentence. */
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}(?=\p{L}+(?:\||$))/gu, (first) => `[${first}${first.toUpperCase()}]`);

/** “Harald III.”, “XIX.”. */
const RULER = /(?<![\p{L}\p{N}])[IVX]{2,5}\.$/u;
