import type { Article } from '../model/briefing.ts';
import { type Issue, issue } from '../model/check/issue.ts';
import { MOST_UNDERLINED } from '../model/views/marks.ts';
import type { SeedRecord } from '../read/records.ts';
import { countWords } from '../text/sentences/words.ts';
import type { Span } from '../text/span.ts';

type Linked = Pick<Article, 'text' | 'lang' | 'words' | 'blocks' | 'structure'>;

/** A complaint about an article whose own links underline more of it than the engine would: none, or one. */
export function linkDense(article: Linked, seed: Pick<SeedRecord, 'source' | 'text'>): Issue[] {
  const links = article.structure.blocks.flatMap(({ inline }) => inline.filter(({ tag }) => tag === 'a'));
  const sentence = fullestSentence(article, links);
  const words = links.reduce(
    (sum, { start, end }) => sum + countWords(article.text.slice(start, end), article.lang),
    0,
  );
  const isDense = words > article.words * MOST_UNDERLINED.share;
  if (!isDense && sentence.length <= MOST_UNDERLINED.inSentence) return [];
  const fault = isDense
    ? `${words} of its ${article.words} words are links, more than ${MOST_UNDERLINED.share * 100} %`
    : `one of its sentences has ${sentence.length} links, more than ${MOST_UNDERLINED.inSentence}`;
  const [first] = isDense ? links : sentence;
  const line = lineOf(seed.text, first?.href ?? '');
  const message = `The text is hard to read: ${fault}. Remove links that readers do not need, or move them to the references.`;
  return [issue('link-dense', { file: seed.source.file, line, column: 1 }, message)];
}

/** The links of the sentence that has most of them. */
function fullestSentence<Link extends Span>({ blocks }: Linked, links: readonly Link[]): readonly Link[] {
  const inSentence = ({ start, end }: Span) =>
    links.filter((link) => start <= link.start && link.start < end);
  return blocks
    .flatMap(({ sentences }) => sentences.map(inSentence))
    .reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** The line, from 1, in which an address is first written. */
function lineOf(source: string, address: string): number {
  return source.slice(0, Math.max(0, source.indexOf(address))).split('\n').length;
}
