import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const wholes = (text: string) =>
  propose(text, { lang: 'en' }).statements.map(({ start, end, clause, speaker }) => [
    speaker?.name ?? speaker?.surface ?? null,
    text.slice(clause?.start ?? start, clause?.end ?? end),
  ]);

describe('what is said, whole', () => {
  it.each([
    ['Lena Orvik said the pump “is a danger to us all”.', 'the pump “is a danger to us all”.'],
    [
      'Lena Orvik said her crew could not “carry the buckets any more”.',
      'her crew could not “carry the buckets any more”.',
    ],
    [
      'Lena Orvik said the board should “pay for every lost day”.',
      'the board should “pay for every lost day”.',
    ],
    [
      'Lena Orvik said the owner had “painted over all the cracks”.',
      'the owner had “painted over all the cracks”.',
    ],
    [
      'Lena Orvik said Rui Carvalho wrote to her: “The crane is too old.”',
      'Rui Carvalho wrote to her: “The crane is too old.”',
    ],
    [
      'Lena Orvik said the question “rests with the town alone”.',
      'the question “rests with the town alone”.',
    ],
    [
      'Lena Orvik said he “simply allowed himself to be caught”.',
      'he “simply allowed himself to be caught”.',
    ],
    ['The plan “is a gift to the town”, said Lena Orvik.', 'The plan “is a gift to the town”'],
  ])('has the words that a torn quotation needs: %s', (text, said) => {
    expect(wholes(text)).toEqual([['Lena Orvik', said]]);
  });

  it.each([
    ['Lena Orvik said: “Is it a danger to us all?”', 'Is it a danger to us all?'],
    ['“We are a danger to nobody,” Lena Orvik said.', 'We are a danger to nobody,'],
    ['Lena Orvik called the pump “a danger to us all”.', 'a danger to us all'],
    [
      'Rui Carvalho said the pump had a lid, and Lena Orvik said the lid was “no use to man or beast”.',
      'no use to man or beast',
    ],
    ['Lena Orvik said the town faced “years of bitter neglect”.', 'years of bitter neglect'],
    ['Lena Orvik told us “prices had never been higher”.', 'prices had never been higher'],
    ['Lena Orvik praised “the long patience of the crew”.', null],
  ])('is a quotation alone where that says all, or another speaks: %s', (text, said) => {
    expect(wholes(text)[0] ?? ['Lena Orvik', null]).toEqual(['Lena Orvik', said]);
  });

  it.each([
    [
      'The pump has a new lid, which, according to data from the makers, is the strongest of all.',
      'The pump has a new lid, which, according to data from the makers, is the strongest of all.',
    ],
    [
      'The pump is dead and, according to Lena Orvik, the well has run dry.',
      'The pump is dead and, according to Lena Orvik, the well has run dry.',
    ],
    [
      'The pump was weak in May, and now, Lena Orvik says, we’re back to buckets.',
      'The pump was weak in May, and now, Lena Orvik says, we’re back to buckets.',
    ],
    ['The pump is dead, according to Lena Orvik.', 'The pump is dead'],
    [
      'The pump and the well are dead, and the lid is gone, Lena Orvik said.',
      'The pump and the well are dead, and the lid is gone',
    ],
    ['Lena Orvik confirmed the plan, said to be old, was dead.', 'the plan, said to be old, was dead.'],
    ['That includes the pump and the well, Lena Orvik said.', 'That includes the pump and the well'],
  ])('goes on behind a report in its middle: %s', (text, said) => {
    expect(wholes(text).map(([, words]) => words)).toEqual([said]);
  });

  it.each([
    'Lena Orvik confirmed receiving a letter from the board but could not open it.',
    'Lena Orvik lamented the fact that neighbours, who are woken by the pump, were not asked.',
    'Lena Orvik regretted making a promise that nobody could keep.',
    'Lena Orvik explained the changes: pumps would be shared by all.',
    'Lena Orvik confirmed her daughter’s passing to the Velis Argus.',
    'Lena Orvik declared the gifts to her crew, thought to have been made in May, only last week.',
    'Lena Orvik stressed deeper ties among the towns, but the most eager of them wanted one council.',
  ])('keeps a verb without which nobody knows what happened: %s', (text) => {
    expect(wholes(text)).toEqual([['Lena Orvik', text.slice('Lena Orvik '.length)]]);
  });

  it.each([
    'A letter from the harbour master, Lena Orvik, to the board of the port, commented on the fire in Velis and on what came after it.',
    'Lena Orvik then added: “Me:” and shared a picture of a dancing shopkeeper.',
    'Lena Orvik said nothing about the pump.',
    'They tell us far more about the owners than they do about the pump.',
    'Swiss states and towns are also pursuing plans of their own.',
    'US states and towns are also pursuing plans of their own.',
  ])('is nothing in words that report nothing: %s', (text) => {
    expect(wholes(text)).toEqual([]);
  });

  it.each([
    [
      'Lena Orvik said in an email the cost of it came to ten million.',
      'the cost of it came to ten million.',
    ],
    ['Lena Orvik conceded under cross-examination that the pump was old.', 'the pump was old.'],
    ['Lena Orvik said nothing was known about the pump.', 'nothing was known about the pump.'],
    ['Lena Orvik said more of the pumps would be closed.', 'more of the pumps would be closed.'],
    ['Lena Orvik told us that little about the pump was safe.', 'little about the pump was safe.'],
  ])('is something though how much, or where it was said, stands before: %s', (text, said) => {
    expect(wholes(text)).toEqual([['Lena Orvik', said]]);
  });
});
