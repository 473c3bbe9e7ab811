import { expect, it } from 'vitest';
import { environment } from '../../src/read/environment.ts';

it.each(['example.org', 'ftp://example.org', 'https://example.org/news/'])(
  'SITE is no origin: %s',
  (SITE) => {
    expect(() => environment({ SITE })).toThrow(
      `SITE is “${SITE}”. Give an origin such as https://example.org; a path belongs in BASE.`,
    );
  },
);
