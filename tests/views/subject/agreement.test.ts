import { describe, expect, it } from 'vitest';
import { subjectMarkdown } from '../../../src/outputs/markdown/subject.ts';
import { written } from '../../../src/outputs/markdown/write.ts';
import { searchRecords } from '../../../src/search/searchRecords.ts';
import type { SubjectView } from '../../../src/views/subject/subjectView.ts';
import { bareWords } from '../../../src/views/subject/words.ts';
import { fixture, sectionIn, subjectsOf, urls, viewOf } from './subjects.ts';

const contexts = await Promise.all(['harbour', 'series', 'bandar'].map(fixture));
const all = contexts.flatMap((context) =>
  subjectsOf(context).map((subject) => ({
    id: subject.id,
    subject,
    context,
    view: viewOf(subject, context),
  })),
);

/** The sentences of a page, list by list. */
function listsOf({ sections }: SubjectView): string[] {
  return sections.flatMap((section) => {
    if (section.id === 'facts') return section.rows.map(({ claim }) => claim.statement);
    if (section.id === 'background') return section.facts.map(({ statement }) => statement);
    if (section.id === 'timeline')
      return section.years.flatMap(({ events }) => events.map(({ claim }) => claim.statement));
    if (section.id === 'relations')
      return section.rows.flatMap(({ ties }) => ties.map(({ claim }) => claim.statement));
    if (section.id === 'statements' || section.id === 'saidAbout')
      return section.sayings.map(({ text }) => text);
    if (section.id !== 'mentions') return [];
    return section.chapters.flatMap(({ sentences }) =>
      sentences.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    );
  });
}

describe.each(all)('the view of $id', ({ subject, context, view }) => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(structuredClone(view)).toEqual(view);
  });

  it('has no sentence twice', () => {
    const sentences = listsOf(view).map(bareWords);
    expect(sentences.filter((one, index) => sentences.indexOf(one) !== index)).toEqual([]);
  });

  it('shows every fact', () => {
    const shown = JSON.stringify(view);
    for (const { statement } of subject.facts)
      expect(shown).toContain(JSON.stringify(statement).slice(1, -1));
  });

  it('lists as many mentions as its head says', () => {
    const section = sectionIn(view, 'mentions');
    const pieces = section?.chapters.flatMap(({ sentences }) => sentences.flatMap((one) => one.pieces)) ?? [];
    expect(pieces.filter((piece) => 'mention' in piece)).toHaveLength(view.head.mentions);
  });

  it('is what the Markdown says, section by section', () => {
    const text = written(subjectMarkdown(viewOf(subject, context), context));
    const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    const expected = view.sections.flatMap((section) =>
      section.id === 'questions' && section.questions.length > 0
        ? section.questions.map((question) => question.text)
        : [section.title],
    );
    expect(titles).toEqual(expected);
    expect(text.match(/#m\d+\)/g)?.length ?? 0).toBe(view.head.mentions + (view.head.first ? 1 : 0));
  });

  it('has the sections to which the search leads', () => {
    const path = urls.subject(subject);
    const records = searchRecords(context.briefing, urls).filter(({ url }) => url.startsWith(`${path}#`));
    const anchors = records.flatMap(({ url, places = [] }) => [
      url.replace(/.*#/, ''),
      ...places.map(({ id }) => id),
    ]);
    const own = view.sections.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => !own.includes(anchor))).toEqual([]);
  });
});
