import { attributes } from '../../markup/escape.ts';
import { type Renderable, renderParts } from '../../markup/parts.ts';
import type { Label } from '../../markup/wrap.ts';
import type { ArticleText } from '../../model/articleText.ts';
import type { Article, ArticlePart, FormerId } from '../../model/briefing.ts';
import type { EditorNote } from '../../model/graph.ts';
import type { Mention, Statement } from '../../model/mention.ts';
import type { Urls } from '../../model/urls.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { Span } from '../../text/span.ts';
import type { CitedWords } from './cited.ts';
import { openingOf } from './opening.ts';
import { masked, unmasked, withheldSentences } from './withheld.ts';

/** What is rendered of an article, beside what is marked in it. */
type RenderedText = Pick<ArticleText, 'text' | 'blocks'> & {
  readonly document: Renderable;
};

/** What is marked in an article's text. */
export interface Marks {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly notes: readonly EditorNote[];
  /** Sentences whose words are not shown; their ids are. */
  readonly withheld: readonly (Span & { readonly id: string })[];
  /** Published ids that lead to passages which have another one. */
  readonly formerly?: readonly FormerId[];
  /** Mentions that are underlined, by id. */
  readonly underlined?: ReadonlySet<string>;
  /** The marks of notes, by the id of the note. */
  readonly noteMarks?: ReadonlyMap<string, NoteMark>;
  /** Words with the marks of the works that say so. */
  readonly cited?: readonly CitedWords[];
}

/** The mark that leads from words to their note. */
export interface NoteMark {
  /** In the article, from 1. */
  readonly number: number;
  /** In its paragraph: the name of its anchor in the style sheet. */
  readonly anchor: number;
  /** For those who hear it. */
  readonly label: string;
}

/** The text of an article as its page shows it, element by element; its headline is an h1. */
export function articleParts(
  article: Article,
  { lookup, urls }: Pick<PageContext, 'lookup' | 'urls'>,
  shown: Pick<Marks, 'underlined' | 'noteMarks' | 'cited'> = {},
): readonly ArticlePart[] {
  const { text, blocks, structure, mentions, statements, notes, formerly } = article;
  const { headline } = openingOf(article);
  const tagged = structure.blocks.map((block, at) =>
    at === headline ? { ...block, tag: 'h1' as const, className: null } : block,
  );
  return renderArticle(
    { text, blocks, document: { ...structure, blocks: tagged, text } },
    { mentions, statements, notes, formerly, withheld: withheldSentences(article), ...shown },
    urls,
    (id) => lookup.entity(id)?.kind ?? '',
    (id) => lookup.subject(id)?.status === 'draft',
  );
}

/**
 * The article as HTML: sentences with ids, mentions as links, statements and notes as spans.
 * The contract of the markup is in `src/README.md`; removing all tags gives the blocks back, character for character.
 * @param kindOf the kind of an entity, for its tint
 * @param isDraft true for an entity or topic that is not published
 */
export function renderArticle(
  article: RenderedText,
  marks: Marks,
  urls: Urls,
  kindOf: (id: string) => string,
  isDraft: (id: string) => boolean = () => false,
): readonly ArticlePart[] {
  const withheld = new Set(marks.withheld.map(({ id }) => id));
  const labels: Label[] = [
    ...article.blocks.flatMap(({ sentences }) =>
      sentences.map((one) => sentenceLabel(one, isCrossed(one, marks.mentions), withheld.has(one.id))),
    ),
    ...marks.mentions.map((mention) => {
      if (withheld.has(mention.sentence)) return anchor(mention);
      const isUnderlined = marks.underlined?.has(mention.id) ?? false;
      return mentionLabel(mention, isUnderlined, urls, kindOf, isDraft);
    }),
    ...marks.statements.map(statementLabel),
    // Of two about the same words, the first goes inside, so that its mark comes first.
    ...marks.notes.toReversed().map((note) => noteLabel(note, marks.noteMarks?.get(note.id))),
    ...(marks.cited ?? []).map(citedLabel),
  ];
  const idOf = (block: number): string => article.blocks[block]?.id ?? '';
  const former = formerAnchors(marks.formerly ?? []);
  if (withheld.size === 0) return renderParts(article.document, idOf, labels).map(former);
  const document = { ...article.document, text: masked(article.text, marks.withheld) };
  const empty = new Set(
    article.blocks
      .filter(({ sentences }) => sentences.every(({ id }) => withheld.has(id)))
      .map(({ id }) => id),
  );
  return renderParts(document, idOf, labels).map((part) =>
    former({ ...part, html: withoutHeadings(unmasked(part.html), empty) }),
  );
}

