import { describe, expect, it } from 'vitest';
import { type Candidate, underlined } from '../../../src/views/article/underlined.ts';

type Name = readonly [words: string, kind: Candidate['kind'], more?: Partial<Candidate>];

/** Fills up a text so that the share of words never decides. */
const FILLING = ` ${'and so it went on. '.repeat(60)}`;

/** The words that are underlined, in reading order. Names are looked for in order, one after the other. */
function wordsUnderlined(
  sentences: readonly (readonly [text: string, ...names: Name[]])[],
  { filling = FILLING, links = [] as string[], dateline = '' } = {},
): string[] {
  let text = '';
  const mentions: Candidate[] = [];
  const spans = sentences.map(([words, ...names], index) => {
    const start = text.length;
    let at = start;
    text += `${words} `;
    for (const [name, kind, more] of names) {
      const from = text.indexOf(name, at);
      at = from + name.length;
      mentions.push({
        id: `m${mentions.length + 1}`,
        sentence: `p1s${index + 1}`,
        target: name,
        as: 'name',
        kind,
        isCountry: false,
        isLead: false,
        start: from,
        end: at,
        ...more,
      });
    }
    return { id: `p1s${index + 1}`, start, end: text.length };
  });
  const whole = text + filling;
  const ids = underlined({
    text: whole,
    lang: 'en',
    words: whole.split(/\s+/).filter(Boolean).length,
    mentions,
    sentences: spans,
    dateline: dateline ? { start: 0, end: dateline.length } : null,
    links: links.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  });
  return mentions.filter(({ id }) => ids.has(id)).map(({ start, end }) => whole.slice(start, end));
}

const COUNTRY = { isCountry: true };

describe('the mentions that are underlined', () => {
  it('of a kind that a project adds come behind the kinds of the engine', () => {
    expect(
      wordsUnderlined([
        [
          'The Mining Act binds Ana Okoro and Tidewater in Lanmere.',
          ['Mining Act', 'law' as Candidate['kind']],
          ['Ana Okoro', 'person'],
          ['Tidewater', 'organisation'],
        ],
      ]),
    ).toEqual(['Ana Okoro', 'Tidewater']);
  });

  it('are the first of each name', () => {
    expect(
      wordsUnderlined([
        ['Ana Okoro spoke.', ['Ana Okoro', 'person', { target: 'ana' }]],
        ['Okoro left.', ['Okoro', 'person', { target: 'ana' }]],
      ]),
    ).toEqual(['Ana Okoro']);
  });

  it('are two of a sentence: lead entities, people, organisations, events, places, commodities, topics, countries', () => {
    const sentence = 'Norway sold cod by treaty at Lanmere Fair in Lanmere to Okoro of Tide Ltd.';
    const names: Name[] = [
      ['Norway', 'place', COUNTRY],
      ['cod', 'commodity'],
      ['treaty', 'topic'],
      ['Lanmere Fair', 'event'],
      ['Lanmere', 'place'],
      ['Okoro', 'person'],
      ['Tide Ltd', 'organisation'],
    ];
    const order = [];
    let left = names;
    while (left.length > 0) {
      const taken = wordsUnderlined([[sentence, ...left]]);
      order.push(taken.toSorted());
      left = left.filter(([name]) => !taken.includes(name));
    }
    expect(order).toEqual([
      ['Okoro', 'Tide Ltd'],
      ['Lanmere', 'Lanmere Fair'],
      ['cod', 'treaty'],
      ['Norway'],
    ]);
    const led = names.map(([name, kind, more]): Name => [name, kind, { ...more, isLead: name === 'Norway' }]);
    expect(wordsUnderlined([[sentence, ...led]])).toEqual(['Norway', 'Okoro']);
  });

  it('give a name that found no room its turn at its next mention', () => {
    expect(
      wordsUnderlined([
        ['Ana met Bo in Lanmere.', ['Ana', 'person'], ['Bo', 'person'], ['Lanmere', 'place']],
        ['Then Lanmere slept.', ['Lanmere', 'place']],
      ]),
    ).toEqual(['Ana', 'Bo', 'Lanmere']);
  });

  it('are not roles, pronouns, metonyms or lower-case words for what has a name', () => {
    const ana = { target: 'ana' };
    expect(
      wordsUnderlined([
        ['The mayor spoke.', ['The mayor', 'person', { ...ana, as: 'role' }]],
        ['She left.', ['She', 'person', { ...ana, as: 'pronoun' }]],
        ['Oslo agreed.', ['Oslo', 'organisation', { as: 'metonym' }]],
        ['The fair began.', ['The fair', 'event']],
        ['At the fair it rained.', ['the fair', 'event']],
        ['Ana Okoro came.', ['Ana Okoro', 'person', ana]],
        ['The Lanmere Fair ended.', ['The Lanmere Fair', 'event']],
      ]),
    ).toEqual(['Ana Okoro', 'The Lanmere Fair']);
  });

  it('are names of a script without case, of commodities and topics in small letters, and of one word that opens', () => {
    expect(
      wordsUnderlined([
        ['عنا بندر گاہ آئی۔', ['بندر گاہ', 'place']],
        ['They dug for copper.', ['copper', 'commodity']],
        ['Meyer came.', ['Meyer', 'person']],
      ]),
    ).toEqual(['بندر گاہ', 'copper', 'Meyer']);
  });

  it('are not in the dateline', () => {
    const names: Name[] = [
      ['LANMERE', 'place', { target: 'lanmere' }],
      ['Ana', 'person'],
    ];
    expect(wordsUnderlined([['LANMERE — Ana came.', ...names]], { dateline: 'LANMERE —' })).toEqual(['Ana']);
  });

  it('leave room for the links of the article itself', () => {
    const names: Name[] = [
      ['Ana', 'person'],
      ['Bo', 'person'],
    ];
    expect(wordsUnderlined([['Ana and Bo read the report.', ...names]], { links: ['the report'] })).toEqual([
      'Ana',
    ]);
    expect(
      wordsUnderlined([['Ana and Bo read the report.', ...names]], { links: ['the report', 'read'] }),
    ).toEqual([]);
  });

  it('are at most 12 % of the words; what matters least goes, from the end', () => {
    const sentence = (name: string, kind: Candidate['kind'], more = {}): [string, Name] => [
      `${name} saw it all and then went home again.`,
      [name, kind, more],
    ];
    // 36 words: room for 4.
    const taken = wordsUnderlined(
      [
        sentence('Norway', 'place', COUNTRY),
        sentence('Ana Okoro', 'person'),
        sentence('Tide Ltd', 'organisation'),
        sentence('Peru', 'place', COUNTRY),
      ],
      { filling: '' },
    );
    expect(taken).toEqual(['Ana Okoro', 'Tide Ltd']);
  });

  it('are none of an empty text or of one of three words', () => {
    expect(wordsUnderlined([], { filling: '' })).toEqual([]);
    expect(wordsUnderlined([['Ana met Bo.', ['Ana', 'person'], ['Bo', 'person']]], { filling: '' })).toEqual(
      [],
    );
  });
});
