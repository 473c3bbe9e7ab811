import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/headers.ts';

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
