import type { Article, Subject } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { EditorNote } from '../../model/graph.ts';
import type { Statement } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { channelOf, isByPronoun } from '../../model/views/said.ts';
import type { ChapterView, NoteView, SentenceView, SpeakerView } from '../../model/views/subject.ts';
import { oneLine } from '../../text/characters/oneLine.ts';
import { openingOf } from '../article/opening.ts';
import { claimView, paragraphMark, passageView } from '../claims/claimView.ts';
import { isolated } from '../context/isolated.ts';
import type { Citations } from '../sharing/citations.ts';
import type { Chapter, NamedIn } from './chapters.ts';

import { piecesOf } from './pieces.ts';
import { keyOf } from './plan.ts';
import { isCovered } from './sayings.ts';

/** What a list of sentences is made with. */
export interface Line {
  readonly context: PageContext;
  readonly citations: Citations;
}

/** The sentences of an article that name an entry. @param notes on a sentence, by its key */
export function chapterView(
  { article, mentions, sentences }: Chapter,
  subject: Subject,
  notes: ReadonlyMap<string, readonly EditorNote[]>,
  { context, citations }: Line,
): ChapterView {
  const { strings: t, urls } = context;
  const line = { context, citations };
  const headline = headlineOf(article);
  return {
    id: article.id,
    article: articleLink(article, context),
    source: creditsOf(article, context),
    mentions: t.mentions(mentions),
    sentences: sentences.map((sentence): SentenceView => {
      const mark = paragraphMark(article, sentence.block, context);
      return {
        id: sentence.id,
        isHeadline: sentence.id === headline,
        href: urls.passage(article.id, sentence.id),
        mark,
        label: t.subject.paragraph(mark.slice(1)),
        pieces: piecesOf(sentence, urls),
        speakers: speakersOf(sentence, subject, context),
        notes: (notes.get(keyOf(sentence)) ?? []).map((note) => noteView(note, line)),
      };
    }),
  };
}

/** The id of the sentence that is the whole headline; null where the text has none. */
function headlineOf(article: Article): string | null {
  const [only, ...more] = article.blocks[openingOf(article).headline ?? -1]?.sentences ?? [];
  return only && more.length === 0 ? only.id : null;
}

export function articleLink({ id, title, lang, dir }: Article, { urls }: PageContext) {
  return { text: oneLine(title), href: urls.article(id), lang, dir };
}

/** Publisher and date of an article, as known. */
export function creditsOf({ publisher, published }: Article, { lang, strings: t }: PageContext): string {
  return [publisher && isolated(publisher, lang), published && formatDate(published, lang)]
    .filter(Boolean)
    .join(t.subject.comma);
}

/** Who says a sentence: others than the entry, whose words have a list; the entry where the sentence is what it says. */
function speakersOf({ article, span }: NamedIn, subject: Subject, context: PageContext): SpeakerView[] {
  const own = article.statements.filter(
    (one) => one.kind !== 'narration' && !isByPronoun(one) && one.start < span.end && span.start < one.end,
  );
  const telling = own.filter((one) => one.speaker !== subject.id || isCovered(span, one, article.text));
  const seen = new Set<string>();
  return telling
    .map((one) => speakerView(one, context))
    .filter(({ name, channel }) => {
      const key = `${name}\n${channel ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}

export function speakerView(statement: Statement, context: PageContext): SpeakerView {
  const { speaker, speakerLabel } = statement;
  const channel = channelOf(statement);
  const { lookup, urls, strings: t } = context;
  const entity = lookup.entity(speaker);
  return {
    name: entity?.name ?? speakerLabel ?? t.theReporter,
    href: entity ? urls.entity(entity.id) : null,
    channel: channel && t.through(channel),
  };
}

export function noteView(note: EditorNote, { context, citations }: Line): NoteView {
  const { strings: t, urls, lookup } = context;
  const article = lookup.article(note.article);
  return {
    id: note.id,
    kind: note.kind,
    verdict: t.noteKinds[note.kind],
    words: {
      text: oneLine(note.exact),
      href: urls.passage(note.article, note.sentence),
      lang: article?.lang ?? context.lang,
      dir: article?.dir ?? 'ltr',
    },
    passages: passageView(note, context),
    claim: claimView(note.claim, citations, context),
  };
}
