import { describe, expect, it } from 'vitest';
import { article } from '../../src/schema/article.ts';
import { assembled } from './records.ts';

const of = (byline: unknown, lang = 'en') => {
  const { briefing, issues } = assembled({
    seeds: { 'a.txt': 'Ana Okoro spoke in Lanmere.\n' },
    articles: { a: { seed: 'a.txt', lang, publisher: 'Lanmere Post', byline } },
  });
  const [one] = briefing.articles;
  return {
    byline: one?.byline,
    authors: one?.authors,
    issues: issues.filter(({ code }) => code === 'byline-doubtful'),
  };
};

describe('the byline of an article', () => {
  it.each([
    [[{ name: 'Di Wu' }], 'Di Wu', [{ name: 'Di Wu' }]],
    [
      [
        { family: 'Okoro', given: 'Ana', role: 'editor' },
        { name: 'Ben Li', suffix: 'Jr.' },
      ],
      'Ana Okoro (editor) and Ben Li, Jr.',
      [
        { name: 'Ana Okoro', family: 'Okoro', given: 'Ana', role: 'editor' },
        { name: 'Ben Li', suffix: 'Jr.' },
      ],
    ],
    [[{ name: 'Barnes and Noble' }], 'Barnes and Noble', [{ name: 'Barnes and Noble' }]],
    ['By Ana Okoro, Lanmere Post', 'By Ana Okoro, Lanmere Post', [{ name: 'Ana Okoro' }]],
  ])('is read of %j', (byline, shown, authors) => {
    expect(of(byline)).toEqual({ byline: shown, authors, issues: [] });
  });

  it('has the family name first where its language has', () => {
    expect(of([{ family: '山田', given: '太郎' }], 'ja').byline).toBe('山田太郎');
    expect(of([{ family: 'Nagy', given: 'Anna' }], 'hu').byline).toBe('Nagy Anna');
  });

  it('joins names as the language of the article does', () => {
    expect(of([{ name: 'Mia Klein' }, { name: 'Jörg Weiß' }], 'de').byline).toBe('Mia Klein und Jörg Weiß');
  });

  it('is a finding where it can be read in two ways', () => {
    expect(of('Barnes and Noble').issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Barnes and Noble” is read as one name.'),
    ]);
  });

  it.each([[[{ given: 'Ana' }]], [[{ name: 'Ana Okoro', family: 'Okoro' }]], [[]], [[{ nom: 'Ana' }]]])(
    'is refused as %j',
    (byline) => {
      expect(article.safeParse({ seed: 'a.txt', byline }).success).toBe(false);
    },
  );
});

describe('the front matter of a text', () => {
  const read = (head: string) =>
    assembled({ seeds: { 'a.md': `${head}\nAna Okoro spoke.\n` }, articles: { a: { seed: 'a.md' } } });

  it('gives title, day and authors to its page, as YAML or TOML', () => {
    for (const head of [
      "---\ntitle: 'Okoro''s plan'\ndate: 10 March 2025\nauthors: [Ana Okoro, Ben Li]\n---\n",
      '+++\ntitle = "Okoro\'s plan"\ndate = 2025-03-10\nauthors = ["Ana Okoro", "Ben Li"]\n+++\n',
    ]) {
      expect(read(head).briefing.articles[0]).toMatchObject({
        title: "Okoro's plan",
        published: '2025-03-10',
        authors: [{ name: 'Ana Okoro' }, { name: 'Ben Li' }],
        text: 'Ana Okoro spoke.',
      });
    }
  });

  it('is an error with its line where it cannot be read', () => {
    const [issue] = read('+++\ntitle = x y\n+++\n').issues;
    expect(issue).toMatchObject({ code: 'yaml-invalid', place: { file: 'seeds/a.md', line: 2 } });
  });
});
