import { expect, it } from 'vitest';
import { placeInWords } from '../../../src/views/article/placeInWords.ts';

it.each([
  ['LANMERE', 'Lanmere'],
  ['NEW DELHI', 'New Delhi'],
  ['WASHINGTON, D.C.', 'Washington, D.C.'],
  ['SÃO PAULO', 'São Paulo'],
  ['US', 'US'],
  ['LANMERE, USA', 'Lanmere, USA'],
  ['ST. LANMERE', 'ST. LANMERE'],
  ['PORT OF LANMERE', 'PORT OF LANMERE'],
  ['VELIS-LANMERE', 'Velis-Lanmere'],
  ['Rio de Janeiro', 'Rio de Janeiro'],
  ['لنمیر', 'لنمیر'],
])('the place %s of a dateline is written %s', (written, place) => {
  expect(placeInWords(written)).toBe(place);
});
