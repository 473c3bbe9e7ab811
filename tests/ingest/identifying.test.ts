import { expect, it } from 'vitest';
import { identifying, withoutDateline } from '../../src/ingest/identifying.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';

const TITLE = 'Lanmere lights up the night';
const text = `${TITLE}\n\nLANMERE, 3 March 2026 — The lamps of Lanmere were lit on Monday. Ana Okoro came.\n`;
const article = { text, record: { title: { value: TITLE, how: 'first line of the text' } } };
const sentences = sentencesOf(text, 'en');
const [first = { start: 0, end: 0 }, second = first] = sentences;
const wordsOf = (name: string, sentence = first): string =>
  sliceOf(text, withoutDateline(article, identifying(article, sentences, { name, sentence })));

it('a headline does not say what a name is, when a sentence with the name comes after it', () => {
  expect(wordsOf('Lanmere')).toBe('The lamps of Lanmere were lit on Monday.');
  expect(wordsOf('Lanmere', second)).toBe('The lamps of Lanmere were lit on Monday.');
});

it('stays the headline when nothing else has the name', () => {
  expect(wordsOf('the night')).toBe(TITLE);
});

it('says no half of a quotation: another sentence, or the quotation to its end', () => {
  const said =
    'Ana Okoro, 42, said: "The quay is closed. It will open in May." Tomas Rell left. “It was,” said Tomas Rell, “late.';
  const all = sentencesOf(said, 'en');
  const wordsAbout = (name: string): string => {
    const sentence = all.findLast(({ start }) => start <= said.indexOf(name)) ?? first;
    return sliceOf(said, identifying({ text: said, record: {} }, all, { name, sentence }));
  };
  expect(wordsAbout('Ana Okoro')).toBe('Ana Okoro, 42, said: "The quay is closed. It will open in May."');
  expect(wordsAbout('Tomas Rell')).toBe('Tomas Rell left.');
});

it('leaves out a place and its colon, but no other word before a colon', () => {
  const filed = 'Port Velis: The board met on Monday.';
  const [sentence = first] = sentencesOf(filed, 'en');
  const wordsWith = (kind: 'place' | 'person'): string => {
    const mentions = [{ start: 0, end: 10, surface: 'Port Velis', kind, name: 'Port Velis' }];
    return sliceOf(filed, withoutDateline({ text: filed, record: {}, mentions }, sentence));
  };
  expect(wordsWith('place')).toBe('The board met on Monday.');
  expect(wordsWith('person')).toBe(filed);
});

it.each([
  ['The talks were led by Ana Okoro. Ana Okoro runs the harbour.', 'Ana Okoro runs the harbour.'],
  [
    'Velis wrote to Ana Okoro. It is the wish of Ana Okoro, a pilot of Velis.',
    'It is the wish of Ana Okoro, a pilot of Velis.',
  ],
  ['“No,” said a note that Ana Okoro saw. In Velis they met Ana Okoro.', 'In Velis they met Ana Okoro.'],
  ['They wrote to Ana Okoro. Ana Okoro readers are many. Ana Okoro has left.', 'Ana Okoro has left.'],
  ['Velis wrote to Ana Okoro. Rain fell on Ana Okoro.', 'Velis wrote to Ana Okoro.'],
])('prefers a sentence about a name to one that only has it: %s', (told, chosen) => {
  const all = sentencesOf(told, 'en');
  const [one = first] = all;
  expect(
    sliceOf(told, identifying({ text: told, record: {} }, all, { name: 'Ana Okoro', sentence: one })),
  ).toBe(chosen);
});
