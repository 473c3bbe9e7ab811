import type { Article } from '../../model/briefing.ts';
import { fold } from '../../text/characters/fold.ts';
import { dateFrom } from '../../text/dates/day.ts';
import { isBylineLine } from '../../text/head/byline.ts';
import { isFurniture } from '../../text/head/title.ts';
import { sliceOf } from '../../text/span.ts';
import { withheldSentences } from './withheld.ts';

/** The lines of a text that the head of its page shows: the headline, and who wrote it and when. */
export interface Opening {
  /** How many blocks, from the first. */
  readonly count: number;
  /** The number of the block that is the headline; null where the title does not stand in the text. */
  readonly headline: number | null;
  /** Whether these lines say who wrote the article, and when it was published. */
  readonly saysAuthor: boolean;
  readonly saysDate: boolean;
}

type Opened = Pick<
  Article,
  'text' | 'blocks' | 'structure' | 'title' | 'titleFrom' | 'published' | 'byline' | 'lang'
> &
  Parameters<typeof withheldSentences>[0];

const NONE: Opening = { count: 0, headline: null, saysAuthor: false, saysDate: false };

/** Each page that quotes an article asks: reading it anew took 0.2 to 0.3 s for 1,000 articles. */
const known = new WeakMap<Opened, Opening>();

/**
 * The first lines of a text that are its headline, byline and date. The page shows each once: its h1 is the passage
 * that is the headline, and the other lines stand by it.
 */
export function openingOf(article: Opened): Opening {
  const opening = known.get(article) ?? readOpening(article);
  known.set(article, opening);
  return opening;
}

function readOpening(article: Opened): Opening {
  const { text, blocks, structure, title, titleFrom, published, byline, lang } = article;
  const withheld = new Set(withheldSentences(article).map(({ id }) => id));
  let opening = NONE;
  for (const [at, block] of blocks.entries()) {
    const part = structure.parts[at];
    if (!part || !('block' in part) || block.sentences.some(({ id }) => withheld.has(id))) break;
    const line = sliceOf(text, block);
    const isHeadline =
      opening.headline === null &&
      (titleFrom === 'lede' ? blocks.length === 1 && isSame(stopless(line), title) : isSame(line, title));
    const isAuthor = isBylineLine(line, lang) || (byline !== null && isSame(line, byline));
    if (!isHeadline && !isAuthor && !isFurniture(line)) break;
    opening = {
      count: at + 1,
      headline: isHeadline ? at : opening.headline,
      saysAuthor: opening.saysAuthor || isAuthor,
      saysDate: opening.saysDate || (published !== null && dateFrom(line) === published),
    };
  }
  // A text of such lines alone is no opening of anything.
  return opening.headline === null && opening.count === blocks.length ? NONE : opening;
}

/** A text of one sentence is its own title, but for its stop. */
const stopless = (line: string): string => line.trim().replace(/[.。۔।]$/u, '');

function isSame(line: string, words: string): boolean {
  return fold(line.trim()).text === fold(words.trim()).text;
}
