import type { Subject } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { CardQuotation } from '../../model/views/card.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { excerptAround } from '../../text/sentences/excerpt.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of an article’s text. */
export type QuotedPassage = Span & { readonly article: string };

/** Words of an article as a card shows them, with the address of their sentence. */
export interface ShownQuotation extends CardQuotation {
  /** Path, base included. */
  readonly path: string;
}

/** Lengths to which a quotation is cut, in UTF-16 units: a card shows the first that it has room for. */
const LENGTHS = [230, 160, 110, 70];
/** Passages that a card chooses from. */
const CANDIDATES = 3;

/** The passages that tell most about an entry: what its claims and its note rest on, then where it is named. */
export function passagesOf(subject: Subject): QuotedPassage[] {
  const claims = [subject.part, subject.summary, ...subject.facts];
  const passages = claims.flatMap((claim) => claim?.passages ?? []);
  const quoted = subject.body?.quotations.flat() ?? [];
  const named = subject.mentions.filter(({ as }) => as === 'name');
  return [...passages, ...quoted, ...named];
}

/** Versions of the first passages to choose from: whole sentences, then what is cut of them. */
export function quotationsOf(passages: readonly QuotedPassage[], context: PageContext): ShownQuotation[] {
  const versions = passages.slice(0, CANDIDATES).flatMap((passage) => versionsOf(passage, context));
  const { true: whole = [], false: cut = [] } = Object.groupBy(versions, ({ isWhole }) => `${isWhole}`);
  return [...whole, ...cut].map(({ quotation }) => quotation);
}

interface Version {
  readonly quotation: ShownQuotation;
  readonly isWhole: boolean;
}

/** The sentence in which a passage starts, whole if it is short enough, and as much of it around the passage as fits. */
function versionsOf(span: QuotedPassage, { lookup, urls, lang: interfaceLang }: PageContext): Version[] {
  const article = lookup.article(span.article);
  if (!article || article.rights.display === 'link') return [];
  const { text, lang, dir, blocks, publisher, published, title } = article;
  const sentence = blocks
    .flatMap((block) => block.sentences)
    .find(({ start, end }) => start <= span.start && span.start < end);
  if (!sentence) return [];
  const whole = text.slice(sentence.start, sentence.end).trimEnd();
  const start = span.start - sentence.start;
  const passage = { start, end: Math.min(span.end - sentence.start, whole.length) };
  const date = published && formatDate(published, interfaceLang);
  const source = [publisher ?? title, date].filter(Boolean).join(', ');
  const path = urls.passage(article.id, sentence.id);
  const versions = LENGTHS.map((length) => {
    const core = passage.end - passage.start <= length ? passage : { start, end: start };
    const { before, exact, after, cutStart, cutEnd } = excerptAround(whole, core, length);
    const words = `${cutStart ? '… ' : ''}${`${before}${exact}${after}`.trim()}${cutEnd ? ' …' : ''}`;
    return { quotation: { text: words, lang, dir, source, path }, isWhole: !cutStart && !cutEnd };
  });
  return versions.filter(
    ({ quotation }, index) =>
      index === versions.findIndex((version) => version.quotation.text === quotation.text),
  );
}
