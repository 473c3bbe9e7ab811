import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const namesIn = (text: string): string[] =>
  propose(text, { lang: 'en' }).mentions.map(({ start, end }) => text.slice(start, end));

describe('what somebody is, at the head of a sentence', () => {
  it.each([
    ['Billionaire Elon Tovin has said that he aims to buy it.', ['Elon Tovin']],
    ['Tycoon Aliko Danjuma opened the refinery.', ['Aliko Danjuma']],
    ['Billionaire Mr Tovin has said that he had no choice.', ['Tovin']],
    ['Entrepreneur Lily Cho, 34, agreed.', ['Lily Cho']],
    ['Gadfly Elon Tovin came. We saw Elon Tovin.', ['Elon Tovin', 'Elon Tovin']],
    ['It was the first Paralympian Peter Young of Velis.', ['Peter Young', 'Velis']],
    ['Brothers Neil and Adam Simpson won.', ['Neil', 'Adam Simpson']],
    ['Regulator Velgem acted on Monday.', ['Velgem']],
    ['Manchester United Footballer Mason Green left.', ['Manchester United', 'Mason Green']],
    ['Then an Architect and some Campaigners left.', []],
    ['Aliko Danjuma came. Tycoon Danjuma sold it.', ['Aliko Danjuma', 'Danjuma']],
  ])('is no part of the name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Baker Mayfield threw the ball.', ['Baker Mayfield']],
    ['Hunter Brandt came to the court.', ['Hunter Brandt']],
    [
      'Ngozi Grace Okoro came. We saw Ngozi Grace Okoro and Grace Okoro.',
      ['Ngozi Grace Okoro', 'Ngozi Grace Okoro', 'Grace Okoro'],
    ],
    ['Victim Support said that more people call.', ['Victim Support']],
    ['Charity Compass rates them. They asked Charity Compass.', ['Charity Compass', 'Charity Compass']],
  ])('is one where it is a name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a word with a capital', () => {
  const found = (text: string): string[] =>
    propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);

  it.each([
    [
      'Members said the Bill in its current form should go. They read the Bill again. “This Bill is weak,” they said.',
      [],
    ],
    ['Ana Bill came. Mr Bill said the Bill was his.', ['Ana Bill/person', 'Bill/person', 'Bill/person']],
    ['The Grace family left. Grace said that she would stay.', ['Grace/person', 'Grace/person']],
  ])('behind its article is nobody, unless the text has a person of that name: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['She saw it at the Lagos Fashion Week in May.', 'Lagos Fashion Week/event'],
    ['It was shown at the Velis Book Fair in May.', 'Velis Book Fair/event'],
    ['Gabriella Dickens at Pantheon Macroeconomics agreed.', 'Pantheon Macroeconomics/organisation'],
    ['The theatre-maker Benjamin Gould left.', 'Benjamin Gould/person'],
    ['The Wilko Tovin Band played. Wilko Tovin said so.', 'Wilko Tovin/person'],
    ['It was first reported by Business Insider.', 'Business Insider/organisation'],
  ])('is what its last word says: %s', (text, name) => {
    expect(found(text)).toContain(name);
  });
});
