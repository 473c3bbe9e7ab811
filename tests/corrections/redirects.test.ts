import { describe, expect, it } from 'vitest';
import { assembled, type Written } from '../assemble/records.ts';

const SEED = 'Quay reopens\n\nLANMERE (Wire) — The quay at Lanmere reopened, Ana Okoro said.\n';
const BASIC = {
  seeds: { 'quay.txt': SEED },
  entities: {
    'ana-okoro': { name: 'Ana Okoro', kind: 'person' },
    lanmere: { name: 'Lanmere', kind: 'place' },
  },
} satisfies Written;

/** Redirects and complaints of a briefing with a record of addresses: `/from` or `/from /to`. */
function recorded(lines: readonly string[], written: Partial<Written> = {}) {
  const published = lines.map((line) => {
    const [address, to] = line.split(' ');
    return { address, ...(to && { to }) };
  });
  const { briefing, issues } = assembled({ ...BASIC, ...written, published });
  return {
    redirects: Object.fromEntries(briefing.redirects.map(({ from, to }) => [from, to])),
    errors: issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code} ${message}`),
  };
}

const renamed = (formerIds: readonly string[]): Partial<Written> => ({
  entities: { ...BASIC.entities, 'ana-okoro': { ...BASIC.entities['ana-okoro'], formerIds } },
});

describe('a published address', () => {
  it('that exists is left alone', () => {
    const { redirects, errors } = recorded(['/', '/entities/lanmere/', '/articles/quay/', '/feed.xml']);
    expect([redirects, errors]).toEqual([{}, []]);
  });

  it('that is gone stops the build, and the complaint says what to write', () => {
    const { errors } = recorded(['/entities/harbour/']);
    expect(errors).toEqual([expect.stringMatching(/^address-gone \/entities\/harbour\/ was published/)]);
    expect(errors[0]).toBe(
      'address-gone /entities/harbour/ was published and no longer exists. Write its old id under formerIds of the entry that takes its place, or let the line end with the address that it leads to now, as in: /entities/harbour/ /entities/',
    );
  });

  it('that has become another kind of page is told by its id', () => {
    expect(recorded(['/topics/lanmere/']).errors[0]).toContain('as in: /topics/lanmere/ /entities/lanmere/');
  });

  it('leads where the record says, fragment included', () => {
    const { redirects, errors } = recorded(['/entities/harbour/ /entities/lanmere/#facts']);
    expect([redirects, errors]).toEqual([{ 'entities/harbour/': 'entities/lanmere/#facts' }, []]);
  });

  it('leads to the end of a chain', () => {
    const { redirects } = recorded(
      ['/entities/a/ /entities/b/#x', '/entities/b/ /entities/okoro/'],
      renamed(['okoro']),
    );
    expect(redirects).toMatchObject({ 'entities/a/': 'entities/ana-okoro/#x' });
  });

  it.each([
    ['/entities/a/ /entities/none/', 'which does not exist'],
    [
      '/entities/lanmere/ /entities/ana-okoro/',
      'exists, so it cannot lead to /entities/ana-okoro/. Remove /entities/ana-okoro/ from the line.',
    ],
    ['/entities/a/ /entities/a/', 'leads in a circle. Let its line end with an address that exists.'],
  ])('is refused as %s', (line, words) => {
    expect(recorded([line]).errors).toEqual([expect.stringContaining(words)]);
  });

  it('goes along with a former id: its files and the pages of its mentions', () => {
    const lines = ['/entities/okoro/', '/entities/okoro/feed.xml', '/entities/okoro/mentions/2/'];
    const site = { exports: { feeds: 'all' } };
    const { redirects, errors } = recorded(lines, { ...renamed(['okoro']), site });
    expect(errors).toEqual([]);
    expect(redirects).toEqual({
      'entities/okoro/': 'entities/ana-okoro/',
      'entities/okoro/feed.xml': 'entities/ana-okoro/feed.xml',
      'entities/okoro/mentions/2/': 'entities/ana-okoro/',
    });
  });

  it('of a list that has become shorter leads to its first page', () => {
    const { redirects, errors } = recorded([
      '/entities/lanmere/mentions/3/',
      '/browse/articles/2/',
      '/browse/person/',
    ]);
    expect(errors).toEqual([]);
    expect(redirects).toEqual({
      'browse/articles/2/': 'articles/',
      'browse/person/': 'entities/',
      'entities/lanmere/mentions/3/': 'entities/lanmere/',
    });
  });

  it('of an article that was renamed leads to it, its annotations with it', () => {
    const { redirects, errors } = recorded(['/articles/pier/', '/articles/pier/annotations.jsonld'], {
      articles: { quay: { seed: 'quay.txt', formerIds: ['pier'] } },
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject({
      'articles/pier/annotations.jsonld': 'articles/quay/annotations.jsonld',
    });
  });

  it('of a feed that is switched off is missed', () => {
    const { errors } = recorded(['/feed.xml'], { site: { exports: false } });
    expect(errors).toEqual([expect.stringContaining('/feed.xml was published')]);
  });
});
