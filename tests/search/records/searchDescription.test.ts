import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { searchDescription } from '../../../src/search/searchDescription.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled } from '../../assemble/records.ts';

describe('the OpenSearch description', () => {
  const { briefing } = assembled({
    seeds: { 'a.txt': 'A text.' },
    site: { title: 'Harbours & <Estuaries> of the North', tagline: 'Who dredges what' },
  });
  const urls = urlsFor({ base: '/briefing/', site: 'https://example.org' });
  const xml = new DOMParser().parseFromString(searchDescription(contextOf(briefing, urls)), 'text/xml');
  const field = (name: string) => xml.querySelector(name);

  it('leads to the search page with the words typed', () => {
    expect(field('Url')?.getAttribute('template')).toBe(
      'https://example.org/briefing/search/?q={searchTerms}',
    );
  });

  it('names the site within the lengths that the specification allows', () => {
    expect(field('ShortName')?.textContent).toBe('Harbours & <Est…');
    expect(field('LongName')?.textContent).toBe('Harbours & <Estuaries> of the North');
  });
});
