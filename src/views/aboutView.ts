import type { Reference } from '../model/briefing.ts';
import type { StatementClass } from '../model/claim.ts';
import type { ReferenceView } from '../model/views/evidence.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { FrameLink } from '../model/views/site.ts';
import type { LinkView } from '../model/views/subject.ts';
import { needsArabic } from './context/needsArabic.ts';
import { ARTICLES_LISTED } from './lists/paging.ts';
import type { PageView } from './pageView.ts';
import { referenceViews } from './references/referenceViews.ts';
import { pageAlternates } from './sharing/alternates.ts';
import { listMetadata } from './sharing/metadata.ts';
import { articleLink } from './subject/passages.ts';

/** The works of one publisher. */
export interface PublisherView {
  readonly name: string;
  readonly works: readonly (Omit<ReferenceView, 'number'> & { readonly id: string })[];
}

/** The text of an article as it was received. */
export interface DigestView {
  readonly article: LinkView;
  readonly digest: string;
  readonly annotations: string | null;
}

/** All that the page on sources and method shows. */
export interface AboutView extends PageView {
  readonly title: string;
  readonly method: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly classes: readonly { readonly key: StatementClass; readonly name: string; readonly text: string }[];
  readonly digests: readonly DigestView[];
  readonly allArticles: FrameLink | null;
  readonly count: string;
  /** Of how many works words are kept; null where of none or of all. */
  readonly kept: string | null;
  readonly publishers: readonly PublisherView[];
  readonly licences: FrameLink;
}

/** The view of the page on sources and method. */
export function aboutView(context: PageContext): AboutView {
  const { briefing, urls, strings: t } = context;
  const { articles, references } = briefing;
  const title = t.sections.about;
  const kept = references.filter(({ quotations = [] }) => quotations.length > 0).length;
  const description = t.describe.about(references.length);
  const metadata = listMetadata({ title, description, path: urls.section('about') }, context);
  const body = {
    title,
    method: { title: t.method.title, paragraphs: t.method.paragraphs },
    classes: (['article', 'background', 'inference'] as const).map((key) => ({
      key,
      name: t.classes[key],
      text: t.method.classes[key],
    })),
    digests: articles.slice(0, ARTICLES_LISTED).map((article) => ({
      article: articleLink(article, context),
      digest: article.seedDigest,
      annotations: briefing.site.exports.annotations ? urls.annotations(article.id) : null,
    })),
    allArticles:
      articles.length > ARTICLES_LISTED
        ? { text: t.allArticles(articles.length), href: urls.section('articles') }
        : null,
    count: t.frame.references(references.length),
    kept: kept > 0 && kept < references.length ? t.frame.wordsKept(kept) : null,
    publishers: publishersOf(context),
    licences: { text: t.licences, href: urls.file('licences.txt') },
  };
  return {
    ...body,
    metadata,
    alternates: pageAlternates(metadata.path, context),
    needsArabic: needsArabic(context, body),
  };
}

/** The works cited by publisher, from A to Z; those without one at the end. */
function publishersOf(context: PageContext): PublisherView[] {
  const { briefing, strings, lang } = context;
  const collator = new Intl.Collator(lang);
  const groups = Map.groupBy(briefing.references, publisherOf);
  const rank = (name: string): number => (name === '' ? 1 : 0);
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || collator.compare(a, b))
    .map(([name, references]) => ({
      name: name || strings.frontPage.noPublisher,
      works: references
        .map((reference) => workOf(reference, context))
        .toSorted((a, b) => collator.compare(a.title, b.title)),
    }));
}

function publisherOf(reference: Reference): string {
  return reference['container-title'] ?? reference.publisher ?? '';
}

/** A work below the name of its publisher, which it does not repeat. */
function workOf(reference: Reference, context: PageContext): PublisherView['works'][number] {
  const { 'container-title': _, publisher: __, ...rest } = reference;
  const list = [{ number: 0, reference: rest as Reference }];
  const [view] = referenceViews({ list }, context);
  const { number: ___, ...work } = view as ReferenceView;
  return { ...work, id: `ref-${reference.id}` };
}
