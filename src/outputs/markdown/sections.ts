import type { ClaimView } from '../../model/views/evidence.ts';
import type { WordsContext } from '../../model/views/pageContext.ts';
import type {
  ChapterView,
  EventView,
  NameView,
  NoteBodyView,
  NoteView,
  SayingView,
  SectionView,
  SentenceView,
  SpeakerView,
} from '../../model/views/subject.ts';
import { quoted } from '../../views/claims/quoted.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import {
  type Block,
  blocksOfHtml,
  link,
  listOf,
  paragraph,
  section,
  strong,
  text,
  type Words,
} from './markdown.ts';
import { basisWords, claimViewWords, pieceWords } from './viewWords.ts';

/** A section of the page of an entry as Markdown. */
export function sectionBlocks(view: SectionView, context: WordsContext): Block[] {
  // The questions of a topic are headings of their own.
  if (view.id === 'questions' && view.questions.length > 0) return bodyBlocks(view.body, context);
  return section(view.title, contentOf(view, context));
}

function contentOf(view: SectionView, context: WordsContext): Block[] {
  const claims = (all: readonly ClaimView[]) => all.map((claim) => claimViewWords(claim, context));
  switch (view.id) {
    case 'facts':
      return listOf(
        view.rows.map(({ label, claim }) => [strong(label), text('. '), ...claimViewWords(claim, context)]),
      );
    case 'map':
      return [
        paragraph(text([view.map.point, view.map.note].filter(Boolean).join(' ')), ...marks(view.map.refs)),
      ];
    case 'statements':
    case 'saidAbout':
      return listOf(view.sayings.map((saying) => sayingWords(saying, context)));
    case 'mentions':
      return [
        ...view.chapters.flatMap((chapter) => chapterBlocks(chapter, context)),
        ...(view.all
          ? [paragraph(link(context.urls.absolute(`${view.all.href}${MARKDOWN_FILE}`), view.all.text))]
          : []),
      ];
    case 'notes':
      return listOf(view.notes.map((note) => noteWords(note, context, true)));
    case 'questions':
      return bodyBlocks(view.body, context);
    case 'background':
      return [...(view.body ? bodyBlocks(view.body, context) : []), ...listOf(claims(view.facts))];
    case 'relations':
      return view.rows.flatMap(({ label, ties }) => [
        paragraph(strong(label)),
        ...listOf(
          ties.map(({ pieces, detail, claim }) => [
            strong(`${context.strings.classes[claim.class]}:`),
            text(' '),
            ...pieceWords(pieces, context),
            ...(detail ? [text(` (${detail})`)] : []),
            ...basisWords(claim, context),
          ]),
        ),
      ]);
    case 'timeline':
      return listOf(
        view.years.flatMap(({ year, events }) => events.map((event) => eventWords(year, event, context))),
      );
    case 'together':
      return listOf(
        view.names.map((name) => [...nameWords(name, context).slice(0, 1), text(`: ${name.count}`)]),
      );
    case 'topics':
    case 'entities':
      return listOf(view.names.map((name) => nameWords(name, context)));
  }
}

/** The sentences of an article that name an entry. */
export function chapterBlocks({ article, source, sentences }: ChapterView, context: WordsContext): Block[] {
  const behind = source ? [text(` (${source})`)] : [];
  return [
    paragraph(link(context.urls.absolute(article.href), article.text), ...behind),
    ...listOf(sentences.map((sentence) => sentenceWords(sentence, context))),
  ];
}

function sentenceWords({ mark, pieces, speakers, notes }: SentenceView, context: WordsContext): Words[] {
  return [
    text(`${mark} `),
    ...pieceWords(pieces, context),
    ...speakers.flatMap((speaker) => [
      text(` ${context.strings.subject.saidBy} `),
      ...speakerWords(speaker, context),
    ]),
    ...notes.flatMap((note) => [text(' '), ...noteWords(note, context, false)]),
  ];
}

function speakerWords({ name, href, channel }: SpeakerView, { urls }: WordsContext): Words[] {
  return [href ? link(urls.absolute(href), name) : text(name), ...(channel ? [text(`, ${channel}`)] : [])];
}

/** @param withWords where the words in question stand elsewhere */
function noteWords({ verdict, words, claim }: NoteView, context: WordsContext, withWords: boolean): Words[] {
  const place = withWords
    ? [link(context.urls.absolute(words.href), quoted(words.text, context.strings)), text(' ')]
    : [];
  return [
    strong(`${verdict}${context.strings.colon.trimEnd()}`),
    text(' '),
    ...place,
    ...claimViewWords(claim, context),
  ];
}

function sayingWords({ text: words, speaker, how, passages }: SayingView, context: WordsContext): Words[] {
  const [first, ...others] = passages;
  const at = (href: string): string => context.urls.absolute(href);
  return [
    ...(speaker ? [...speakerWords(speaker, context), text(context.strings.colon)] : []),
    first ? link(at(first.href), quoted(words, context.strings)) : text(quoted(words, context.strings)),
    text(` (${how})`),
    ...others.flatMap(({ href, label }) => [text(' · '), link(at(href), label)]),
  ];
}

function eventWords(year: string, { date, claim, note }: EventView, context: WordsContext): Words[] {
  return [
    strong([date.text, year].filter(Boolean).join(' ')),
    text(' '),
    ...claimViewWords(claim, context),
    ...(note ? [text(` ${note}`)] : []),
  ];
}

function nameWords({ text: name, href, gloss }: NameView, { urls, strings }: WordsContext): Words[] {
  return [link(urls.absolute(href), name), ...(gloss ? [text(`${strings.colon}${gloss}`)] : [])];
}

function marks(numbers: readonly number[]): Words[] {
  return numbers.map((number): Words => ({ type: 'footnoteReference', identifier: String(number) }));
}

/** The note of an entry; its marks become footnotes, its addresses public. */
function bodyBlocks({ html }: NoteBodyView, { urls, strings }: WordsContext): Block[] {
  const noted = html
    .replace(/<sup class="refs(?: many)?">(.*?)<\/sup>/g, (_, links: string) =>
      Array.from(links.matchAll(/#ref-(\d+)"/g), ([, number]) => `<x-ref>${number}</x-ref>`).join(''),
    )
    .replace(/<q class="says( quoted)?"[^>]*>(.*?)<\/q>/gs, (_, own: string | undefined, words: string) =>
      own ? words : strings.quote(words),
    )
    .replace(/<a href="\/([^"]*)"/g, (_, path: string) => `<a href="${urls.absolute(`/${path}`)}"`);
  return blocksOfHtml(noted);
}
