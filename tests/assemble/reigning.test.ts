import { expect, it } from 'vitest';
import { assembled } from './records.ts';

const surfaces = (text: string): string[] =>
  assembled({
    seeds: { 'a.txt': text },
    entities: {
      varn: { name: 'Ana Varn', kind: 'person', aliases: ['Varn'] },
      orvik: { name: 'Orvik II', kind: 'person', aliases: ['Orvik'] },
      'king-brandt': { name: 'King Brandt', kind: 'organisation', aliases: ['Brandt'] },
    },
  }).briefing.articles.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));

it.each([
  ['King Varn spoke.', []],
  ['The viking Varn spoke.', ['Varn']],
  ['Velis’s Queen  Varn, and Varn, spoke.', ['Varn']],
  ['Le roi Varn a parlé.', []],
  ['President Varn met King Orvik.', ['Varn', 'Orvik']],
  ['King Ana Varn spoke.', ['Ana Varn']],
  ['King Brandt sells boats.', ['King Brandt']],
])('takes no family name for the name of one who reigns: %s', (text, found) => {
  expect(surfaces(text)).toEqual(found);
});
