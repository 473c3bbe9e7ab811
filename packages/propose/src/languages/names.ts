import { datelineOf } from 'backgrounder-text/dates/dateline';
import { overlaps, type Span } from 'backgrounder-text/span';
import type { FoundName } from '../entities/groups.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { countriesIn } from './countries.ts';
import { apart, behindNoun } from './cuts.ts';
import { type Headlines, headlinesIn, namesInCapitals } from './headlines.ts';
import { withNominatives } from './inflected.ts';
import { kindOf } from './kinds.ts';
import { mediaIn } from './media.ts';
import { runsOf, wordsOf } from './runs.ts';
import { type Decided, settled } from './settled.ts';
import { wordsFor } from './words.ts';

/** Names in a text of a language that has a table, by capitals, lists of names and the words around them. */
export function namesIn(
  text: string,
  sentences: readonly Span[],
  lang: string,
  gazetteer: Gazetteer,
): FoundName[] {
  const media = mediaIn(text);
  const tokens = tokensOf(text);
  const headlines = headlinesIn(text, tokens);
  const names = namesByRuns(text, sentences, lang, gazetteer, { tokens, headlines }).filter(
    (name) => !media.some((medium) => overlaps(medium, name)),
  );
  const found = [...names, ...media.map((span) => ({ ...span, kind: 'organisation' as const }))];
  return [...found, ...namesInCapitals(text, { tokens, headlines }, found)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function namesByRuns(
  text: string,
  sentences: readonly Span[],
  lang: string,
  gazetteer: Gazetteer,
  { tokens: all, headlines }: Headlines,
): FoundName[] {
  const words = wordsFor(lang);
  if (!words) return [];
  const loud = headlines.map(({ from, to }) => ({
    start: all[from]?.start ?? 0,
    end: all[to - 1]?.end ?? 0,
  }));
  const tokens = wordsOf(text, all, sentences);
  const lists = {
    words,
    countries: countriesIn(lang),
    gazetteer,
    filed: filedIn(text, lang),
    surnames: surnamesIn(text),
    bearers: bearersIn(tokens, gazetteer),
    common: new Set(tokens.flatMap((token) => (/^\p{Ll}/u.test(token.text) ? token.text : []))),
  };
  const decided = runsOf(text, tokens, sentences, lists)
    .filter((run) => !loud.some((line) => overlaps(line, run)))
    .flatMap((run) => apart(run, tokens, lists))
    .map((run) => behindNoun(run, tokens, lists))
    .map((run): Decided => ({ run, ...kindOf(run, tokens, lists) }));
  const names = settled(decided, tokens, lists).flatMap(({ run: { start, end }, kind }) =>
    kind ? [{ start, end, kind }] : [],
  );
  return words.capitalNouns ? withNominatives(text, names, lists) : names;
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
