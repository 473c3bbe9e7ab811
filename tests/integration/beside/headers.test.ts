import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders, writeHeaders } from '../../../src/integration/beside/headers.ts';
import { fieldsFor } from '../../../src/views/sharing/headers.ts';

const rules = parseHeaders(`
# Comment
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
/fonts/:name.woff2
  Cache-Control: max-age=31536000
  X-Frame-Options: SAMEORIGIN
`);

const fieldsOf = (path: string) => Object.fromEntries(headersFor(path, rules));

describe('a _headers file', () => {
  it('applies a splat to every path', () => {
    expect(fieldsOf('/a/b/')).toEqual({
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; img-src 'self' data:",
    });
  });

  it('joins the values of rules that match together', () => {
    expect(fieldsOf('/fonts/serif.woff2')).toMatchObject({
      'cache-control': 'max-age=31536000',
      'x-frame-options': 'DENY, SAMEORIGIN',
    });
  });

  it('takes a placeholder for one segment only', () => {
    expect(fieldsOf('/fonts/a/b.woff2')).not.toHaveProperty('cache-control');
  });

  it('takes points in a path as points', () => {
    expect(fieldsOf('/fonts/aXwoff2')).not.toHaveProperty('cache-control');
  });
});

describe('the _headers file of a build', () => {
  const files = [
    'index.html',
    'feed.json',
    'about/index.html',
    'assets/page.Bx5kMzgZ.js',
    'articles/a/annotations.jsonld',
    'embed/entities/a/index.html',
    'entities/a/index.html',
    'entities/a/cite.ris',
    'pagefind/pagefind.js',
    'pagefind/fragment/en_1234.pf_fragment',
  ];
  const written = parseHeaders(writeHeaders(files, '/minerals/'));

  it.each(files)('gives %s the fields of the table, each from one rule', (file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const matching = written.filter(({ pattern }) => pattern.test(`/minerals/${path}`));
    const names = matching.flatMap(({ fields }) => fields.map(([name]) => name));
    expect(names.toSorted()).toEqual([...fieldsFor(path).keys()].toSorted());
    const lower = new Map([...fieldsFor(path)].map(([name, value]) => [name.toLowerCase(), value]));
    expect(headersFor(`/minerals/${path}`, written)).toEqual(lower);
  });

  it('lets other sites frame what is made for it, and nothing else', () => {
    expect(fieldsFor('entities/a/').get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(fieldsFor('entities/a/').get('X-Frame-Options')).toBe('DENY');
    expect(fieldsFor('embed/entities/a/').get('Content-Security-Policy')).toContain('frame-ancestors *');
    expect(fieldsFor('embed/entities/a/').has('X-Frame-Options')).toBe(false);
  });

  it('keeps for a year what changes its name with its content, and nothing else', () => {
    const kept = files.filter((file) => fieldsFor(file).get('Cache-Control')?.includes('immutable'));
    expect(kept).toEqual(['assets/page.Bx5kMzgZ.js', 'pagefind/fragment/en_1234.pf_fragment']);
  });
});
