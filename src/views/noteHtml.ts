import { escapeHtml } from '../markup/escape.ts';
import { fillNote } from '../markup/fillNote.ts';
import type { NoteBody } from '../model/briefing.ts';
import type { ReferenceId } from '../model/ids.ts';
import type { Strings } from '../strings/index.ts';
import type { Lookup } from './lookup.ts';
import type { Citations } from './sharing/citations.ts';
import type { Urls } from './urls.ts';

interface Context {
  readonly citations: Citations;
  readonly lookup: Lookup;
  readonly strings: Strings;
  readonly urls: Urls;
}

/** The HTML of a note with its citations numbered, its links named and its quotations leading to their passages. */
export function noteHtml(
  html: string,
  body: NoteBody,
  { citations, lookup, strings, urls }: Context,
): string {
  return fillNote(html, {
    cite: (refs) =>
      citations
        .numbersOf(refs as ReferenceId[])
        .map(mark)
        .join(''),
    link: (id, words) => {
      const subject = lookup.subject(id);
      if (!subject) return words;
      const href = 'kind' in subject ? urls.entity(id) : urls.topic(id);
      return `<a href="${escapeHtml(href)}">${words || escapeHtml(subject.name)}</a>`;
    },
    says: (number, words) => {
      const [passage] = body.quotations[number] ?? [];
      if (!passage) return `<q>${words}</q>`;
      const href = urls.passage(passage.article, passage.sentence);
      return `<q class="says" data-class="article"><a href="${escapeHtml(href)}">${words}</a></q>`;
    },
    inference: (words) =>
      `<span class="claim" data-class="inference"><span class="class-name">${escapeHtml(strings.classes.inference)}</span> ${words}</span>`,
  });
}

function mark(number: number): string {
  return `<sup class="ref"><a href="#ref-${number}">[${number}]</a></sup>`;
}
