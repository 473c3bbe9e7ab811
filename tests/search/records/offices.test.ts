import { expect, it } from 'vitest';
import { officesIn } from '../../../src/search/offices.ts';
import { assembled } from '../../assemble/records.ts';

const text =
  'The port heard Attorney General Ana Okoro and Mayor Ben Ruiz. Okoro, president of the bank, spoke.\n\nMayor Lanmere fell.';
const entities = {
  okoro: { kind: 'person', name: 'Ana Okoro', aliases: ['Okoro'] },
  ruiz: { kind: 'person', name: 'Ben Ruiz' },
  lanmere: { kind: 'place', name: 'Lanmere' },
};

it('gives people the offices that articles give them, and nothing else', () => {
  const { briefing } = assembled({ seeds: { 'a.txt': text }, entities });
  const officesOf = officesIn(briefing);
  const found = Object.fromEntries(briefing.entities.map((entity) => [entity.id, officesOf(entity)]));
  expect(found).toEqual({
    okoro: ['Attorney General Ana Okoro', 'president of the bank'],
    ruiz: ['Mayor Ben Ruiz'],
    lanmere: [],
  });
});

it.each([
  'Mayor Ana Okoro, President Ben Ruiz and others met.',
  'Mayor Ana Okoro, Lanmere President Ben Ruiz and others met.',
])('gives nobody the office of the next person: %s', (text) => {
  const { briefing } = assembled({ seeds: { 'a.txt': text }, entities });
  const okoro = briefing.entities.filter(({ id }) => id === 'okoro');
  expect(okoro.flatMap(officesIn(briefing))).toEqual(['Mayor Ana Okoro']);
});

it('takes none from an article whose words are not shown', () => {
  const { briefing } = assembled({
    seeds: { 'a.txt': text },
    entities,
    articles: { a: { seed: 'a.txt', rights: { display: 'excerpts' } } },
  });
  expect(briefing.entities.flatMap(officesIn(briefing))).toEqual([]);
});
