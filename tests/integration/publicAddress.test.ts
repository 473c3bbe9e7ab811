import { expect, it } from 'vitest';
import { unheededAddress } from '../../src/integration/settings/publicAddress.ts';

it('says that SITE or BASE is set and the settings of Astro go by another', () => {
  expect(unheededAddress({ SITE: 'https://a.example', BASE: '/minerals' }, { base: '/' })).toEqual([
    'SITE is https://a.example, but site in astro.config is left out, and that counts. Write site: process.env.SITE there, or leave SITE out.',
    'BASE is /minerals, but base in astro.config is /, and that counts. Write base: process.env.BASE there, or leave BASE out.',
  ]);
});

it.each([
  [{}, { site: 'https://a.example', base: '/minerals' }],
  [{ SITE: '', BASE: '' }, { base: '/' }],
  [{ BASE: '/' }, { base: '/' }],
  [
    { SITE: 'https://a.example/', BASE: '/minerals' },
    { site: 'https://a.example', base: '/minerals/' },
  ],
])('says nothing where nothing is set, or the same: %j', (env, config) => {
  expect(unheededAddress(env, config)).toEqual([]);
});
