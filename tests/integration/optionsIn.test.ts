import { expect, it } from 'vitest';
import { optionsIn } from '../../src/integration/settings/optionsIn.ts';

/** What stands at each option of a call. */
function placesIn(options: string): Record<string, string> {
  const places = [...optionsIn(`call(${options}), other({ dir: 1 })`, 'call('.length)];
  return Object.fromEntries(
    places.map(([path, offset]) => [path, options.slice(offset - 'call('.length).slice(0, 8)]),
  );
}

it('finds fields by their names and entries of lists by their values, however deep', () => {
  expect(placesIn(`{ kinds: { vessel: { label: ['Ship', "It's"] } }, 'odd-one': [{ a: 1 }] }`)).toEqual({
    '': '{ kinds:',
    kinds: 'kinds: {',
    'kinds.vessel': 'vessel: ',
    'kinds.vessel.label': 'label: [',
    'kinds.vessel.label.0': "'Ship', ",
    'kinds.vessel.label.1': `"It's"] `,
    'odd-one': "'odd-one",
    'odd-one.0': '{ a: 1 }',
    'odd-one.0.a': 'a: 1 }] ',
  });
});

it.each([
  ['comments', "{ // dir: 'no', prefix\n  /* logo: */ prefix: '/a' }", 'prefix'],
  ['what a call is given', "{ prefix: join('a', { dir: 1 }) }", 'prefix'],
  ['texts', "{ prefix: 'dir: a, { logo: b' }", 'prefix'],
])('takes no option from %s', (_what, options, only) => {
  expect(Object.keys(placesIn(options))).toEqual(['', only]);
});

it('ends with the text', () => {
  expect(Object.keys(placesIn("{ dir: ['a'"))).toContain('dir.0');
});
