import { expect, it } from 'vitest';
import { declaredLetters, sharesWords } from '../../src/text/names/declaredLetters.ts';
import { assembled } from './records.ts';

const surfaces = (text: string): string[] =>
  assembled({
    seeds: { 'a.txt': text },
    entities: {
      party: { name: 'Velmark Peoples Party', kind: 'organisation', aliases: ['VPP'] },
      council: { name: 'CEC', kind: 'organisation' },
    },
  }).briefing.articles.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));

it.each([
  ['The VPP met.', ['VPP']],
  ['The Velmark People’s Party (VPP) met. The VPP voted.', ['VPP', 'VPP']],
  ['At purchasing values in pounds (VPP) it grew. The VPP is a measure.', ['VPP', 'VPP']],
  ['Its volume purchase plan (VPP) was dear. The VPP ended.', []],
  // Of who has no name but letters nobody can tell.
  ['The chief election commissioner (CEC) spoke. The CEC left.', ['CEC', 'CEC']],
])(
  'takes letters for no entity where the article says that they stand for something else: %s',
  (text, found) => {
    expect(surfaces(text)).toEqual(found);
  },
);

it('reads what letters stand for', () => {
  const text =
    'The Ministry of Foreign Affairs (MOFA) and the Jammu and Kashmir Cricket Association (J&KCA) met (ABC) there.';
  expect([...declaredLetters(text)]).toEqual([
    ['MOFA', 'Ministry of Foreign Affairs'],
    ['J&KCA', 'Jammu and Kashmir Cricket Association'],
  ]);
  expect([...declaredLetters('He chairs the Central Bank of Velis (CBV).')]).toEqual([
    ['CBV', 'Central Bank of Velis'],
  ]);
});

it('knows a name again whose words have other endings', () => {
  expect(sharesWords('Velmark People’s Party', 'Velmark Peoples Party')).toBe(true);
  expect(sharesWords('volume purchase plan', 'Velmark Peoples Party')).toBe(false);
});
