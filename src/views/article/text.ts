import type { Article, ArticlePart } from '../../model/briefing.ts';
import type {
  ArticleHeadView,
  ArticleNoteView,
  ArticleTextView,
  RunView,
} from '../../model/views/article.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { claimView, paragraphMark } from '../claims/claimView.ts';
import type { Citations } from '../sharing/citations.ts';
import { citedWords } from './cited.ts';
import { headlineNote } from './headline.ts';
import { type NotePlaces, placesOfNotes } from './heights.ts';
import { underlinedIn } from './marks.ts';
import { type NumberedNote, numberedNotes } from './numbering.ts';
import { openingOf } from './opening.ts';
import { articleParts } from './render.ts';
import { withheldSentences } from './withheld.ts';

/** What the head of the page shows of the text, and the text with its notes. */
export interface TextViews {
  readonly opening: Pick<ArticleHeadView, 'headline' | 'above' | 'below'>;
  readonly text: ArticleTextView;
}

/** The text of an article with its notes. @param numbering the references of the page */
export function textViews(article: Article, numbering: Citations, context: PageContext): TextViews {
  const { strings: t } = context;
  const { display } = article.rights;
  const { count, headline } = openingOf(article);
  const notes = numberedNotes(article, runsOf(article, count));
  const marks = notes.map(({ note, number, anchor }) => [
    note.id,
    { number, anchor, label: t.articlePage.note(number) },
  ]);
  const parts = articleParts(article, context, {
    underlined: underlinedIn(article, context),
    noteMarks: new Map(marks as [string, { number: number; anchor: number; label: string }][]),
    cited: citedWords(article, numbering, context),
  });
  const { tail, short } = placesOfNotes(
    { text: article.text, blocks: article.blocks.slice(count), withheld: withheldSentences(article) },
    notes,
    context.briefing.site.content.dir === 'rtl',
  );
  const views = noteViews(notes, short, numbering, context);
  const lines = parts.slice(0, count).map(({ html }) => html);
  // Notes on the headline stand at the top of the text.
  const first = { html: '', blocks: parts.slice(0, count).flatMap((part) => part.blocks) };
  const runs = [first, ...parts.slice(count)].map((part) => runView(part, notes, views, article, context));
  return {
    opening: {
      headline: headline === null ? null : (lines[headline] ?? null),
      above: lines.slice(0, headline ?? 0),
      below: lines.slice(headline === null ? 0 : headline + 1),
    },
    text: {
      display,
      shown: display === 'full' ? null : t.shown[display],
      runs: runs.filter(({ html, summary }) => html !== '' || summary !== null),
      tail,
      caption: captionOf(article, context),
    },
  };
}

/** The blocks of each top-level element; those of the opening together. */
function runsOf({ structure, blocks }: Article, opening: number): string[][] {
  type Part = Article['structure']['parts'][number];
  const blocksIn = (part: Part): number[] =>
    'block' in part ? [part.block] : part.children.flatMap(blocksIn);
  const runs = structure.parts.map((part) => blocksIn(part).map((at) => blocks[at]?.id ?? ''));
  return [runs.slice(0, opening).flat(), ...runs.slice(opening)];
}

function runView(
  { html, blocks }: ArticlePart,
  notes: readonly NumberedNote[],
  views: ReadonlyMap<string, ArticleNoteView>,
  article: Article,
  context: PageContext,
): RunView {
  const own = notes.flatMap(({ note, block }) => (blocks.includes(block) ? (views.get(note.id) ?? []) : []));
  const [first] = blocks;
  return {
    html,
    mark: first === undefined || html === '' ? null : paragraphMark(article, first, context),
    notes: own,
    summary: own.length === 0 ? null : summaryOf(own, context),
  };
}

function summaryOf(notes: readonly ArticleNoteView[], { strings: t }: PageContext): RunView['summary'] {
  return {
    numbers: t.articlePage.notesOf(notes.map(({ number }) => number)),
    verdicts: [...new Set(notes.map(({ verdict }) => verdict))].join(', '),
  };
}

function noteViews(
  notes: readonly NumberedNote[],
  short: NotePlaces['short'],
  numbering: Citations,
  context: PageContext,
): ReadonlyMap<string, ArticleNoteView> {
  const { strings: t } = context;
  return new Map(
    notes.map(({ note, number, anchor }, index) => {
      const next = notes[index + 1];
      const view: ArticleNoteView = {
        id: note.id,
        number,
        anchor,
        verdict: t.noteKinds[note.kind],
        claim: claimView(note.claim, numbering, context),
        more: short.has(note.id) ? { text: t.articlePage.rest, label: t.articlePage.restOf(number) } : null,
        next: next
          ? {
              text: t.articlePage.nextNote(next.number),
              href: `#mark-${next.note.id}`,
              label: `${t.articlePage.nextNote(next.number)}, ${t.articlePage.toNext}`,
            }
          : null,
      };
      return [note.id, view];
    }),
  );
}

function captionOf(article: Article, { strings: { articlePage: t } }: PageContext): string {
  const { mentions } = article;
  return [headlineNote(article, t), mentions.length > 0 ? t.linked(mentions.length) : '']
    .filter(Boolean)
    .join(' ');
}
