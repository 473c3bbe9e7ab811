import type { Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/check/checkContext.ts';
import { type Issue, issue, type Place } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import { DAY } from '../../model/dates.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import { writtenDatesIn } from '../../text/dates/writtenDates.ts';
import { amountsIn } from '../../text/numbers/amounts.ts';
import { figuresIn } from '../../text/numbers/figures.ts';
import { sharesIn } from '../../text/numbers/shares.ts';

/** What the briefing says twice: one event in two lines, two numbers for one thing. */
export function saysTwice(registered: readonly Registered[], { events }: Pick<Briefing, 'events'>): Issue[] {
  const places = new Map(registered.map(({ claim, source, path }) => [claim, placeOf(source, path)]));
  return [...twoEvents(events, places), ...twoNumbers(registered)];
}

function twoEvents(events: readonly TimelineEvent[], places: ReadonlyMap<unknown, Place>): Issue[] {
  return events.flatMap((event, index) => {
    const near: TimelineEvent[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const other = events[at] as TimelineEvent;
      if (daysBetween(other, event) > 3) break;
      if (isSameEvent(other, event)) near.push(other);
    }
    const place = places.get(event.claim);
    const [other] = near;
    if (!other || !place) return [];
    const message = `“${event.claim.statement}” (${event.date}) tells the same as “${other.claim.statement}” (${other.date}). Keep one of them, with evidence and refs of both.`;
    return [issue('says-twice', place, message)];
  });
}

/** Whether two events of a few days concern the same and have like titles; different numbers make them two. */
export function isSameEvent(one: TimelineEvent, other: TimelineEvent): boolean {
  const shared = one.entities.filter((id) => other.entities.includes(id)).length;
  const fewer = Math.min(one.entities.length, other.entities.length);
  if (shared === 0 || shared < fewer / 2) return false;
  const [a, b] = [one, other].map(({ claim }) => figuresIn(claim.statement).map(({ value }) => value)) as [
    string[],
    string[],
  ];
  if (a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))) return false;
  const like = likeness(one.claim.statement, other.claim.statement);
  return like >= (shared === fewer && shared >= 2 ? 0.4 : 0.6);
}

function daysBetween({ date: one }: TimelineEvent, { date: other }: TimelineEvent): number {
  if (one.length < 10 || other.length < 10) return one === other ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(other) - Date.parse(one)) / DAY;
}

const LITTLE = new Set(
  'the and for with from that says said will has have are was were its his her their after over into'.split(
    ' ',
  ),
);

/** The share of the words of the shorter title that the other one has, by their first five letters. */
function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size === 0 ? 0 : [...fewer].filter((stem) => more.has(stem)).length / fewer.size;
}

function stems(title: string): Set<string> {
  const words = title.toLowerCase().match(/\p{L}[\p{L}\p{M}-]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !LITTLE.has(word)).map((word) => word.slice(0, 5)));
}

/** Facts of one entry under one label that give different numbers of the same unit for the same time. */
function twoNumbers(registered: readonly Registered[]): Issue[] {
  const facts = registered.filter(({ claim, path }) => claim.label && /^facts\.\d+$/.test(path));
  const groups = Map.groupBy(facts, ({ claim, source }) => `${source.file} ${claim.label}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => {
      const other = group.slice(0, index).find((earlier) => contradicts(earlier, one));
      if (!other) return [];
      const message = `“${one.claim.statement.slice(0, 80)}” gives another number under “${one.claim.label}” than “${other.claim.statement.slice(0, 80)}”. Make one of them, or give each its as_of.`;
      return [issue('says-twice', placeOf(one.source, one.path), message)];
    }),
  );
}

function contradicts({ claim: one }: Registered, { claim: other }: Registered): boolean {
  if (one.asOf && other.asOf && !one.asOf.startsWith(other.asOf) && !other.asOf.startsWith(one.asOf))
    return false;
  const [years, others] = [yearsIn(one.statement), yearsIn(other.statement)];
  if (years.size > 0 && others.size > 0 && years.isDisjointFrom(others)) return false;
  const measured = measuredIn(one.statement);
  return measuredIn(other.statement).some(({ unit, value, about }) => {
    const same = measured.filter((mine) => mine.unit === unit);
    return (
      same.length > 0 && !same.some((mine) => Math.abs(mine.value - value) <= Math.max(about, mine.about))
    );
  });
}

function yearsIn(statement: string): ReadonlySet<string> {
  return new Set(writtenDatesIn(statement).flatMap(({ year }) => year ?? []));
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '₹': 'rupees',
};

interface Measured {
  readonly unit: string;
  readonly value: number;
  /** By how much another number for the same may differ. */
  readonly about: number;
}

/** The numbers of a statement with their units: money by its currency, shares in words as percentages. */
function measuredIn(statement: string): Measured[] {
  const shares = sharesIn(statement).map(({ percent }) => ({ unit: 'per cent', value: percent, about: 1.5 }));
  const amounts = amountsIn(statement).flatMap(({ value, start, written, inWords }) => {
    const unit = unitOf(statement.slice(0, start), statement.slice(start + written.length));
    return unit === '' || (inWords && value < 1000 && unit !== 'per cent')
      ? []
      : [{ unit, value, about: unit === 'per cent' ? 0.5 : 0 }];
  });
  return [...amounts, ...shares];
}

/** What a number counts, from the sign of a currency before it or the word behind it. */
function unitOf(before: string, after: string): string {
  const currency = CURRENCIES[/[$£€₹](?=\s?$)/u.exec(before)?.[0] ?? ''];
  if (currency) return currency;
  if (/^\s?(?:%|per ?cent|pc\b)/u.test(after)) return 'per cent';
  return /^[\s\u00a0](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}
