import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/markup/note.ts';
import { rehypeNoteHeadings } from '../../src/markup/noteHeadings.ts';
import { assembled, type Written } from '../assemble/records.ts';
import { contextFrom, sectionIn, viewIn } from '../views/subject/subjects.ts';

const PAGE = '/topics/dredging/';

/** A topic with these questions, and a record of addresses: `/from` or `/from /to`. */
function written(questions: readonly string[], lines: readonly string[] = [], topic: object = {}): Written {
  return {
    seeds: { 'quay.txt': 'Quay reopens\n\nLANMERE (Wire) — Dredging begins at Lanmere.\n' },
    references: [{ id: 'gazette', type: 'article', title: 'Gazette' }],
    topics: {
      dredging: {
        name: 'Dredging',
        body: questions.map((question) => `## ${question}\n\nNobody knows. [@gazette]`).join('\n\n'),
        ...topic,
      },
    },
    published: lines.map((line) => {
      const [address, to] = line.split(' ');
      return { address, ...(to && { to }) };
    }),
  };
}

const reportOf = (questions: readonly string[], lines: readonly string[], topic: object = {}) =>
  assembled(written(questions, lines, topic))
    .issues.filter(({ code }) => ['address-gone', 'redirect-invalid', 'address-by-order'].includes(code))
    .map(({ code, message }) => `${code} ${message}`);

const idsOf = (questions: readonly string[]) =>
  assembled(written(questions)).briefing.topics[0]?.body?.headings.map(({ id }) => id);

/** The questions of the page as HTML. */
const pageOf = (questions: readonly string[], lines: readonly string[], topic: object = {}) => {
  const view = viewIn(contextFrom(written(questions, lines, topic)), 'dredging');
  return sectionIn(view, 'questions')?.body.html ?? '';
};

describe('the address of a question', () => {
  it('is made of its own words, whatever stands before it', () => {
    expect(idsOf(['Who pays?'])).toEqual(['q-who-pays']);
    expect(idsOf(['How deep?', 'Who pays?'])).toEqual(['q-how-deep', 'q-who-pays']);
  });

  it('that exists is left alone', () => {
    expect(reportOf(['How deep?', 'Who pays?'], [`${PAGE}#q-who-pays`])).toEqual([]);
  });

  it.each([
    ['in other words', ['How deep?', 'Who pays for it?'], 'q-who-pays-for-it'],
    ['as a new one', ['How deep?', 'Whose money is it?'], 'q-whose-money-is-it'],
  ])('that is gone is reported with the line to write: to the question %s', (_what, questions, id) => {
    const report = reportOf(questions, [PAGE, `${PAGE}#q-how-deep`, `${PAGE}#q-who-pays`]);
    expect(report).toEqual([
      expect.stringMatching(/^address-gone \/topics\/dredging\/#q-who-pays was published, and no question/),
    ]);
    expect(report[0]).toContain(`then write ${PAGE}#q-who-pays ${PAGE}#${id} there.`);
    expect(report[0]).toContain(`for good, write ${PAGE}#q-who-pays ${PAGE}.`);
  });

  it('that is gone names both questions where each may have taken its place', () => {
    const [message] = reportOf(['Who pays now?', 'Who pays later?'], [`${PAGE}#q-who-pays`]);
    expect(message).toContain('“Who pays now?” or “Who pays later?” may have taken its place');
  });

  it('that was a number leads nowhere until its line says which was meant', () => {
    expect(reportOf(['How deep?'], [`${PAGE}#q1`])).toEqual([expect.stringContaining('address-gone')]);
    expect(reportOf(['How deep?'], [`${PAGE}#q1 ${PAGE}#q-how-deep`])).toEqual([]);
  });

  it('may lead to its page when it is gone for good, and to no question that is none', () => {
    expect(reportOf(['How deep?'], [`${PAGE}#q-who-pays ${PAGE}`])).toEqual([]);
    expect(reportOf(['How deep?'], [`${PAGE}#q-who-pays ${PAGE}#q-who-pay`])).toEqual([
      expect.stringContaining('which does not exist'),
    ]);
  });

  it('is reported where its words stand twice on a page, since their order decides', () => {
    expect(idsOf(['Who pays?', 'Who pays?'])).toEqual(['q-who-pays', 'q-who-pays-2']);
    expect(reportOf(['Who pays?', 'Who *pays*?'], [])).toEqual([
      expect.stringMatching(/^address-by-order A heading before this one also says “Who pays\?”/),
    ]);
  });
});

describe('the questions of an entry that was renamed', () => {
  const renamed = { formerIds: ['silt'] };
  const old = '/topics/silt/';

  it('are asked on its new page', () => {
    expect(reportOf(['Who pays?'], [old, `${old}#q-who-pays`], renamed)).toEqual([]);
    expect(reportOf(['How deep?'], [old, `${old}#q-who-pays`], renamed)).toEqual([
      expect.stringContaining(`write ${PAGE}#q-who-pays ${PAGE}#q-how-deep there`),
    ]);
  });

  it('keep their former addresses there', () => {
    const html = pageOf(['Who pays?'], [old, `${old}#q1 ${old}#q-who-pays`], renamed);
    expect(html).toContain('<h2 id="q-who-pays"><span id="q1"></span>Who pays?</h2>');
  });

  it('go where the page goes when it is gone', () => {
    expect(reportOf(['Who pays?'], [`${old} ${PAGE}`, `${old}#q-how-wide`])).toEqual([]);
  });
});

describe('a former address of a question', () => {
  it('is a place in the heading of the question that it meant, at the end of a chain', () => {
    const lines = [`${PAGE}#q1 ${PAGE}#q-who-pays`, `${PAGE}#q-who-pays ${PAGE}#q-who-pays-for-it`];
    expect(pageOf(['How deep?', 'Who pays for it?'], lines)).toContain(
      '<h2 id="q-who-pays-for-it"><span id="q-who-pays"></span><span id="q1"></span>Who pays for it?</h2>',
    );
  });

  it('is none on other pages', () => {
    expect(pageOf(['Who pays?'], ['/topics/other/#q1 /topics/other/'])).not.toContain('<span id="q1">');
  });
});

describe('the words of a heading', () => {
  it.each([
    ['a link without words', '## Who owns [[lanmere]]?', 'q-who-owns-lanmere'],
    ['marks', '## Who *really* [pays](/x/)?', 'q-who-really-pays'],
    ['what MDX computes', '## Who pays {amount}?', 'q-who-pays'],
  ])('count with %s', (_what, source, id) => {
    expect(parseNote(source).headings.map((heading) => heading.id)).toEqual([id]);
  });

  it('are the same in MDX, whose trees name attributes otherwise', () => {
    const link = {
      type: 'element' as const,
      tagName: 'x-link',
      properties: { dataId: 'lanmere' },
      children: [],
    };
    const words = { type: 'text' as const, value: 'Who owns ' };
    const heading = { type: 'element' as const, tagName: 'h2', properties: {}, children: [words, link] };
    rehypeNoteHeadings()({ type: 'root', children: [heading] });
    expect(heading.properties).toEqual({ id: 'q-who-owns-lanmere' });
  });
});