/** A heading whose words are not shown is none to those who hear the page; its place stays. */
function withoutHeadings(html: string, empty: ReadonlySet<string>): string {
  return html.replace(/<h[2-4](?= id="(p[\dv]+)")/g, (tag, id: string) =>
    empty.has(id) ? `${tag} role="presentation"` : tag,
  );
}

/** Sets an empty element with each former id at the beginning of the passage that it leads to. */
function formerAnchors(formerly: readonly FormerId[]): (part: ArticlePart) => ArticlePart {
  const byPlace = Map.groupBy(
    formerly.filter(({ to }) => to !== null),
    ({ to }) => to,
  );
  if (byPlace.size === 0) return (part) => part;
  return ({ html, blocks }) => ({
    blocks,
    html: html.replace(/<[a-z][^>]* id="(p[\dsv]+)"[^>]*>/g, (tag, id: string) =>
      [tag, ...(byPlace.get(id) ?? []).map((one) => `<span id="${one.id}"></span>`)].join(''),
    ),
  });
}

/** A mention is one link: the sentence that ends or begins inside of it is cut instead. */
function sentenceLabel(
  { id, start, end }: Span & { id: string },
  crossed: boolean,
  withheld: boolean,
): Label {
  const mode = crossed ? 'split' : 'whole';
  const attributes = { class: withheld ? 's withheld' : 's', id };
  return { start, end, tag: 'span', attributes, mode, rank: 0 };
}

/** Where a mention would be, if it were shown. */
function anchor({ start, end, id }: Mention): Label {
  return { start, end, tag: 'span', attributes: { id }, mode: 'whole', rank: 3 };
}

function isCrossed({ start, end }: Span, mentions: readonly Span[]): boolean {
  const [first, last] = [lastBefore(mentions, start), lastBefore(mentions, end)];
  const runsIn = first !== undefined && first.end > start && first.end < end;
  const runsOut = last !== undefined && last.end > end && last.start > start;
  return runsIn || runsOut;
}

/** The last of the spans, in order, that starts before an offset. */
function lastBefore(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

function mentionLabel(
  mention: Mention,
  isUnderlined: boolean,
  urls: Urls,
  kindOf: (id: string) => string,
  isDraft: (id: string) => boolean,
): Label {
  const { start, end, id, target, as } = mention;
  const attributes = {
    class: isUnderlined ? 'mention first' : 'mention',
    id,
    [target.type === 'entity' ? 'data-entity' : 'data-topic']: target.id,
    'data-kind': target.type === 'entity' ? kindOf(target.id) : 'topic',
    'data-as': as === 'name' ? null : as,
    'data-status': isDraft(target.id) ? 'draft' : null,
    href: urls.subject(target),
  };
  return { start, end, tag: 'a', attributes, mode: 'whole', rank: 3 };
}

function statementLabel({ id, start, end, kind, draft }: Statement): Label {
  return {
    start,
    end,
    tag: 'span',
    attributes: {
      class: 'statement',
      'data-statement': id,
      'data-kind': kind,
      'data-status': draft ? 'draft' : null,
    },
    mode: 'split',
    rank: 1,
  };
}

function noteLabel({ id, start, end, kind }: EditorNote, mark: NoteMark | undefined): Label {
  return {
    start,
    end,
    tag: 'span',
    attributes: { class: 'noted', 'data-note': id, 'data-kind': kind },
    mode: 'split',
    rank: 2,
    ...(mark && { tail: noteMark(id, mark) }),
  };
}

/** Without text, so that the block stays that of the seed: the style sheet shows the number. */
function noteMark(id: string, { number, anchor, label }: NoteMark): string {
  const given = {
    class: `n k${anchor}`,
    id: `mark-${id}`,
    href: `#note-${id}`,
    'data-n': String(number),
    'aria-label': label,
  };
  return `<a${attributes(given)}></a>`;
}

/** The marks of works behind the words that rest on them, without text like the mark of a note. */
function citedLabel({ start, end, marks }: CitedWords): Label {
  const links = marks.map(
    ({ number, label }) =>
      `<a${attributes({ href: `#ref-${number}`, 'data-n': String(number), 'aria-label': label })}></a>`,
  );
  return {
    start,
    end,
    tag: 'span',
    attributes: { class: 'sourced' },
    mode: 'split',
    rank: 2,
    tail: `<sup class="cited">${links.join('')}</sup>`,
  };
}
