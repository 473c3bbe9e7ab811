import { expect, it } from 'vitest';
import { stringsFor } from '../../../src/strings/index.ts';
import { verdictsOf } from '../../../src/views/article/verdicts.ts';

it('the verdicts of notes are counted, the commonest first', () => {
  const kinds = ['context', 'overtaken', 'loose', 'overtaken'] as const;
  const said = (lang: string) =>
    verdictsOf(
      kinds.map((kind) => ({ kind })),
      { strings: stringsFor(lang) },
    );
  expect(said('en')).toBe('Overtaken by events\u00a02× · Context · Loose wording');
  expect(said('de')).toBe('Überholt\u00a02-mal · Einordnung · Ungenau formuliert');
});

it('there are none without notes', () => {
  expect(verdictsOf([], { strings: stringsFor('en') })).toBe('');
});
