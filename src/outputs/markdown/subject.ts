import type { ReferenceView } from '../../model/views/evidence.ts';
import type { WordsContext } from '../../model/views/pageContext.ts';
import type { MentionsView } from '../../views/mentionsView.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import type { SubjectView } from '../../views/subject/subjectView.ts';
import { type Block, heading, link, noteText, paragraph, text, type Words } from './markdown.ts';
import { labelled } from './parts.ts';
import { chapterBlocks, sectionBlocks } from './sections.ts';
import { claimViewWords } from './viewWords.ts';

/** An entity or topic as Markdown: the sections of its page, each statement with its class. */
export function subjectMarkdown(
  { head, sections, references, metadata, checked }: SubjectView,
  context: WordsContext,
): Block[] {
  const { urls, strings: t } = context;
  const address = urls.absolute(metadata.path);
  const names = [head.native, ...head.otherNames].flatMap((name) => (name ? [name.text] : []));
  const claims = [head.summary, head.part].filter((claim) => claim !== null);
  const kind = [head.kindName, head.position].filter(Boolean).join(', ');
  const counted = head.first
    ? [text(`${head.count} · `), link(urls.absolute(head.first), t.firstMention)]
    : head.count === ''
      ? []
      : [text(head.count)];
  return [
    heading(1, head.name.text),
    paragraph(text(`${kind} · `), link(address, address)),
    ...(names.length > 0 ? [labelled(t.subject.also, names.join(' · '))] : []),
    ...(head.gloss ? [paragraph(text(head.gloss))] : []),
    ...claims.map((claim) => paragraph(...claimViewWords(claim, context))),
    ...(counted.length > 0 ? [paragraph(...counted)] : []),
    ...(head.voices ? [labelled(t.subject.whoSaysSo, head.voices)] : []),
    ...sections.flatMap((section) => sectionBlocks(section, context)),
    ...(checked ? [paragraph(text(checked))] : []),
    ...references.map((work) => referenceBlock(work, `${t.frame.itsWords}${t.colon.trimEnd()}`)),
  ];
}

function referenceBlock(
  { number, title, href, authors, source, quotations }: ReferenceView,
  itsWords: string,
): Block {
  const words: Words[] = [
    ...(authors ? [text(`${authors}: `)] : []),
    href ? link(href, title) : text(title),
    ...(source ? [text(`. ${source}`)] : []),
    ...(quotations.length > 0 ? [text(`. ${itsWords}`)] : []),
    ...quotations.map(({ text: words, read }) => text(` “${words}”${read ? ` (${read})` : ''}`)),
  ];
  return noteText(number, ...words);
}

/** A page of the mentions of an entry as Markdown. */
export function mentionsMarkdown(view: MentionsView, context: WordsContext): Block[] {
  const { urls, strings: t } = context;
  const { page } = view;
  const next = view.pages[page];
  return [
    heading(1, view.title),
    paragraph(link(urls.absolute(view.subject.href), view.subject.text), text(` · ${view.count}`)),
    ...view.chapters.flatMap((chapter) => chapterBlocks(chapter, context)),
    ...(next
      ? [paragraph(link(urls.absolute(`${next}${MARKDOWN_FILE}`), t.page(page + 1, view.pages.length)))]
      : []),
  ];
}
