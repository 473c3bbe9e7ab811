import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { contextOf } from '../../src/views/context.ts';
import type { PageContext } from '../../src/views/index.ts';
import { observed } from '../../src/views/observed.ts';
import { urlsFor } from '../../src/views/urls.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { readBriefing } from '../../src/read/briefing.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/series');
const urls = urlsFor({ base: '/' });
let briefing: Briefing;

beforeAll(async () => {
  const { records } = await readBriefing(FIXTURE);
  briefing = assemble(records, { urls }).briefing;
});

const watchOf = (one: Briefing) => observed(contextOf(one, urls));
const read = async (work: (context: PageContext) => unknown, one = briefing) => {
  const watch = watchOf(one);
  const { facts } = await watch.watch(async () => work(watch.context));
  return facts.map(watch.nameOf);
};

/** The briefing with one field of an entity changed. */
function changed(id: string, fields: object): Briefing {
  return {
    ...briefing,
    entities: briefing.entities.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  };
}

describe('what a page reads', () => {
  it('is the fields that it asks for, and whether there is what it looks up', async () => {
    expect(await read(({ lookup }) => lookup.entity('ana-okoro')?.gloss)).toEqual([
      'entity/ana-okoro?',
      'entity/ana-okoro.gloss',
    ]);
  });

  it('is the order of a list and not what stands in its entries', async () => {
    const facts = await read(({ briefing: all }) => all.entities.map(({ id }) => id));
    expect(facts).toEqual(['briefing.entities']);
    const digest = (one: Briefing) => facts.map(watchOf(one).digestOf).join();
    expect(digest(changed('ana-okoro', { gloss: 'other' }))).toBe(digest(briefing));
    expect(digest({ ...briefing, entities: briefing.entities.toReversed() })).not.toBe(digest(briefing));
  });

  it('says the same until one of these fields changes', async () => {
    const facts = await read(({ lookup }) => lookup.entity('ana-okoro')?.name);
    const digest = (one: Briefing) => facts.map(watchOf(one).digestOf).join();
    expect(digest(changed('ana-okoro', { gloss: 'other' }))).toBe(digest(briefing));
    expect(digest(changed('ana-okoro', { name: 'Other' }))).not.toBe(digest(briefing));
  });

  it('says something else when what was missing is there', async () => {
    const facts = await read(({ lookup }) => lookup.subject('nobody'));
    const entity = { ...briefing.entities[0], id: 'nobody' } as Briefing['entities'][number];
    const digest = (one: Briefing) => facts.map(watchOf(one).digestOf).join();
    expect(digest({ ...briefing, entities: [...briefing.entities, entity] })).not.toBe(digest(briefing));
  });

  it('says something else when an entry gets another neighbour', async () => {
    const facts = await read(({ lookup }) => lookup.beside({ id: 'ana-okoro' }));
    const others = briefing.entities.filter(({ id, kind }) => kind !== 'person' || id === 'ana-okoro');
    const digest = (one: Briefing) => facts.map(watchOf(one).digestOf).join();
    expect(digest({ ...briefing, entities: others })).not.toBe(digest(briefing));
  });

  it('says something else when the interface has another language', async () => {
    const facts = await read(({ strings }) => strings.skip);
    const digest = (lang: string) =>
      facts.map(watchOf({ ...briefing, site: { ...briefing.site, lang } }).digestOf).join();
    expect(digest('ur')).not.toBe(digest('en'));
  });

  it('is the same for who gets what was made before', async () => {
    const watch = watchOf(briefing);
    const names = () =>
      watch.context.remember('names', watch.context.briefing, () =>
        watch.context.briefing.entities.map(({ name }) => name),
      );
    const [first, second] = [await watch.watch(async () => names()), await watch.watch(async () => names())];
    expect(second.result).toBe(first.result);
    expect(second.facts.toSorted()).toEqual(first.facts.toSorted());
    expect(first.facts.map(watch.nameOf)).toEqual(['names of briefing']);
    const parts = first.facts.flatMap((fact) => watch.partsOf(fact) ?? []);
    expect(parts.map(watch.nameOf)).toContain('entity/ana-okoro.name');
  });

  it('does not hold what a record says when the record is only handed on', () => {
    const { context, digestOfData } = watchOf(briefing);
    const other = watchOf(changed('ana-okoro', { gloss: 'other' }));
    const props = ({ lookup }: PageContext) => ({ entity: lookup.entity('ana-okoro'), page: 2 });
    expect(other.digestOfData(props(other.context))).toBe(digestOfData(props(context)));
    expect(digestOfData({ ...props(context), page: 3 })).not.toBe(digestOfData(props(context)));
  });
});
