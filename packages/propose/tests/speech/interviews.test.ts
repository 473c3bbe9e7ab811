import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const said = (text: string, title = ''): (readonly [string | null, string])[] =>
  propose(text, { lang: 'en', title }).statements.map(({ speaker, start, end }) => [
    speaker?.name ?? null,
    text.slice(start, end),
  ]);

const ANSWERS = ['I began when I was nine years old.', 'My mother did that for me.', 'I write every day.'];
const INTRODUCTION = 'The novelist Lena Orvik wrote her last book in Velis.';
const interview = (ask: string, answer: string, between = '\n\n') =>
  ['When did you begin?', 'Who helped you?', 'Do you still write?', 'Will you stop?']
    .map((question, n) => `${ask}${question}${between}${answer}${ANSWERS[n] ?? 'I may do so in the spring.'}`)
    .join('\n\n');

describe('interviews', () => {
  it.each([
    ['Q and A', interview('Q: ', 'A: ')],
    ['Q and A with stops', interview('Q. ', 'A. ')],
    ['names', interview('Harbour Post: ', 'Lena Orvik: ')],
    ['surnames, on the next line', interview('Harbour Post: ', 'Orvik: ', '\n')],
    ['first letters', interview('HP: ', 'LO: ')],
    ['no labels', interview('', '')],
    ['no labels, on the next line', interview('', '', '\n')],
  ])('are answered by the one whom the introduction names: %s', (_, text) => {
    expect(said(`${INTRODUCTION}\n\n${text}`)).toEqual(
      [...ANSWERS, 'I may do so in the spring.'].map((words) => ['Lena Orvik', words]),
    );
  });

  it('are answered by the one of several whom the title names', () => {
    const text = `We met Ben Tovin, Ben Tovin’s wife and Lena Orvik.\n\n${interview('Q: ', 'A: ')}`;
    expect(said(text, 'Lena Orvik on the sea')[0]?.[0]).toBe('Lena Orvik');
    expect(said(text)[0]?.[0]).toBe('Ben Tovin');
  });

  it('have answers of several paragraphs, whose words are nobody else’s', () => {
    const text = `${INTRODUCTION}\n\n${interview('Q: ', 'A: ').replace('\n\nQ: Who', '\n\n“It is late,” Ben Tovin said to me.\n\nQ: Who')}`;
    expect(said(text)[1]).toEqual(['Lena Orvik', '“It is late,” Ben Tovin said to me.']);
  });

  it.each([
    ['two are named as often', `We met Ben Tovin and Lena Orvik.\n\n${interview('Q: ', 'A: ')}`],
    [
      'nobody answers as “I”',
      `${INTRODUCTION}\n\n${interview('', '').replaceAll(/I (?:began|may)|My|I was|I write/g, 'They saw')}`,
    ],
    [
      'lines with labels ask nothing',
      `${INTRODUCTION}\n\nPrice: two crowns a day.\n\nOrvik: four books so far.`,
    ],
    [
      'few questions are asked',
      `${INTRODUCTION}\n\nWhen did you begin?\n\nI began when I was nine years old.`,
    ],
  ])('are none where %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
