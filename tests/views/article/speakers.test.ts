import { expect, it } from 'vitest';
import type { Article } from '../../../src/model/briefing.ts';
import { speakersOf } from '../../../src/views/article/speakers.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled } from '../../assemble/records.ts';

const SAID = ['The pump is old.', 'The lid is new.', 'The well is dry.'];

/** The groups of speakers of an article in which these statements stand. */
function groups(statements: readonly object[]) {
  const { briefing } = assembled({
    seeds: { 'a.txt': SAID.join(' ') },
    articles: { a: { seed: 'a.txt' } },
    annotations: {
      a: { statements: statements.map((one, n) => ({ exact: SAID[n], kind: 'quotation', ...one })) },
    },
  });
  const [article] = briefing.articles as [Article];
  return speakersOf(article, contextOf(briefing, urlsFor({ base: '/', site: '' }))).groups;
}

it('is one, with a capital or without', () => {
  const [first, ...others] = groups([{ speaker_label: 'the mayor' }, { speaker_label: 'The mayor' }]);
  expect(first?.said).toHaveLength(2);
  expect(others).toEqual([]);
});

it('says beside each statement through what it came, and above all where that is one', () => {
  const mayor = { speaker_label: 'the mayor' };
  const [mixed] = groups([{ ...mayor, channel: 'on X' }, mayor, { ...mayor, channel: 'in a letter' }]);
  expect([mixed?.channel, mixed?.said.map(({ channel }) => channel)]).toEqual([
    null,
    ['on X', null, 'in a letter'],
  ]);
  const [alike] = groups([
    { ...mayor, channel: 'on X' },
    { ...mayor, channel: 'on X' },
  ]);
  expect([alike?.channel, alike?.said.map(({ channel }) => channel)]).toEqual(['on X', [null, null]]);
});
