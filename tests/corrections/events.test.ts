import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { timelineView } from '../../src/views/timeline/timelineView.ts';
import { assembled, recordsOf, type Written } from '../assemble/records.ts';
import { contextFrom, sectionIn, viewIn } from '../views/subject/subjects.ts';

const BASIC = {
  seeds: { 'quay.txt': 'Quay reopens\n\nLANMERE (Wire) — The quay at Lanmere reopened, Ana Okoro said.\n' },
  entities: {
    'ana-okoro': { name: 'Ana Okoro', kind: 'person' },
    lanmere: { name: 'Lanmere', kind: 'place' },
  },
  references: [{ id: 'gazette', type: 'article', title: 'Gazette' }],
} satisfies Written;

/** An event as it is written: `2019 The quay closes`. */
const event = (line: string, more: object = {}) => {
  const [date = '', ...words] = line.split(' ');
  return { date, title: words.join(' '), entities: ['lanmere'], refs: ['gazette'], ...more };
};

/** A briefing with these events and a record of addresses: `/from` or `/from /to`. */
function written(events: readonly string[], lines: readonly string[]): Written {
  const published = lines.map((line) => {
    const [address, to] = line.split(' ');
    return { address, ...(to && { to }) };
  });
  return { ...BASIC, timeline: events.map((line) => event(line)), published };
}

