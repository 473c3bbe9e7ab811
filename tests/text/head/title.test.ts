import { describe, expect, it } from 'vitest';
import { titleFromText } from '../../../src/text/head/title.ts';

const titleOf = (text: string) => titleFromText(text, 'en')?.title;

describe('a text that begins with a headline', () => {
  it('is titled by it', () => {
    expect(titleFromText('Harbour reopens\n\nLANMERE — The harbour reopened on Monday.', 'en')).toMatchObject(
      {
        title: 'Harbour reopens',
        from: 'headline',
      },
    );
  });
});

describe('a title', () => {
  it.each([
    ['- Harbour news', 'Harbour news'],
    ['• The harbour reopened on Monday. Ships came at noon.', 'The harbour reopened on Monday'],
    ['– “No ships today”', '“No ships today”'],
    ['-5 degrees at the quay', '-5 degrees at the quay'],
  ])('has no mark of a list before it: %s', (line, title) => {
    const text = `${line}\n\nThe quay was open again. Nobody was there.`;
    expect(titleOf(text)).toBe(title);
    const { span } = titleFromText(text, 'en') ?? { span: { start: 0, end: 0 } };
    expect(text.slice(span.start, span.end)).toBe(title);
  });
});

describe('a text without a headline', () => {
  it.each([
    [
      'is titled by its first sentence when that is short',
      'LANMERE (Wire) — The harbour reopened on Monday. Ships came at noon.',
      'The harbour reopened on Monday',
    ],
    [
      'keeps who says so when the claim alone is short enough',
      'Two mills by the river will be sold to a buyer from abroad before the end of the year, the county council said Wednesday.',
      'Two mills by the river will be sold to a buyer from abroad before the end of the year, the county council said',
    ],
    [
      'is cut at a clause and keeps who says so at the end',
      'Foreign buyers want to take over the long idle quarries of the northern valleys which are thought to hold slate for a century, the regional government said on Friday.',
      'Foreign buyers want to take over the long idle quarries of the northern valleys, the regional government said',
    ],
    [
      'keeps who says so in the middle of a sentence',
      'The old railway bridge at Lanmere will be closed for all lorries because of cracks in its piers, engineers said, adding that repairs would take two years.',
      'The old railway bridge at Lanmere will be closed for all lorries, engineers said',
    ],
    [
      'keeps a source that is named with “according to”',
      'More than a third of the wells in the eastern plain have fallen dry since the spring and others carry salt, according to a survey by the water board, which asked farmers to save.',
      'More than a third of the wells in the eastern plain have fallen dry, according to a survey by the water board',
    ],
    [
      'keeps who says so at its beginning',
      'Prosecutors in Lanmere say that the former mayor took money from a builder for years, which his lawyer calls an invention of his rivals in the council.',
      'Prosecutors in Lanmere say that the former mayor took money from a builder for years',
    ],
    [
      'is not cut before what was denied',
      'The spokeswoman of the largest grain trader in the region firmly denied that it had hidden stocks in the south before prices rose.',
      'The spokeswoman of the largest grain trader in the region firmly denied that it had hidden stocks in the south',
    ],
    [
      'is not cut inside a date',
      'The governor of the eastern province opened the second bridge over the Lan on December 15, 1978, when few believed that it would last.',
      'The governor of the eastern province opened the second bridge over the Lan on December 15, 1978',
    ],
    [
      'is not cut inside a quotation',
      'The minister called the plan for a second harbour wall “a gift, wrapped in paper, that nobody in town had ever asked for” and put it off.',
      'The minister called the plan for a second harbour wall “a gift, wrapped in paper, that nobody in town had ever asked for” and put it off',
    ],
  ])('%s', (_claim, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each(['word '.repeat(90), 'X'.repeat(400), '長い文'.repeat(120)])(
    'has no ellipsis, even when no clause ends in it',
    (text) => {
      const title = titleOf(text) ?? '';
      expect(title).not.toContain('…');
      expect(title.length).toBeLessThanOrEqual(160);
      expect(text).toContain(title);
    },
  );

  it('points to the words with which its title begins', () => {
    const text =
      'PORT — Foreign buyers want to take over the long idle quarries of the northern valleys which may hold slate, the government said.';
    const found = titleFromText(text, 'en');
    expect(text.slice(found?.span.start, found?.span.end)).toBe(
      'Foreign buyers want to take over the long idle quarries of the northern valleys',
    );
  });
});
