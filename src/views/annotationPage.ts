import type { Article, Briefing } from '../model/briefing.ts';
import type { Urls } from '../model/urls.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import { codePointOffsets, quoteSelector } from '../text/passages/selectors.ts';
import type { Span } from '../text/span.ts';
import { OTHER_DATA } from './sharing/dataFiles.ts';

/** Words around a passage, in UTF-16 units: a text that repeats itself further is told apart by the position. */
const MOST_CONTEXT = 256;

/**
 * The annotations of an article as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/): mentions are
 * identified with their entity, statements and notes are described. The id of an annotation is the place where its page
 * shows it; that of a statement, which may be shown in pieces, is in the file itself. Positions count Unicode code
 * points of the article's text, as TextPositionSelector asks.
 *
 * @param at the place of the article in the briefing: its page stands between those of its neighbours
 */
export function annotationPage(
  article: Article,
  at: number,
  { briefing, urls }: PageContext,
): Record<string, unknown> {
  const address = urls.absolute(urls.article(article.id));
  const page = urls.absolute(urls.annotations(article.id));
  const codePoints = codePointOffsets(article.text);
  const target = ({ start, end }: Span) => ({
    source: address,
    selector: [
      { type: 'TextQuoteSelector', ...quoteSelector(article.text, { start, end }, 32, MOST_CONTEXT) },
      {
        type: 'TextPositionSelector',
        start: codePoints.toCodePoints(start),
        end: codePoints.toCodePoints(end),
      },
    ],
  });
  const annotation = (id: string, motivation: string, body: unknown, span: Span) => ({
    id,
    type: 'Annotation',
    motivation,
    body,
    target: target(span),
  });
  const items = [
    ...article.mentions.map((mention) =>
      annotation(
        `${address}#${mention.id}`,
        'identifying',
        urls.absolute(urls.subject(mention.target)),
        mention,
      ),
    ),
    ...article.statements.map((statement) =>
      annotation(`${page}#${statement.id}`, 'classifying', textBody(statementWords(statement)), statement),
    ),
    ...article.notes.map((note) =>
      annotation(`${address}#note-${note.id}`, 'commenting', textBody(note.claim.statement), note),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    ...(briefing.site.exports.data && inCollection(at, briefing, urls)),
    items,
  };
}

/** The page as one of the collection of all annotations. */
function inCollection(at: number, { articles }: Briefing, urls: Urls) {
  const page = (article: Article | undefined) => article && urls.absolute(urls.annotations(article.id));
  const [prev, next] = [at > 0 ? page(articles[at - 1]) : undefined, page(articles[at + 1])];
  const partOf = urls.absolute(urls.data(OTHER_DATA.annotations));
  return { partOf, ...(prev && { prev }), ...(next && { next }) };
}

function textBody(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain' };
}

function statementWords({ kind, speaker, speakerLabel, channel }: Article['statements'][number]): string {
  return [kind, speaker ?? speakerLabel, channel].filter(Boolean).join('; ');
}
