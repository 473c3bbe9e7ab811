import type { Article, Briefing } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Records } from '../../read/records.ts';
import { findQuotation } from '../../text/passages/quote.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { addressOf, isPronoun } from './address.ts';
import type { QuotedWords } from './annotations.ts';

/** A passage of an article with what it is shown for. */
export interface Evidence {
  readonly article: string;
  /** Id of the sentence, such as `p3s2`. */
  readonly sentence: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Drafts that are asked about together: one look tells which of them need a closer one. */
export interface BatchItem {
  readonly type: 'batch';
  /** What they have in common, in the plural: “places that every gazetteer has”. */
  readonly what: string;
  readonly items: readonly Item[];
}

/** What the author is asked. */
export type Question = Item | BatchItem;

/** One decision of the author. */
export type Item = EntityItem | SenseItem | StatementItem | EventItem;

export interface EntityItem {
  readonly type: 'entity';
  readonly id: string;
  readonly file: string;
  readonly kind: Kind | 'topic';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly count: number;
  /** Every passage that names it. */
  readonly evidence: readonly Evidence[];
  /** Ids of entities that were made of its passages, and are others. */
  readonly apart?: readonly string[];
}

/** A draft that annotates words of an article. */
interface AnnotatedDraft {
  readonly article: string;
  readonly file: string;
  readonly places: readonly QuotedWords[];
  readonly evidence: readonly Evidence[];
}

export interface SenseItem extends AnnotatedDraft {
  readonly type: 'sense';
  readonly surface: string;
  /** The words with the form of address before them: “Mr Hollis”. */
  readonly called: string;
  /** True where the article has others of the same words, with another form of address or none. */
  readonly isOneOfSeveral: boolean;
  /** The entity meant; null where it is open which of the candidates is. */
  readonly entity: string | null;
  readonly candidates: readonly string[];
}

export interface StatementItem extends AnnotatedDraft {
  readonly type: 'statement';
  readonly kind: string;
  /** The id of the speaker, or the speaker in words. */
  readonly speaker: string;
  readonly hasPage: boolean;
  readonly channel: string | null;
}

export interface EventItem extends AnnotatedDraft {
  readonly type: 'event';
  readonly date: string;
  readonly title: string;
}

/** An article with all its sentences in one list. */
interface ReadArticle extends Article {
  readonly sentences: Article['blocks'][number]['sentences'];
}

/**
 * Every draft of a briefing as a decision: entities by how often they occur, then the senses, statements and events of each
 * article in reading order.
 * @param briefing assembled with its drafts
 */
export function queueOf(records: Records, briefing: Briefing): Item[] {
  const articles = new Map(
    briefing.articles.map((article): [string, ReadArticle] => [
      article.id,
      { ...article, sentences: article.blocks.flatMap(({ sentences }) => sentences) },
    ]),
  );
  return [...entities(records, briefing, articles), ...annotated(records, articles)];
}

function entities(
  records: Records,
  briefing: Briefing,
  articles: ReadonlyMap<string, ReadArticle>,
): EntityItem[] {
  const subjects = briefing.subjects.filter(({ status }) => status === 'draft');
  const files = new Map([...records.entities, ...records.topics].map(({ id, source }) => [id, source.file]));
  return subjects
    .map((subject): EntityItem => {
      // One that the text names nowhere has the passage that its draft quotes.
      const spans = subject.mentions.length > 0 ? subject.mentions : (subject.part?.passages ?? []);
      const evidence = spans.flatMap((mention) => {
        const article = articles.get(mention.article);
        return article ? [evidenceIn(article, mention)] : [];
      });
      return {
        type: 'entity',
        id: subject.id,
        file: files.get(subject.id) ?? '',
        kind: kindOf(subject),
        name: subject.name,
        aliases: subject.aliases.map(({ text }) => text),
        count: subject.mentions.length,
        evidence,
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function annotated(records: Records, articles: ReadonlyMap<string, ReadArticle>): Item[] {
  return records.annotations.flatMap(({ id, source, data }) => {
    const article = articles.get(id);
    if (!article) return [];
    const of: Annotated = { article, file: source.file };
    const isDraft = ({ status }: { readonly status: string }): boolean => status === 'draft';
    return [
      ...grouped(data.senses.filter(isDraft).map((one) => senseItem(one, of))),
      ...data.statements.filter(isDraft).map((one) => statementItem(one, of)),
      ...data.events.filter(isDraft).map((one) => eventItem(one, of)),
    ];
  });
}

interface Annotated {
  readonly article: ReadArticle;
  readonly file: string;
}
type Annotations = Records['annotations'][number]['data'];

function senseItem(
  { exact, prefix, suffix, entity, topic, candidates }: Annotations['senses'][number],
  { article, file }: Annotated,
): SenseItem {
  const place = { exact, prefix, suffix };
  return {
    type: 'sense',
    article: article.id,
    file,
    surface: exact,
    called: calledIn(article, place),
    isOneOfSeveral: false,
    entity: entity ?? topic ?? null,
    candidates,
    places: [place],
    evidence: evidenceOf(article, place),
  };
}

function statementItem(
  { exact, prefix, suffix, kind, speaker, speaker_label, channel }: Annotations['statements'][number],
  { article, file }: Annotated,
): StatementItem {
  const place = { exact, prefix, suffix };
  const by = speaker ?? speaker_label ?? '';
  return {
    type: 'statement',
    article: article.id,
    file,
    kind,
    speaker: by,
    hasPage: speaker !== undefined,
    channel: channel ?? null,
    places: [place],
    evidence: evidenceOf(article, place, isPronoun(by)),
  };
}

function eventItem(
  { date, title, evidence: [quoted] }: Annotations['events'][number],
  { article, file }: Annotated,
): EventItem {
  const place = { exact: title, ...quoted };
  const { exact, prefix, suffix } = place;
  const places = [{ exact, prefix, suffix, date }];
  return {
    type: 'event',
    article: article.id,
    file,
    date,
    title,
    places,
    evidence: evidenceOf(article, place),
  };
}

/**
 * The same words of an article for the same entity, or open between the same ones, are one decision; “Mr Hollis” and “Ms
 * Hollis” are two.
 */
function grouped(senses: readonly SenseItem[]): SenseItem[] {
  const groups = Map.groupBy(senses, ({ surface, entity, candidates }) =>
    entity === null
      ? JSON.stringify([surface, candidates.toSorted()])
      : JSON.stringify([surface.toLowerCase(), entity]),
  );
  return [...groups.values()].flatMap((group) => {
    const byAddress = Map.groupBy(group, ({ called }) => addressOf(called));
    const isOneOfSeveral = byAddress.has('man') && byAddress.has('woman');
    return (isOneOfSeveral ? [...byAddress.values()] : [group]).map((some): SenseItem => {
      const first = (some.find(({ called }) => addressOf(called)) ?? some[0]) as SenseItem;
      return {
        ...first,
        isOneOfSeveral,
        places: some.flatMap(({ places }) => places),
        evidence: some.flatMap(({ evidence }) => evidence),
      };
    });
  });
}

/** No form of address is longer. */
const ADDRESS = 24;

function calledIn({ text }: Article, place: QuotedWords): string {
  const found = findQuotation(text, place);
  const [span] = found.outcome === 'found' ? found.spans : [];
  const before = span ? text.slice(Math.max(0, span.start - ADDRESS), span.start) : '';
  const [address = ''] = /\p{L}+\.?\s$/u.exec(before) ?? [];
  return addressOf(address) ? `${address.trim()} ${place.exact}` : place.exact;
}

function evidenceOf(article: ReadArticle, place: QuotedWords, isOfPronoun = false): Evidence[] {
  const found = findQuotation(article.text, place);
  const [span] = found.outcome === 'found' ? found.spans : [];
  return span ? [evidenceIn(article, span, isOfPronoun)] : [];
}

/** So many sentences before one of “he” are shown, where each begins with a pronoun too. */
const AHEAD = 3;

/** The words with the sentence around them; who “he” is in it, the sentences before may say. */
function evidenceIn(article: ReadArticle, span: Span, isOfPronoun = false): Evidence {
  const { sentences } = article;
  const at = sentences.findLastIndex(({ start }) => start <= span.start);
  const sentence = sentences[at] ?? { id: '', start: span.start, end: span.end };
  const opens = (one: Span): string => /\p{L}+/u.exec(sliceOf(article.text, one))?.[0] ?? '';
  const ahead = isOfPronoun ? sentences.slice(Math.max(0, at - AHEAD), at) : [];
  const first = ahead.findLast((one) => !isPronoun(opens(one))) ?? ahead[0] ?? sentence;
  const end = Math.max(sentence.end, span.end);
  return {
    article: article.id,
    sentence: sentence.id,
    before: sliceOf(article.text, { start: Math.min(first.start, span.start), end: span.start }),
    words: sliceOf(article.text, span),
    after: sliceOf(article.text, { start: span.end, end }),
  };
}
