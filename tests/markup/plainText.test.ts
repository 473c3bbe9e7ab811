import { expect, it } from 'vitest';
import { parsePlainText } from '../../src/markup/plainText.ts';

const classOf = (block: string): string | null => parsePlainText(block).blocks[0]?.className ?? null;

it.each([
  'Specimen | Found | Length\nQMF31060 | 1991 | 62 cm\nQMF31061 | 1993 | 58 cm',
  'Skulls from Riversleigh in the year\nSpecimen | Found | Length\nQMF31060 | 1991 | 62 cm and more',
  'Team\tPlayed\tPoints\nVelis\t12345\t678901',
])('keeps the rows of a table apart: %j', (table) => {
  expect(classOf(table)).toBe('lines');
});

it('lets prose run on that was wrapped by hand', () => {
  expect(
    classOf(
      'The harbour will be dredged in October, its\ndirector said on Monday in the town | hall\nof Lanmere.',
    ),
  ).toBeNull();
});
