import { datelineOf } from 'backgrounder-text/dates/dateline';
import { overlaps, type Span } from 'backgrounder-text/span';
import type { FoundName } from '../entities/groups.ts';
import { smallWords } from '../names/pass.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import type { Token } from '../words/tokens.ts';
import { countriesIn } from './countries.ts';
import { apart, behindNoun } from './cuts.ts';
import { kindOf } from './kinds.ts';
import type { Lists } from './lists.ts';
import { runsOf, wordsOf } from './runs.ts';
import { type Decided, settled } from './settled.ts';
import type { Words } from './words.ts';

/** A text whose names are sought by rules. */
export interface RuledText {
  readonly tokens: readonly Token[];
  readonly lists: Lists;
}

/** What the rules say of a run of capitals. */
export interface RuledName extends Span {
  /** Null where they say that it is no name. */
  readonly kind: FoundName['kind'] | null;
  /** True where only what stands around it tells. */
  readonly isWeak: boolean;
}

/** Makes a text ready for the rules. */
export function ruledText(
  text: string,
  all: readonly Token[],
  sentences: readonly Span[],
  { lang, words, gazetteer }: { readonly lang: string; readonly words: Words; readonly gazetteer: Gazetteer },
): RuledText {
  const tokens = wordsOf(text, all, sentences);
  const lists = {
    words,
    countries: countriesIn(lang),
    gazetteer,
    filed: filedIn(text, lang),
    surnames: surnamesIn(text),
    bearers: bearersIn(tokens, gazetteer),
    common: smallWords({ tokens }),
  };
  return { tokens, lists };
}

/** What capitals, lists of names and the words around them say, outside the lines in `loud`. */
export function ruledIn(
  text: string,
  sentences: readonly Span[],
  { tokens, lists }: RuledText,
  loud: readonly Span[] = [],
): RuledName[] {
  const decided = runsOf(text, tokens, sentences, lists)
    .filter((run) => !loud.some((line) => overlaps(line, run)))
    .flatMap((run) => apart(run, tokens, lists))
    .map((run) => behindNoun(run, tokens, lists))
    .map((run): Decided => ({ run, ...kindOf(run, tokens, lists) }));
  return settled(decided, tokens, lists).map(({ run: { start, end }, kind, isWeak }) => ({
    start,
    end,
    kind,
    isWeak,
  }));
}

/** Paragraphs among which the dateline is. */
const HEAD = 5;

function filedIn(text: string, lang: string): string | null {
  const heads = text.split(/\n+/, HEAD).map((line) => datelineOf(line, lang)?.place);
  return heads.find((place) => place !== undefined) ?? null;
}

/** Surnames with a small word in capitals, where a given name stands before them: “Solenn Le Goff”. */
const surnamesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\p{Lu}[\p{Ll}-]+ ((?:Le|La|De|El|Du|Des|Di|Da|Lo) \p{Lu}\p{Ll}+)/gu)].map(
      ([, name = '']) => name,
    ),
  );

/** Words with a capital behind a given name. */
const bearersIn = (tokens: readonly Token[], gazetteer: Gazetteer): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text }, i) =>
      gazetteer.has('given', tokens[i - 1]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(text) ? text : [],
    ),
  );

/** The names that rules alone find. */
export const namesByRules = (...given: Parameters<typeof ruledIn>): FoundName[] =>
  ruledIn(...given).flatMap(({ start, end, kind }) => (kind ? [{ start, end, kind }] : []));
