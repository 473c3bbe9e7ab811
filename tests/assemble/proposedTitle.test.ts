import { expect, it } from 'vitest';
import { proposedTitle } from '../../src/assemble/proposedTitle.ts';
import type { Mention } from '../../src/model/mention.ts';

const named = (name: string, kind: string, ...counts: number[]) => ({
  name,
  kind,
  mentions: counts.flatMap((count, at) =>
    Array.from({ length: count }, () => ({ article: `a${at}` }) as Mention),
  ),
});
const APART = ['A storm', 'The quay', 'Who pays'];

it.each([
  [
    ['Lanmere port inquiry opens', 'Two quit Lanmere port inquiry', 'A storm'],
    'Lanmere port inquiry: 3 articles',
  ],
  [['Protests against Varn', 'Vote against Varn', 'Marching against Varn'], 'Briefing: 3 articles'],
  [['Life under Varn rule', 'Years under Varn rule', 'Art under Varn rule'], 'Varn rule: 3 articles'],
])('is a whole phrase that titles share: %s', (titles, title) => {
  expect(proposedTitle(titles, [], 'en')).toBe(title);
});

it.each([
  [
    'who is named as a subject',
    [named('Velis', 'place', 9, 9, 9), named('Ana Okoro', 'person', 3, 3, 3)],
    'Ana Okoro',
  ],
  [
    'the place, where others are named in passing',
    [named('Velis', 'place', 9, 9, 9), named('Ana Okoro', 'person', 1, 1, 1)],
    'Velis',
  ],
  [
    'what all name, before what few name often',
    [named('Velis', 'place', 1, 1, 1), named('Ana Okoro', 'person', 9, 9)],
    'Velis',
  ],
  ['no place that two of three name', [named('Velis', 'place', 9, 9)], 'Briefing'],
  ['somebody whom two of three name', [named('Ana Okoro', 'person', 2, 2)], 'Ana Okoro'],
  ['nothing that few name', [named('Ana Okoro', 'person', 9)], 'Briefing'],
])('is else %s', (_what, subjects, name) => {
  expect(proposedTitle(APART, subjects, 'en')).toBe(`${name}: 3 articles`);
});
