import { describe, expect, it } from 'vitest';
import { assembled, type Written } from '../assemble/records.ts';
import { articleHtml } from '../views/articleHtml.ts';

const FIRST = [
  'Quay reopens',
  'LANMERE (Wire) — The quay at Lanmere reopened on Monday, Ana Okoro said. The quay had closed in 2019.',
  '“The quay is safe,” Okoro told reporters. The work cost 12 million crowns. She gave no date.',
  'Fishermen had waited for five years. They welcomed the news with a regatta on the bay.',
].join('\n\n');

interface Case extends Partial<Written> {
  /** What the corrected text has instead, in order. */
  readonly changes?: readonly (readonly [from: string, to: string])[];
  readonly quoting?: string | { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  /** Lines of the record of addresses. */
  readonly resolved?: readonly string[];
}

/** The briefing of a text that was published as {@link FIRST} and then corrected. */
function corrected({ changes = [], quoting, resolved = [], ...rest }: Case) {
  const text = changes.reduce((words, [from, to]) => {
    expect(words).toContain(from);
    return words.replace(from, to);
  }, FIRST);
  const facts = quoting ? [{ statement: 'It is so.', evidence: quoting }] : [];
  const { briefing, issues, drift } = assembled({
    seeds: { 'quay.txt': text },
    earlier: { 'quay.txt': [FIRST] },
    entities: {
      'ana-okoro': { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'], facts },
      lanmere: { name: 'Lanmere', kind: 'place' },
    },
    published: resolved.map((line) => {
      const [address, to] = line.split(' ');
      return { address, ...(to && { to }) };
    }),
    ...rest,
  });
  const [article] = briefing.articles;
  if (!article) throw new Error('no article');
  const html = articleHtml(article, briefing).join('\n');
  return {
    article,
    html,
    quotation: drift.find((one) => one.of === 'quotation'),
    sentences: article.blocks.flatMap((block) =>
      block.sentences.map(({ id, start, end }) => `${id} ${article.text.slice(start, end).slice(0, 20)}`),
    ),
    errors: issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code} ${message}`),
  };
}

describe('the passages of a text that was corrected', () => {
  it('keep their ids, and new ones get ids that none ever had', () => {
    const { article, sentences } = corrected({
      changes: [
        ['The work cost', 'Nobody was hurt. The work cost'],
        ['\n\nFishermen', '\n\nA new paragraph.\n\nFishermen'],
      ],
    });
    expect(article.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4v2', 'p4']);
    expect(sentences.slice(3)).toEqual([
      'p3s1 “The quay is safe,” ',
      'p3s2v2 Nobody was hurt.',
      'p3s2 The work cost 12 mil',
      'p3s3 She gave no date.',
      'p4v2s1 A new paragraph.',
      'p4s1 Fishermen had waited',
      'p4s2 They welcomed the ne',
    ]);
  });

  it('that only have other line breaks are no correction', () => {
    const { article, errors } = corrected({ seeds: { 'quay.txt': FIRST.replaceAll('\n', '\r\n') } });
    expect([errors, article.corrections]).toEqual([[], []]);
  });

  it('stop the build when they are reworded, until it is said where the address leads', () => {
    const changes = [['2019', '2018']] as const;
    const { errors } = corrected({ changes });
    const line = '/articles/quay/#p2s2 /articles/quay/#p2s2v2';
    expect(errors).toEqual([expect.stringMatching(/^passage-changed #p2s2 .*2019.*#p2s2v2.*2018/)]);
    expect(errors[0]).toContain(line);
    const resolved = corrected({ changes, resolved: [line] });
    expect(resolved.errors).toEqual([]);
    expect(resolved.html).toContain('<span class="s" id="p2s2v2"><span id="p2s2"></span>The quay had');
  });

  it('that are gone lead to the note that says so', () => {
    const changes = [['Fishermen had waited for five years. ', '']] as const;
    expect(corrected({ changes }).errors).toEqual([expect.stringMatching(/^passage-gone #p4s1/)]);
    const { errors, article } = corrected({ changes, resolved: ['/articles/quay/#p4s1 /articles/quay/'] });
    expect(errors).toEqual([]);
    expect(article.formerly).toEqual([{ id: 'p4s1', to: null, by: 'p4s1' }]);
    expect(article.corrections[0]?.changes).toMatchObject([{ kind: 'removed', id: 'p4s1' }]);
  });

  it('take their blocks along', () => {
    const { html, errors } = corrected({
      changes: [['Quay reopens', 'Quay opens']],
      resolved: ['/articles/quay/#p1s1 /articles/quay/#p1v2s1'],
    });
    expect(errors).toEqual([]);
    expect(html).toContain('<span id="p1s1"></span><span id="p1"></span>Quay opens');
  });

  it('are never taken for the same words elsewhere', () => {
    const { errors } = corrected({
      changes: [
        [' She gave no date.', ''],
        ['five years.', 'five years. A letter. She gave no date.'],
      ],
    });
    expect(errors).toEqual([
      expect.stringMatching(/^passage-ambiguous #p3s3 .*same words stand now at #p4s3v2/),
    ]);
  });

  it.each([
    ['/articles/pier/#p1 /articles/pier/', 'no article'],
    ['/articles/quay/#p9s9 /articles/quay/', 'No earlier version'],
    ['/articles/quay/#p1s1 /articles/quay/#p2s1', 'cannot lead elsewhere'],
    ['/articles/quay/#p2s2 /articles/quay/#p7s7', 'has no passage #p7s7'],
    ['/articles/quay/#p2s2 /entities/lanmere/', 'Write /articles/quay/# and'],
  ])('are not resolved by “%s”', (line, words) => {
    const { errors } = corrected({ changes: [['2019', '2018']], resolved: [line] });
    expect(errors).toContainEqual(expect.stringContaining(words));
    expect(errors.join('\n')).toContain('passage-changed');
  });

  it('keep the old address through a second correction', () => {
    const second = FIRST.replace('2019', '2018');
    const { html, errors, article } = corrected({
      changes: [['2019', '2017']],
      earlier: { 'quay.txt': [FIRST, second] },
      resolved: [
        '/articles/quay/#p2s2 /articles/quay/#p2s2v2',
        '/articles/quay/#p2s2v2 /articles/quay/#p2s2v3',
      ],
    });
    expect(errors).toEqual([]);
    expect(html).toContain('id="p2s2v3"><span id="p2s2"></span><span id="p2s2v2"></span>');
    expect(article.corrections.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('come through character for character', () => {
    const { html, article } = corrected({
      changes: [['2019', '2018']],
      resolved: ['/articles/quay/#p2s2 /articles/quay/#p2s2v2'],
    });
    const { start = 0, end = 0 } = article.blocks[1] ?? {};
    expect(html.split('\n')[1]?.replace(/<[^>]*>/g, '')).toBe(article.text.slice(start, end));
  });
});

describe('a quotation of a text that was corrected', () => {
  it('is carried with its sentence, also when the words that told it from another are gone', () => {
    const quoting = { exact: 'The quay', suffix: ' had closed in 2019' };
    const whole = corrected({ quoting });
    expect(whole.quotation).toMatchObject({ verdict: 'unchanged', resolved: true });
    const next = { exact: 'years', suffix: '. They welcomed' };
    const { quotation, errors } = corrected({ quoting: next, changes: [['They welcomed', 'Many welcomed']] });
    expect(errors.filter((one) => one.startsWith('quote'))).toEqual([]);
    expect(quotation).toMatchObject({ verdict: 'unchanged', after: { id: 'p4s1' } });
  });

  it('moves into what has taken the place of its sentence', () => {
    const { quotation } = corrected({ quoting: 'closed in', changes: [['2019', '2018']] });
    expect(quotation).toMatchObject({ verdict: 'moved', resolved: true, after: { id: 'p2s2v2' } });
  });

  it('is not found in a lookalike elsewhere', () => {
    const { quotation, errors } = corrected({
      quoting: '12 million crowns',
      changes: [
        ['The work cost 12 million crowns', 'The work cost 21 million crowns'],
        ['on the bay.', 'on the bay. The prize was 12 million crowns.'],
      ],
    });
    expect(quotation).toMatchObject({ verdict: 'ambiguous', resolved: false });
    expect(errors).toContainEqual(expect.stringMatching(/^quote-drifted .*p3s2.*p4s3v2/));
  });

  it('that is gone is told by what stands there now', () => {
    const { quotation, errors } = corrected({ quoting: 'closed in 2019', changes: [['2019', '2018']] });
    expect(quotation).toMatchObject({ verdict: 'gone', before: { id: 'p2s2' }, after: { id: 'p2s2v2' } });
    expect(errors).toContainEqual(expect.stringMatching(/^quote-gone .*from p2s2 of .*\[2018\]/));
  });

  it('that was written for the new text has no verdict', () => {
    expect(corrected({ quoting: 'in 2018', changes: [['2019', '2018']] }).quotation).toBeUndefined();
  });
});

describe('the addresses of mentions', () => {
  const ids = (article: ReturnType<typeof corrected>['article']) =>
    article.mentions.map(({ id, surface }) => `${id} ${surface}`);
  const mentions = {
    'quay.txt': 'm1 p2s1 29 Lanmere\nm2 p2s1 57 Ana Okoro\nm3 p3s1 20 Okoro\nm9 p3s2 24 crowns\n',
  };

  it('that were recorded stay, whatever is found before them', () => {
    const { article } = corrected({ mentions });
    expect(ids(article)).toEqual(['m10 LANMERE', 'm1 Lanmere', 'm2 Ana Okoro', 'm3 Okoro']);
  });

  it('lead to their sentence when the mention is no more', () => {
    expect(corrected({ mentions }).html).toContain('id="p3s2"><span id="m9"></span>');
  });

  it('are new ones where nothing was recorded of a text that was corrected', () => {
    expect(ids(corrected({}).article)[0]).toBe('m1v2 LANMERE');
    expect(ids(corrected({ earlier: {} }).article)[0]).toBe('m1 LANMERE');
  });
});
