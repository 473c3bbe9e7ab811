import type { Article, Entity, Topic } from '../model/briefing.ts';
import type { Card, CardQuotation, CardText } from '../model/card.ts';
import { formatDate } from '../model/dates.ts';
import { excerptAround } from '../text/excerpt.ts';
import { directionOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { PageContext } from './index.ts';

/** Lengths to which a quotation is cut, in UTF-16 units: a card shows the first that it has room for. */
const QUOTATION_LENGTHS = [230, 160, 110, 70];
/** Passages that a card chooses from. */
const CANDIDATES = 3;

/** The cards of the site: one for each article, entity and topic, and one for all other pages. */
export function cardsOf(context: PageContext): Card[] {
  const { briefing } = context;
  if (!briefing.site.cards) return [];
  return [
    siteCard(context),
    ...briefing.articles.map((article) => articleCard(article, context)),
    ...[...briefing.entities, ...briefing.topics].map((subject) => subjectCard(subject, context)),
  ];
}

function subjectCard(subject: Entity | Topic, context: PageContext): Card {
  const { urls, strings } = context;
  const type = 'kind' in subject ? subject.kind : 'topic';
  const section = type === 'topic' ? 'topics' : 'entities';
  const { lang, aliases, gloss } = subject;
  const claims = [subject.part, subject.summary, ...subject.facts];
  const passages = claims.flatMap((claim) => claim?.passages ?? []);
  const quoted = subject.body?.quotations.flat() ?? [];
  const named = subject.mentions.filter(({ as }) => as === 'name');
  return {
    ...addresses(
      urls.card(section, subject.id),
      urls.subject({ type: type === 'topic' ? 'topic' : 'entity', id: subject.id }),
      context,
    ),
    type,
    kind: inLanguage(strings.kinds[type][0] ?? '', context.lang),
    name: inLanguage(subject.name, lang),
    native: aliases.find((alias) => alias.type === 'native' && alias.lang !== lang) ?? null,
    gloss: gloss === null ? null : inLanguage(gloss, lang),
    quotations: quotationsOf([...passages, ...quoted, ...named], context),
  };
}

function articleCard(article: Article, context: PageContext): Card {
  const { urls, strings, lang } = context;
  const { id, title, publisher, keyPoints, blocks } = article;
  const own = keyPoints.flatMap(({ passages }) => passages).filter((passage) => passage.article === id);
  const sentences = blocks.flatMap((block) => block.sentences);
  const source = [publisher, date(article, lang)].filter(Boolean).join(' · ');
  return {
    ...addresses(urls.card('articles', id), urls.article(id), context),
    type: 'article',
    kind: inLanguage(strings.article, lang),
    name: inLanguage(title, article.lang),
    native: null,
    gloss: source === '' ? null : inLanguage(source, lang),
    quotations: quotationsOf(
      [...own, ...sentences.slice(0, 2)]
        .filter(({ start, end }) => !article.text.slice(start, end).includes(title.slice(0, 30)))
        .map(({ start, end }) => ({ article: id, start, end })),
      context,
    ),
  };
}

function siteCard(context: PageContext): Card {
  const { briefing, urls, strings, lang } = context;
  const { title, tagline, summary } = briefing.site;
  return {
    ...addresses(urls.card('site'), urls.home, context),
    type: 'site',
    kind: inLanguage(strings.home, lang),
    name: inLanguage(title, lang),
    native: null,
    gloss: tagline === null ? null : inLanguage(tagline, lang),
    quotations: quotationsOf(summary?.passages ?? [], context),
  };
}

function addresses(
  card: string,
  page: string,
  { briefing, urls, lang }: PageContext,
): Pick<Card, 'file' | 'page' | 'site'> {
  const belowBase = (path: string) => path.slice(urls.home.length);
  return { file: belowBase(card), page: belowBase(page), site: inLanguage(briefing.site.title, lang) };
}

/** Versions of the first passages to choose from: whole sentences, then what is cut of them. */
function quotationsOf(passages: readonly Place[], context: PageContext): CardQuotation[] {
  const versions = passages.slice(0, CANDIDATES).flatMap((passage) => versionsOf(passage, context));
  const { true: whole = [], false: cut = [] } = Object.groupBy(versions, ({ isWhole }) => `${isWhole}`);
  return [...whole, ...cut].map(({ quotation }) => quotation);
}

type Place = Span & { readonly article: string };
interface Version {
  readonly quotation: CardQuotation;
  readonly isWhole: boolean;
}

/** The sentence in which a passage starts, whole if it is short enough, and as much of it around the passage as fits. */
function versionsOf(span: Place, { lookup, lang: interfaceLang }: PageContext): Version[] {
  const article = lookup.article(span.article);
  if (!article || article.rights.display === 'link') return [];
  const { text, lang, dir, blocks, publisher, title } = article;
  const sentence = blocks
    .flatMap((block) => block.sentences)
    .find(({ start, end }) => start <= span.start && span.start < end);
  if (!sentence) return [];
  const whole = text.slice(sentence.start, sentence.end).trimEnd();
  const start = span.start - sentence.start;
  const passage = { start, end: Math.min(span.end - sentence.start, whole.length) };
  const source = [publisher ?? title, date(article, interfaceLang)].filter(Boolean).join(', ');
  const versions = QUOTATION_LENGTHS.map((length) => {
    const core = passage.end - passage.start <= length ? passage : { start, end: start };
    const { before, exact, after, cutStart, cutEnd } = excerptAround(whole, core, length);
    const words = `${cutStart ? '… ' : ''}${`${before}${exact}${after}`.trim()}${cutEnd ? ' …' : ''}`;
    return { quotation: { text: words, lang, dir, source }, isWhole: !cutStart && !cutEnd };
  });
  return versions.filter(
    ({ quotation }, index) =>
      index === versions.findIndex((version) => version.quotation.text === quotation.text),
  );
}

function date({ published }: Article, lang: string): string | null {
  return published && formatDate(published, lang);
}

function inLanguage(text: string, lang: string): CardText {
  return { text, lang, dir: directionOf(lang) };
}
