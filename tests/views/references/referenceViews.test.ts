import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/model/briefing.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { aboutView } from '../../../src/views/aboutView.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { referenceViews } from '../../../src/views/references/referenceViews.ts';
import { assembled } from '../../assemble/records.ts';

const weakIn = (lang: string, weak?: Reference['weak']): string | null | undefined => {
  const reference = { id: 'tide-table', title: 'Tide table', ...(weak && { weak }) } as Reference;
  return referenceViews({ list: [{ number: 1, reference }] }, { lang, strings: stringsFor(lang) })[0]?.weak;
};

describe('a reference in the list of a page', () => {
  it('is marked when it is a weak source, and says why', () => {
    expect(weakIn('en', 'mirror')).toBe('Weak source: a mirror of the original.');
    expect(weakIn('en', 'copy')).toBe('Weak source: a copy of what someone else published.');
    expect(weakIn('en', 'anonymous')).toBe('Weak source: no named author or publisher.');
    expect(weakIn('ur', 'mirror')).toBe('کمزور ماخذ: اصل کا عکس۔');
  });

  it('has no mark otherwise', () => {
    expect(weakIn('en')).toBeNull();
  });
});

describe('words kept of a work', () => {
  const kept = (work: object) =>
    referenceViews(
      {
        list: [{ number: 1, reference: { id: 'tides', type: 'book', title: 'Tides', ...work } as Reference }],
      },
      { lang: 'en', strings: stringsFor('en') },
    )[0]?.quotations;

  it('say when they were read: at their own date, else at that of the work', () => {
    const quotations = [{ text: 'High water at noon.', read: '2026-03' }, { text: 'Low water at six.' }];
    const accessed = { 'date-parts': [[2025, 1, 9]] };
    expect(kept({ quotations, accessed })).toEqual([
      { text: 'High water at noon.', read: 'read March 2026' },
      { text: 'Low water at six.', read: 'read 9 January 2025' },
    ]);
  });

  it('say a day once that several share', () => {
    const read = '2026-03-02';
    const quotations = [
      { text: 'One.', read },
      { text: 'Two.', read },
      { text: 'Three.', read: '2026' },
    ];
    expect(kept({ quotations })?.map((one) => one.read)).toEqual([null, 'read 2 March 2026', 'read 2026']);
  });

  it('have no date where none is known', () => {
    expect(kept({ quotations: [{ text: 'High water at noon.' }] })).toEqual([
      { text: 'High water at noon.', read: null },
    ]);
    expect(kept({})).toEqual([]);
  });
});

describe('a work on the page of sources', () => {
  it('says why it is a weak source', () => {
    const { briefing } = assembled({
      seeds: { 'quay.txt': 'The quay at Lanmere reopened.' },
      references: [
        { id: 'tides', type: 'webpage', title: 'Tides', publisher: 'Port', weak: 'copy' },
        { id: 'winds', type: 'webpage', title: 'Winds', publisher: 'Port' },
      ],
    });
    const [port] = aboutView(contextOf(briefing, urlsFor({ base: '/', site: '' }))).publishers;
    expect(port?.works.map(({ title, weak }) => [title, weak])).toEqual([
      ['Tides', 'Weak source: a copy of what someone else published.'],
      ['Winds', null],
    ]);
  });

  it.each([
    [
      'some works',
      [{ text: 'high at noon' }],
      'The words we read are kept for 1 of them, but not for the others.',
    ],
    ['none', undefined, null],
  ])('says of how many the words are kept, where they are of %s', (_what, quotations, said) => {
    const { briefing } = assembled({
      seeds: { 'quay.txt': 'The quay at Lanmere reopened.' },
      references: [
        { id: 'tides', type: 'webpage', title: 'Tides', ...(quotations && { quotations }) },
        { id: 'winds', type: 'webpage', title: 'Winds' },
      ],
    });
    expect(aboutView(contextOf(briefing, urlsFor({ base: '/', site: '' }))).kept).toBe(said);
  });
});
