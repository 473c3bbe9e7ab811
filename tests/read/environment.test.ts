import { expect, it } from 'vitest';
import { UserError } from '../../src/model/userError.ts';
import { environment } from '../../src/read/environment.ts';

it.each(['example.org', 'ftp://example.org', 'https://example.org/news/'])(
  'SITE is no origin: %s',
  (SITE) => {
    expect(() => environment({ SITE })).toThrow(
      `SITE is “${SITE}”. Give an origin such as https://example.org; a path belongs in BASE.`,
    );
  },
);

it.each([{ SITE: 'example.org' }, { BASE: 'a b' }])('what is wrong with %j needs no stack', (env) => {
  try {
    environment(env);
    expect.unreachable('the address was taken');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
});
