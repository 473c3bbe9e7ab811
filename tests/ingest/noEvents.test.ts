import { propose } from 'backgrounder-propose';
import { describe, expect, it } from 'vitest';
import { NO_LINES } from '../../src/ingest/events/standing.ts';
import { UNDATED } from '../../src/ingest/events/undated.ts';
import { draftEvents } from '../../src/ingest/events.ts';

const PUBLISHED = '2025-09-03';

/** What is drafted from a text of our own. */
function drafted(text: string): string[] {
  const { dates } = propose(text, { lang: 'en', date: PUBLISHED });
  const article = {
    id: 'a',
    text,
    dates,
    mentions: [],
    record: { lang: { value: 'en' }, published: { value: PUBLISHED } },
  };
  return draftEvents(article, []).map(({ date, title }) => `${date} ${title}`);
}

describe('no event is drafted from', () => {
  it.each(UNDATED)('a date of something else, $name: $example', ({ example, holds }) => {
    expect(holds(example.slice(0, example.indexOf('*')))).toBe(true);
    expect(drafted(example.replaceAll('*', ''))).toEqual([]);
  });

  it.each(NO_LINES)('a sentence that cannot stand alone, $name: $example', ({ example, holds }) => {
    const sentence = example.replace(/\*([^*]+)\*\.?(?=[^*]*$)/, '$1').replace(/\.$/, '');
    expect(holds(sentence, example.lastIndexOf('*', example.lastIndexOf('*') - 1))).toBe(true);
    expect(drafted(`${sentence}.`)).toEqual([]);
  });
});

it('no event is drafted from a day behind “after”, whatever numbers stand between', () => {
  expect(drafted('The guards met after a man was caught with 402,000 coins on 4 May 2024.')).toEqual([]);
});

it.each([
  [
    'The board decided on 4 May 2024 to close the yard.',
    '2024-05-04 The board decided on 4 May 2024 to close the yard',
  ],
  [
    'Following a fire, the board closed the yard on 4 May 2024.',
    '2024-05-04 Following a fire, the board closed the yard on 4 May 2024',
  ],
  [
    'Late on Tuesday, Sela Marsh declared martial law.',
    '2025-09-02 Late on Tuesday, Sela Marsh declared martial law',
  ],
  ['Lanmere: The yard closed on Tuesday.', '2025-09-02 The yard closed on Tuesday'],
  ['The vote is to be held on 12 October.', '2025-10-12 The vote is to be held on 12 October'],
])('an event is drafted from %s', (text, event) => {
  expect(drafted(text)).toEqual([event]);
});
