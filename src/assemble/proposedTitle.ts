import type { Subject } from '../model/briefing.ts';
import { stringsFor } from '../strings/index.ts';
import { capitalised } from '../text/characters/capitalised.ts';

/** Fewer articles share a subject by chance. */
const FEWEST = 2;
const SMALLEST_SHARE = 0.5;
/** A country is named in half of any articles. */
const SMALLEST_SHARE_OF_PLACE = 0.75;
const LONGEST_PHRASE = 4;

/** Words with which no phrase of a title begins or ends. */
const SMALL =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|against|between|under|into|about|through|during|before|behind|amid|over|off|out|up|down|as|is|are|was|were|be|has|have|had|will|after|says?|said|new|its?|his|her|their|not|no|how|why|what|who)$/;

type Named = Pick<Subject, 'name' | 'mentions'> & { readonly kind?: string };

/**
 * A title for a briefing whose author has given none: what most of its articles share, by the words of their titles or
 * else by what they name, with how many they are. Null where there are not several articles.
 */
export function proposedTitle(
  titles: readonly string[],
  subjects: readonly Named[],
  lang: string,
): string | null {
  if (titles.length < FEWEST) return null;
  const about = sharedPhrase(titles) ?? sharedSubject(subjects, titles.length);
  return stringsFor(lang).proposedTitle(about, titles.length);
}

/** The phrase that most titles have, the longer where as many have two. */
function sharedPhrase(titles: readonly string[]): string | null {
  const counts = new Map<string, { written: string; count: number; words: number }>();
  for (const title of titles) {
    for (const [key, written] of phrasesOf(title)) {
      const { count = 0 } = counts.get(key) ?? {};
      counts.set(key, { written, count: count + 1, words: key.split(' ').length });
    }
  }
  const shared = [...counts.values()].filter(({ count }) => isShared(count, titles.length));
  const [best] = shared.toSorted((a, b) => b.count * b.words - a.count * a.words || b.words - a.words);
  return best && best.words > 1 ? capitalised(best.written) : null;
}

function phrasesOf(title: string): Map<string, string> {
  const words = title.split(/[\s,:;.!?“”"()–—]+/).filter((word) => word !== '');
  const found = new Map<string, string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      const phrase = words.slice(start, end);
      const isWhole = [phrase[0], phrase.at(-1)].every((word) => word && !SMALL.test(word.toLowerCase()));
      if (isWhole) found.set(phrase.join(' ').toLowerCase(), phrase.join(' '));
    }
  }
  return found;
}

/** A place is what many stories share; somebody or something is the subject where it is named so much beside the place. */
const BESIDE_PLACE = 0.25;

/** What the most articles name: at least half of them, and three in four where it is a place. */
function sharedSubject(subjects: readonly Named[], articles: number): string | null {
  const counted = subjects.map((one) => ({
    ...one,
    count: new Set(one.mentions.map(({ article }) => article)).size,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  if (!isShared(most, articles)) return null;
  const [first, ...others] = counted
    .filter(({ count }) => count === most)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const least = (first?.mentions.length ?? 0) * BESIDE_PLACE;
  const best = [first, ...others].find((one) => one && one.kind !== 'place' && one.mentions.length >= least);
  if (!best && first?.kind === 'place' && !isShared(most, articles, SMALLEST_SHARE_OF_PLACE)) return null;
  return (best ?? first)?.name ?? null;
}

function isShared(count: number, of: number, least = SMALLEST_SHARE): boolean {
  return count >= FEWEST && count / of >= least;
}
