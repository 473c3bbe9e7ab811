import { expect, it } from 'vitest';
import { isolated } from '../../../src/views/context/isolated.ts';

it.each([
  ['ur', '\u2068The Associated Press\u2069'],
  ['ar', '\u2068The Associated Press\u2069'],
  ['en', 'The Associated Press'],
  ['de', 'The Associated Press'],
])(
  'in an interface in %s a name beside a date is isolated where that is read from right to left',
  (lang, is) => {
    expect(isolated('The Associated Press', lang)).toBe(is);
  },
);
