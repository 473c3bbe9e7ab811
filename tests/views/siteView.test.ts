import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { siteView } from '../../src/views/siteView.ts';
import { assembled } from '../assemble/records.ts';

const seeds = { 'a.txt': 'Ana Okoro runs the harbour.' };
const sectionsOf = (written: Parameters<typeof assembled>[0]) =>
  siteView(contextOf(assembled(written).briefing, urlsFor({ base: '/' }))).sections.map(({ href }) => href);

describe('the navigation', () => {
  it('leads to nothing but the articles where there is nothing else', () => {
    expect(sectionsOf({ seeds })).toEqual(['/articles/']);
  });

  it('leads to what there is', () => {
    const entities = { okoro: { name: 'Ana Okoro', kind: 'person' } };
    expect(sectionsOf({ seeds, entities })).toEqual(['/articles/', '/entities/']);
    const topics = { harbour: { name: 'The harbour', entities: ['okoro'] } };
    expect(sectionsOf({ seeds, entities, topics })).toEqual(['/articles/', '/entities/', '/topics/']);
  });
});
