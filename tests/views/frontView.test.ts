import { describe, expect, it } from 'vitest';
import { frontView } from '../../src/views/frontView.ts';
import { timelineView } from '../../src/views/timeline/timelineView.ts';
import { contextFrom, fixture, WORKS } from './subject/subjects.ts';

const SEED = 'Ana Okoro opened the harbour of Port Vell.\n\nNobody else came that day.';

const articles = (count: number) => ({
  seeds: Object.fromEntries(Array.from({ length: count }, (_, at) => [`a-${at}.txt`, SEED])),
  articles: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `a-${at}`,
      { seed: `a-${at}.txt`, title: `Report ${at}`, published: `2024-05-0${at + 1}` },
    ]),
  ),
});

const POINT = { statement: 'Ana Okoro opened it.', evidence: { exact: SEED.slice(0, 42), article: 'a-0' } };

const people = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`person-${at}`, { name: `Person ${at}`, kind: 'person' }]),
  );

describe('the front page', () => {
  it('has no empty section where there is one article and nothing else', () => {
    const view = frontView(contextFrom({ ...articles(1), site: { title: 'Harbour' } }));
    expect([view.brief, view.who, view.questions, view.events, view.places]).toEqual(Array(5).fill(null));
    expect(view.articles.list.map(({ text }) => text)).toEqual(['Report 0']);
  });

  it('does not print the title of an article again that is its own', () => {
    const view = frontView(contextFrom({ ...articles(1), site: { title: 'Report 0' } }));
    expect(view.articles.list.map(({ text }) => text)).toEqual(['Read the article']);
  });

  it('begins with the first sentence of its only article where the author has written nothing', () => {
    const summaryOf = (count: number, site: object) =>
      frontView(contextFrom({ ...articles(count), site: { title: 'Harbour', ...site } })).summary;
    expect(summaryOf(1, {})).toMatchObject({
      statement: 'Ana Okoro opened the harbour of Port Vell.',
      class: 'article',
      passages: [{ short: '¶1', label: '¶1' }],
    });
    expect(summaryOf(1, { tagline: 'What happened at the port' })).toBeNull();
    expect(summaryOf(2, {})).toBeNull();
  });

  it('has the newest five of many articles, and the lead among them', () => {
    const site = { title: 'Harbour', lead: 'a-0', key_points: [POINT] };
    const view = frontView(contextFrom({ ...articles(8), site }));
    expect(view.articles.list.map(({ text }) => text)).toEqual([
      ...['Report 7', 'Report 6', 'Report 5', 'Report 4'],
      'Report 0',
    ]);
    expect(view.articles.list.map(({ opening }) => opening)).toEqual(Array(5).fill(null));
    expect(view.articles.all).toEqual({ text: 'All articles →', href: '/articles/' });
  });

  it('has six with the first sentence of each where the author has written nothing', () => {
    const given = articles(8);
    const seeds = {
      ...given.seeds,
      'a-7.txt': `${'Long '.repeat(80)}it was.\n\nNobody came.`,
      'a-6.txt': `- Classifieds\n\nBREAKING NEWS\n\nQuay.\n\n${SEED}`,
    };
    const { list } = frontView(contextFrom({ ...given, seeds, site: { title: 'Harbour' } })).articles;
    expect(list.map(({ opening }) => opening?.statement)).toEqual([
      undefined,
      ...Array(5).fill('Ana Okoro opened the harbour of Port Vell.'),
    ]);
    expect(list[1]?.opening?.passages).toMatchObject([{ label: 'Report 6 ¶4' }]);
  });

  it('begins with whom the editor features, then with whom the articles name', () => {
    const entities = { ...people(7), ana: { name: 'Ana Okoro', kind: 'person' } };
    const site = { title: 'Harbour', featured: ['person-5'] };
    const { who } = frontView(contextFrom({ ...articles(1), site, entities }));
    expect(who?.cards.map(({ text }) => text).slice(0, 3)).toEqual(['Person 5', 'Ana Okoro', 'Person 0']);
    expect(who?.cards).toHaveLength(6);
    expect(who?.others.map(({ names }) => names.length)).toEqual([2]);
  });

  it('shows first who is named often, and places that are called as countries last', () => {
    const often = 'Ana Okoro met Ana Okoro. Ana Okoro spoke in Peru. Velis lies in Peru.';
    const once = 'Peru and Velis and Velis Bay are quiet.';
    const { who } = frontView(
      contextFrom({
        seeds: { 'a-0.txt': often, 'a-1.txt': often, 'a-2.txt': once },
        entities: {
          ana: { name: 'Ana Okoro', kind: 'person' },
          peru: { name: 'Peru', kind: 'place' },
          velis: { name: 'Velis', kind: 'place' },
        },
      }),
    );
    expect(who?.cards.map(({ text }) => text)).toEqual(['Ana Okoro', 'Velis', 'Peru']);
  });

  it('says who somebody is: the gloss, or else the role that the article gives', () => {
    const role = { label: 'role', statement: 'Harbour master', evidence: 'Ana Okoro opened the harbour' };
    const glossOf = (more: object) => {
      const ana = { name: 'Ana Okoro', kind: 'person', facts: [role], ...more };
      return frontView(contextFrom({ ...articles(1), entities: { ana } })).who?.cards[0]?.gloss;
    };
    expect(glossOf({})).toBe('Harbour master');
    expect(glossOf({ gloss: 'Engineer of Port Vell' })).toBe('Engineer of Port Vell');
    expect(glossOf({ facts: [] })).toBeNull();
  });

  it('writes the months of its timeline short', () => {
    const timeline = [{ date: '2024-04-26', title: 'The harbour opens', evidence: 'opened the harbour' }];
    const { events } = frontView(contextFrom({ ...articles(1), timeline }));
    expect(events?.events.map(({ date }) => date)).toEqual([{ iso: '2024-04-26', text: '26 Apr 2024' }]);
  });

  it('tells dots of the articles from others only where both occur', () => {
    const told = { title: 'The harbour opens', evidence: 'opened the harbour of Port Vell' };
    const known = { title: 'The harbour is built', refs: ['register'] };
    const isMixed = (events: readonly object[]) => {
      const timeline = events.map((event, at) => ({ date: `202${at}-05`, ...event }));
      return frontView(contextFrom({ ...articles(1), references: WORKS, timeline })).events?.strip?.isMixed;
    };
    expect(isMixed([known, known, told])).toBe(true);
    expect(isMixed([told, told, told])).toBe(false);
  });

  it('leads from 24 of a kind to all of it', () => {
    const { who } = frontView(contextFrom({ ...articles(1), entities: people(40) }));
    expect(who?.others[0]?.names).toHaveLength(24);
    expect(who?.others[0]?.all).toEqual({ text: 'All 40 →', href: '/entities/#person' });
  });

  it('has the first three questions of a topic', () => {
    const body = ['Why?', 'When?', 'Who?', 'How?'].map((one) => `## ${one}\n\nSo.`).join('\n\n');
    const { questions } = frontView(
      contextFrom({ ...articles(1), topics: { tide: { name: 'Tide', body } } }),
    );
    expect(questions?.cards[0]?.questions.map(({ text }) => text)).toEqual(['Why?', 'When?', 'Who?']);
  });
});

describe.each(['harbour', 'series', 'bandar'])('the views of %s', (name) => {
  it('are data that JSON holds', async () => {
    const context = await fixture(name);
    for (const view of [frontView(context), timelineView(context)]) {
      expect(JSON.parse(JSON.stringify(view))).toEqual(structuredClone(view));
    }
  });
});
