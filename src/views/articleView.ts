import type { Article } from '../model/briefing.ts';
import type {
  ArticleHeadView,
  ArticleTextView,
  CorrectionView,
  NamedView,
  NamesByKindView,
} from '../model/views/article.ts';
import type { ClaimView, ReferenceView } from '../model/views/evidence.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import { citedPlaces } from './article/cited.ts';
import { namesOf } from './article/named.ts';
import { openingOf } from './article/opening.ts';
import { placeInWords } from './article/placeInWords.ts';
import { type Speakers, speakersOf } from './article/speakers.ts';
import { type TextViews, textViews } from './article/text.ts';
import { verdictsOf } from './article/verdicts.ts';
import { claimView, dateView } from './claims/claimView.ts';
import { correctionSentence, correctionsShown } from './claims/corrections.ts';
import { needsArabic } from './context/needsArabic.ts';
import type { PageView } from './pageView.ts';
import { referenceViews } from './references/referenceViews.ts';
import { articleAlternates } from './sharing/alternates.ts';
import { articleMetadata } from './sharing/metadata.ts';
import { articleCitations } from './sharing/pageData.ts';
import { articleSharing, type Sharing } from './sharing/sharing.ts';
import { titleStep } from './titleStep.ts';

/** All that the page of an article shows. */
export interface ArticleView extends PageView {
  readonly id: string;
  /** Of the article. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly head: ArticleHeadView;
  readonly brief: readonly ClaimView[];
  readonly who: { readonly summary: string; readonly names: readonly NamedView[] } | null;
  readonly text: ArticleTextView;
  readonly speakers: Speakers | null;
  readonly corrections: readonly CorrectionView[];
  readonly also: {
    readonly groups: readonly NamesByKindView[];
    readonly folded: readonly NamesByKindView[];
    readonly foldedText: string;
  } | null;
  readonly references: readonly ReferenceView[];
  readonly sharing: Sharing;
}

/** The view of an article. */
export function articleView(article: Article, context: PageContext): ArticleView {
  const { briefing, strings } = context;
  const { articlePage: t } = strings;
  const numbering = articleCitations(article, briefing);
  const names = namesOf(article, context);
  const speakers = speakersOf(article, context);
  const { opening, text } = textViews(article, numbering, context);
  return {
    id: article.id,
    lang: article.lang,
    dir: article.dir,
    head: headView(article, opening, context),
    brief: article.keyPoints.map((claim) => claimView(claim, numbering, context)),
    who:
      names.first.length > 0
        ? { summary: t.whosWhoOf(names.first.length, names.entities), names: names.first }
        : null,
    text,
    speakers: article.statements.length > 0 ? speakers : null,
    corrections: correctionViews(article, context),
    also:
      names.rest > 0 ? { groups: names.others, folded: names.folded, foldedText: t.all(names.rest) } : null,
    references: referenceViews(numbering, context),
    metadata: articleMetadata(article, context),
    alternates: articleAlternates(article, context),
    sharing: articleSharing(article, context),
    needsArabic: needsArabic(context, [article.text, article.title, names]),
  };
}

function headView(article: Article, opening: TextViews['opening'], context: PageContext): ArticleHeadView {
  const { lang, strings: t } = context;
  const { publisher, byline, published, dateline, words, rights, url, title, notes, mentions } = article;
  const corrected = article.corrections.at(-1);
  const first = notes.toSorted((a, b) => a.end - b.end)[0];
  const { saysAuthor, saysDate } = openingOf(article);
  return {
    ...opening,
    publisher,
    byline: saysAuthor ? null : byline,
    date: saysDate ? null : published && dateView(published, lang),
    place: dateline && placeOf(article, dateline.place, context),
    words: t.words(words),
    rights: rights.holder && t.articlePage.rights(rights.holder),
    original: url,
    title,
    step: titleStep(title),
    corrected: corrected ? correctionSentence(corrected, context) : null,
    notes: first ? { text: t.articlePage.notes(notes.length), href: `#mark-${first.id}` } : null,
    verdicts: verdictsOf(notes, context) || null,
    hasSpeakers: article.statements.length > 0,
    hasLinks: mentions.length + notes.length + citedPlaces(article).length > 0,
  };
}

/** The place of the dateline, which may be written in capitals: by its name, where it is named in it. */
function placeOf({ mentions }: Article, written: string, { lookup }: Pick<PageContext, 'lookup'>): string {
  const [first] = mentions;
  const entity = first && lookup.entity(first.target.id);
  const isSame = first?.surface.toLowerCase() === written.toLowerCase();
  return isSame && entity?.kind === 'place' ? entity.name : placeInWords(written);
}

function correctionViews(article: Article, context: PageContext): CorrectionView[] {
  const { strings: t, urls } = context;
  return correctionsShown(article, context).map(({ changes, ...correction }) => ({
    ...correction,
    changes: changes.map(({ kind, words, to, ids }) => ({
      kind: t.corrections.kinds[kind],
      words,
      href: to && urls.passage(article.id, to),
      ids,
    })),
  }));
}
