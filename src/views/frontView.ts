import { formatDate } from '../model/dates.ts';
import type { ClaimView, ReferenceView } from '../model/views/evidence.ts';
import type { BriefView, PlacesView } from '../model/views/front.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import { claimView } from './claims/claimView.ts';
import { needsArabic } from './context/needsArabic.ts';
import { type FrontArticles, frontArticles } from './front/articles.ts';
import { type FrontEvents, frontEvents } from './front/events.ts';
import { leadOf, ledeView } from './front/lede.ts';
import { placesView } from './front/places.ts';
import { type QuestionsView, questionsView } from './front/questions.ts';
import { type WhoView, whoView } from './front/who.ts';
import type { PageView } from './pageView.ts';
import { referenceViews } from './references/referenceViews.ts';
import { homeAlternates } from './sharing/alternates.ts';
import { siteMetadata } from './sharing/metadata.ts';
import { type Sharing, siteSharing } from './sharing/sharing.ts';
import { numberingOf } from './subject/numbering.ts';
import { titleStep } from './titleStep.ts';

/** All that the front page shows; what is empty is null. */
export interface FrontView extends PageView {
  readonly title: string;
  readonly step: 0 | 1 | 2;
  /** What the briefing holds: “2 articles · 39 entries”. */
  readonly counts: string;
  readonly tagline: string | null;
  readonly summary: ClaimView | null;
  readonly articles: FrontArticles;
  readonly brief: BriefView | null;
  readonly who: WhoView | null;
  readonly questions: QuestionsView | null;
  readonly events: FrontEvents | null;
  readonly places: PlacesView | null;
  readonly references: readonly ReferenceView[];
  readonly sharing: Sharing;
}

/** The view of the front page. */
export function frontView(context: PageContext): FrontView {
  const { briefing } = context;
  const { site } = briefing;
  const numbering = numberingOf(briefing.references);
  const points = site.keyPoints.length > 0 ? site.keyPoints : (leadOf(context)?.keyPoints ?? []);
  const claims = points.map((claim) => claimView(claim, numbering, context));
  const summary = site.summary && claimView(site.summary, numbering, context);
  const saysNothing = claims.length === 0 && summary === null;
  const isSingle = briefing.articles.length === 1;
  const body = {
    title: site.title,
    step: titleStep(site.title),
    counts: countsOf(context),
    tagline: site.tagline,
    summary: summary ?? (isSingle && saysNothing && site.tagline === null ? ledeView(context) : null),
    articles: frontArticles(context, !isSingle && saysNothing),
    // With several articles on the page, a paragraph alone would not say of which it is.
    brief: claims.length > 0 ? { claims, isShort: isSingle } : null,
    who: whoView(context),
    questions: questionsView(context),
    events: frontEvents(context),
    places: placesView(context),
    references: referenceViews(numbering, context),
  };
  return {
    ...body,
    sharing: siteSharing(context),
    metadata: siteMetadata(context),
    alternates: homeAlternates(context),
    needsArabic: needsArabic(context, body),
  };
}

function countsOf({ briefing, strings, lang }: PageContext): string {
  const { articles, entities, topics, events, site } = briefing;
  const t = strings.frontPage;
  return [
    t.articles(articles.length),
    entities.length > 0 && t.entries(entities.length),
    topics.length > 0 && t.topics(topics.length),
    events.length > 0 && t.events(events.length),
    site.checked && strings.frame.checked(formatDate(site.checked, lang)),
  ]
    .filter(Boolean)
    .join(' · ');
}
