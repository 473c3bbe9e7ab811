import type { Article, Subject } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { Card, CardQuotation, CardText } from '../../model/views/card.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf } from '../../text/language.ts';
import { sectionOf } from '../context/urls.ts';
import type { QuotedPassage } from '../references/shownQuotations.ts';
import { passagesOf, quotationsOf } from '../references/shownQuotations.ts';
import { ribbonOf } from '../subject/ribbon.ts';

/** The cards of the site: one for each article, entity and topic, and one for all other pages. */
export function cardsOf(context: PageContext): Card[] {
  const { briefing } = context;
  if (!briefing.site.cards) return [];
  return [
    siteCard(context),
    ...briefing.articles.map((article) => articleCard(article, context)),
    ...briefing.subjects.map((subject) => subjectCard(subject, context)),
  ];
}

function subjectCard(subject: Subject, context: PageContext): Card {
  const { urls, strings } = context;
  const type = kindOf(subject);
  const section = sectionOf(subject);
  const { lang, aliases, gloss } = subject;
  return {
    ...addresses(urls.card(section, subject.id), urls.subject(subject), context),
    type,
    kind: inLanguage(strings.kinds[type][0] ?? '', context.lang),
    name: inLanguage(subject.name, lang),
    native: aliases.find((alias) => alias.type === 'native' && alias.lang !== lang) ?? null,
    gloss: gloss === null ? null : inLanguage(gloss, lang),
    quotations: cardQuotations(passagesOf(subject), context),
    ribbon: ribbonOf(subject, context).map(({ width, bars }) => ({ width, bars })),
  };
}

function articleCard(article: Article, context: PageContext): Card {
  const { urls, strings, lang } = context;
  const { id, title, publisher, published, keyPoints, blocks } = article;
  const own = keyPoints.flatMap(({ passages }) => passages).filter((passage) => passage.article === id);
  const sentences = blocks.flatMap((block) => block.sentences);
  const source = [publisher, published && formatDate(published, lang)].filter(Boolean).join(' · ');
  return {
    ...addresses(urls.card('articles', id), urls.article(id), context),
    type: 'article',
    kind: inLanguage(strings.article, lang),
    name: inLanguage(title, article.lang),
    native: null,
    gloss: source === '' ? null : inLanguage(source, lang),
    quotations: cardQuotations(
      [...own, ...sentences.slice(0, 2)]
        .filter(({ start, end }) => !article.text.slice(start, end).includes(title.slice(0, 30)))
        .map(({ start, end }) => ({ article: id, start, end })),
      context,
    ),
    ribbon: [],
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
    quotations: cardQuotations(summary?.passages ?? [], context),
    ribbon: [],
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

function cardQuotations(passages: readonly QuotedPassage[], context: PageContext): CardQuotation[] {
  return quotationsOf(passages, context).map(({ text, lang, dir, source }) => ({ text, lang, dir, source }));
}

function inLanguage(text: string, lang: string): CardText {
  return { text, lang, dir: directionOf(lang) };
}
