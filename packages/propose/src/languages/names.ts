import { primaryOf } from 'backgrounder-text/locale';
import { overlaps, type Span } from 'backgrounder-text/span';
import type { FoundName } from '../entities/groups.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesByRules, ruledText } from './byRules.ts';
import { headlinesIn, namesInCapitals } from './headlines.ts';
import { titleOf, withGenitives, withNominatives } from './inflected.ts';
import { isMedium, mediaIn } from './media.ts';
import { withResults } from './sports.ts';
import { mannerOf } from './tagged/manners.ts';
import { taggedNames } from './tagged/names.ts';
import { wordsFor } from './words.ts';

/** Names in a text of a language that has a table: by rules, and where it has one by a tagger that reads what they say. */
export function namesIn(
  text: string,
  sentences: readonly Span[],
  lang: string,
  gazetteer: Gazetteer,
): FoundName[] {
  const media = mediaIn(text);
  const tokens = tokensOf(text);
  const headlines = headlinesIn(text, tokens);
  const loud = headlines.map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  const names = namesOutside(loud, text, sentences, lang, gazetteer).filter(
    (name) => !media.some((medium) => overlaps(medium, name)),
  );
  const german = wordsFor(lang)?.capitalNouns === true;
  const known = [...names, ...media.map((span) => medium(text, span))];
  const found = german ? withGenitives(text, withResults(text, known)) : known;
  return [...found, ...namesInCapitals(text, { tokens, headlines }, found)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** A newspaper, by its title in the nominative. */
function medium(text: string, span: Span): FoundName {
  const written = text.slice(span.start, span.end);
  const title = titleOf(written);
  return { ...span, kind: 'organisation', ...(title && title !== written && { called: title }) };
}

function namesOutside(
  loud: readonly Span[],
  text: string,
  sentences: readonly Span[],
  lang: string,
  gazetteer: Gazetteer,
): FoundName[] {
  const words = wordsFor(lang);
  if (!words) return [];
  const ready = ruledText(text, tokensOf(text), sentences, { lang, words, gazetteer });
  const manner = mannerOf(primaryOf(lang));
  if (!manner) return namesByRules(text, sentences, ready, loud);
  const tagged = taggedNames(text, sentences, ready, manner).filter(
    (name) => !loud.some((line) => overlaps(line, name)) && !isMedium(text.slice(name.start, name.end)),
  );
  return words.capitalNouns ? withNominatives(text, tagged, ready.lists) : tagged;
}
