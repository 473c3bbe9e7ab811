import { draftArticles } from '../assemble/articles.ts';
import { withoutDrafts } from '../assemble/drafts.ts';
import type { ArticleText } from '../model/articleText.ts';
import type { Block } from '../model/briefing.ts';
import type { Place } from '../model/check/issue.ts';
import { NO_CACHE } from '../model/check/textCache.ts';
import type { ArticleId } from '../model/ids.ts';
import { locate } from '../model/locate.ts';
import type { Target } from '../model/mention.ts';
import type { Records } from '../read/records.ts';
import { oneLine, withoutBreaks } from '../text/characters/oneLine.ts';
import { isSimilar, nearestWord } from '../text/passages/distance.ts';
import { nearestPassage } from '../text/passages/nearest.ts';
import { isSameName, placesOfPhrase } from '../text/passages/phrase.ts';
import { excerptAround } from '../text/sentences/excerpt.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { type Change, changesFor } from './changes.ts';
import { type Naming, namingsOf } from './names.ts';
import { type ArticleReading, readingOf } from './reading.ts';
import { type Rule, type Verdict, verdictOf } from './rule.ts';

/** One place where the phrase stands, and what was decided there. Offsets are UTF-16 units of the article's text. */
export interface Occurrence extends Span {
  readonly article: ArticleId;
  readonly block: string;
  readonly sentence: string;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
  /** Whether exactly these words are a mention. */
  readonly linked: boolean;
  readonly rule: Rule;
  /** What the words lead to, or the mention that they are part of. */
  readonly target: Target | null;
  /** The mention that they are or are part of, such as `m7`. */
  readonly mention: string | null;
  /** Full sentences. */
  readonly why: string;
  /** The alias or annotation that decided. */
  readonly by: Place | null;
  readonly changes: readonly Change[];
}

/** A name that is near the phrase. */
export interface NearName {
  readonly name: string;
  readonly target: Target;
  readonly file: string;
}

/** What is known about a phrase. */
export interface Explanation {
  readonly phrase: string;
  readonly occurrences: readonly Occurrence[];
  /** Entries that have the phrase as a name, whether an article has it or not. */
  readonly names: readonly NearName[];
  /** When no article has the phrase: names like it, and the words most like it. */
  readonly near: readonly NearName[];
  readonly nearestWords: {
    readonly article: ArticleId;
    readonly sentence: string;
    readonly exact: string;
  } | null;
}

/**
 * Says of every place of a phrase whether it is linked, to what, by which rule, and what would change that. What is
 * judged is the published briefing: drafts are named where they are the reason.
 * @param article only this article
 */
export function explainPhrase(records: Records, phrase: string, article?: string): Explanation {
  const published = withoutDrafts(records);
  const namings = namingsOf(records);
  const drafts = draftArticles(published, NO_CACHE).filter(({ head }) => !article || head.id === article);
  const occurrences = drafts.flatMap(({ text }) => {
    const places = placesOfPhrase(text.text, phrase);
    if (places.length === 0) return [];
    const reading = readingOf(text, records, published);
    return places.map((place) => occurrenceOf(place, phrase, reading, namings));
  });
  const texts = drafts.map(({ text }) => text);
  return {
    phrase,
    occurrences,
    names: namings.filter(({ text }) => isSameName(text, phrase)).map(nearName),
    near: occurrences.length > 0 ? [] : nearNames(phrase, namings),
    nearestWords: occurrences.length > 0 ? null : nearestIn(texts, phrase),
  };
}

function occurrenceOf(
  place: Span & { readonly whole: boolean },
  phrase: string,
  reading: ArticleReading,
  namings: readonly Naming[],
): Occurrence {
  const { article } = reading;
  const { start, end } = place;
  const verdict: Verdict = verdictOf(place, phrase, reading, namings);
  const { before, after } = excerptAround(article.text, place, 160);
  return {
    article: article.id,
    ...locate(article.blocks as readonly Block[], start),
    start,
    end,
    surface: sliceOf(article.text, place),
    before: withoutBreaks(before).trimStart(),
    after: withoutBreaks(after).trimEnd(),
    linked: verdict.linked,
    rule: verdict.rule,
    target: verdict.target,
    mention: verdict.mention,
    why: verdict.why,
    by: verdict.by,
    changes: changesFor(place, verdict, reading, namings),
  };
}

function nearName({ text, target, source }: Naming): NearName {
  return { name: text, target, file: source.file };
}

const MOST_NEAR = 5;

function nearNames(phrase: string, namings: readonly Naming[]): NearName[] {
  const wanted = phrase.trim().toLowerCase();
  const like = namings.filter(({ text }) => {
    const name = text.toLowerCase();
    return (
      isSimilar(name, wanted) ||
      (wanted.length > 3 && name.includes(wanted)) ||
      (name.length > 3 && wanted.includes(name))
    );
  });
  if (like.length > 0) return like.slice(0, MOST_NEAR).map(nearName);
  const nearest = nearestWord(
    wanted,
    namings.map(({ text }) => text),
  );
  return namings.filter(({ text }) => text === nearest).map(nearName);
}

function nearestIn(texts: readonly ArticleText[], phrase: string): Explanation['nearestWords'] {
  for (const { id, text, blocks } of texts) {
    const span = nearestPassage(text, phrase);
    if (span)
      return {
        article: id,
        sentence: locate(blocks, span.start).sentence,
        exact: oneLine(sliceOf(text, span)),
      };
  }
  return null;
}
