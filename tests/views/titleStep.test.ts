import { expect, it } from 'vitest';
import { titleStep } from '../../src/views/titleStep.ts';

it.each([
  ['a short one', 'Harbour to be dredged for the first time in forty years', 0],
  ['a long one', 'Harbour to be dredged for the first time in forty years, its director says', 1],
  ['one in capitals', 'HARBOUR TO BE DREDGED FOR THE FIRST TIME IN FORTY YEARS', 1],
  ['a long one in capitals', 'HARBOUR TO BE DREDGED FOR THE FIRST TIME IN FORTY YEARS, ITS DIRECTOR SAYS', 2],
  ['an abbreviation', 'UNESCO', 0],
  ['one in a script without capitals', 'پرانی گودی بند ہوگی اور نئی گودی مارچ میں کھلے گی', 0],
])('a title is set smaller the more room it takes: %s', (_what, title, step) => {
  expect(titleStep(title)).toBe(step);
});