function errorsOf(events: readonly string[], lines: readonly string[]): string[] {
  const { issues } = assembled(written(events, lines));
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

const idsOf = (timeline: readonly object[]) =>
  assembled({ ...BASIC, timeline }).briefing.events.map(({ id }) => id);

const OLD = '/timeline/#e-2019-the-quay-closes';

describe('the address of an event', () => {
  it('that exists is left alone', () => {
    expect(errorsOf(['2019 The quay closes'], [OLD])).toEqual([]);
  });

  it.each([
    ['another title of the same date', '2019 Lanmere loses its harbour', 'e-2019-lanmere-loses-its-harbour'],
    ['another form of the title', '2019 Quay closed for good', 'e-2019-quay-closed-for-good'],
    ['a more precise date', '2019-07-12 The quay closes', 'e-2019-07-12-the-quay-closes'],
    ['another date', '2018 The quay closes', 'e-2018-the-quay-closes'],
  ])('that is gone stops the build, and the complaint names %s', (_what, now, id) => {
    const [error, ...others] = errorsOf(['1950 A storm breaks the pier', now], [OLD]);
    expect(others).toEqual([]);
    expect(error).toMatch(/^address-gone \/timeline\/#e-2019-the-quay-closes was published/);
    expect(error).toContain(`write ${OLD} /timeline/#${id} there`);
  });

  it('that is gone is thought to be an event which was not published before', () => {
    const lines = [OLD, '/timeline/#e-2019-a-quay-opens'];
    const [error] = errorsOf(['2019 A quay opens', '2019 Lanmere loses its port'], lines);
    expect(error).toContain(
      'write /timeline/#e-2019-the-quay-closes /timeline/#e-2019-lanmere-loses-its-port',
    );
  });

  it('that is gone leads to the timeline where no event is like it', () => {
    const [error] = errorsOf(['1950 A storm breaks the pier'], [OLD]);
    expect(error).toContain(`write ${OLD} /timeline/,`);
    expect(error).not.toContain('/timeline/#e-1950');
  });

  it.each([
    ['in the same line', `${OLD} ${OLD}`, 'in a circle'],
    ['of an event that is none', `${OLD} /timeline/#e-2019-a-typo`, 'which does not exist'],
    ['of a page that is none', `${OLD} /entities/none/`, 'which does not exist'],
    [
      'of one that exists',
      '/timeline/#e-2020-the-pier-opens /timeline/',
      'exists, so it cannot lead to /timeline/. Remove /timeline/ from the line.',
    ],
    ['from a page to an event that is none', '/entities/pier/ /timeline/#e-2019-a-typo', 'does not exist'],
  ])('is refused %s', (_what, line, words) => {
    expect(errorsOf(['2020 The pier opens'], [line])).toEqual([expect.stringContaining(words)]);
  });

  it('is refused in a circle of two lines', () => {
    const lines = [`${OLD} /timeline/#e-2019-b`, `/timeline/#e-2019-b ${OLD}`];
    const errors = errorsOf([], lines);
    expect(errors.map((error) => error.includes('in a circle'))).toEqual([true, true]);
  });

  it('does not change with a draft of the same words before it', () => {
    const [draft, own] = [event('2019 The quay closes', { status: 'draft' }), event('2019 The quay closes')];
    const records = { ...BASIC, timeline: [draft, own], published: [{ address: OLD }] };
    const { briefing, issues } = assembled(records, { drafts: true });
    expect(briefing.events.map(({ id, draft: isDraft }) => [id, isDraft ?? false])).toEqual([
      ['e-2019-the-quay-closes', false],
      ['e-2019-the-quay-closes-2', true],
    ]);
    expect(issues.filter(({ code }) => code === 'address-gone')).toEqual([]);
  });

  it.each([
    [
      'the same words, then others',
      ['2019 The quay closes for repairs', '2019 The quay closes for good'],
      ['e-2019-the-quay-closes-for-good', 'e-2019-the-quay-closes-for-repairs'],
    ],
    [
      'all its words, and more',
      ['2019 The quay closes again', '2019 The quay closes again in May'],
      ['e-2019-the-quay-closes-again-1tw45yh', 'e-2019-the-quay-closes-again-in-may'],
    ],
    ['nothing in Latin letters', ['2019 کھلی', '2019 بند'], [expect.any(String), expect.any(String)]],
  ])('does not depend on the order of events that have %s', (_what, lines, ids) => {
    const events = lines.map((line) => event(line));
    const found = idsOf(events);
    expect(found.toSorted()).toEqual(ids);
    expect(idsOf(events.toReversed()).toSorted()).toEqual(found.toSorted());
    expect(found.some((id) => id === 'e-2019' || id.endsWith('-2'))).toBe(false);
  });

  it('that two events would have is missed, and both are named', () => {
    const [error] = errorsOf(
      ['2019 The quay closes for repairs', '2019 The quay closes for good'],
      ['/timeline/#e-2019-the-quay-closes-for'],
    );
    expect(error).toContain(
      '“The quay closes for repairs” (2019) or “The quay closes for good” (2019) may have taken its place',
    );
    expect(error).toContain('#e-2019-the-quay-closes-for-repairs or /timeline/#e-2019-the-quay-closes-for /');
  });

  it('is that of one event, whatever numbers stand in titles', () => {
    const ids = idsOf([event('2019 Ships'), event('2019 Ships 2'), event('2019 Ships')]);
    expect(ids).toEqual(['e-2019-ships', 'e-2019-ships-2', 'e-2019-ships-3']);
  });
});

describe('the address of an event in a site without a timeline', () => {
  const urls = urlsFor({ base: '/', without: ['timeline'] });
  const judged = (lines: readonly string[]) => {
    const records = recordsOf(written(['2019 The quay closes'], lines));
    const { briefing, issues } = assemble(records, { addressesOf: addressesAt(urls) });
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    return { errors, addresses: [...addressesAt(urls)(briefing)], redirects: briefing.redirects };
  };
  const moved = `/timeline/#e-2018-b ${OLD}`;

  it('is none that is recorded', () => {
    expect(judged([]).addresses.filter((address) => address.startsWith('timeline'))).toEqual([]);
  });

  it('is missed with the page alone, and leads where the page leads', () => {
    expect(judged(['/timeline/', OLD, moved]).errors).toEqual([
      expect.stringContaining('/timeline/ was published'),
    ]);
    const { errors, redirects } = judged(['/timeline/ /articles/quay/', OLD, moved]);
    expect(errors).toEqual([]);
    expect(redirects).toEqual([{ from: 'timeline/', to: 'articles/quay/' }]);
  });
});

describe('a former address of an event', () => {
  const now = ['2019-07 The quay closes for good'];
  const id = 'e-2019-07-the-quay-closes-for';

  it('is a place at the event that took its place, in the timeline and on pages of entities, at the end of a chain', () => {
    const lines = [
      `${OLD} /timeline/#e-2019-07-the-quay-shuts`,
      `/timeline/#e-2019-07-the-quay-shuts /timeline/#${id}`,
    ];
    const context = contextFrom(written(now, lines));
    const formerIds = ['e-2019-07-the-quay-shuts', 'e-2019-the-quay-closes'];
    expect(timelineView(context).years[0]?.events).toMatchObject([{ id, formerIds }]);
    expect(timelineView(context).gone).toEqual([]);
    const section = sectionIn(viewIn(context, 'lanmere'), 'timeline');
    expect(section?.years[0]?.events).toMatchObject([{ id, formerIds }]);
  });

  it('stands in the list of those that are gone where it leads to a page, or to the timeline', () => {
    const lines = [
      `${OLD} /timeline/#e-2019-b`,
      '/timeline/#e-2019-b /entities/pier/',
      '/timeline/#e-2018-c /timeline/',
      '/entities/pier/ /entities/lanmere/#facts',
    ];
    const context = contextFrom(written(now, lines));
    expect(timelineView(context).gone).toEqual([
      { id: 'e-2018-c', page: null },
      { id: 'e-2019-b', page: { href: '/entities/lanmere/#facts', text: 'Lanmere' } },
      { id: 'e-2019-the-quay-closes', page: { href: '/entities/lanmere/#facts', text: 'Lanmere' } },
    ]);
    expect(timelineView(context).years[0]?.events).toMatchObject([{ id, formerIds: [] }]);
  });

  it('leads on from the former address of a page', () => {
    const lines = [`/entities/pier/ ${OLD}`, `${OLD} /timeline/#${id}`];
    const { redirects } = assembled(written(now, lines)).briefing;
    expect(redirects).toContainEqual({ from: 'entities/pier/', to: `timeline/#${id}` });
  });
});
