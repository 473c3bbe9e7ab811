import type { Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/checkContext.ts';
import type { VagueDate } from '../../model/dates.ts';
import { DAY } from '../../model/dates.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { placeOf } from '../../model/source.ts';
import { writtenDatesIn } from '../../text/writtenDates.ts';

/** How many days background holds, by label of a fact, predicate of a relation, kind of an entry, or `default`. */
export type StaleAfter = Readonly<Record<string, number>>;

/**
 * Background that is older than the briefing lets it become, oldest first. What a sentence dates itself has happened, and
 * grows no older; so has what has ended.
 */
export function stale(
  registered: readonly Registered[],
  { entities, relations }: Pick<Briefing, 'entities' | 'relations'>,
  after: StaleAfter,
  today: VagueDate,
): Issue[] {
  const kinds = new Map<string, string>(entities.map(({ id, kind }) => [id, kind]));
  const related = new Map(relations.map((relation) => [relation.claim, relation]));
  return registered
    .flatMap(({ claim, source, path }) => {
      if (claim.class === 'article' || !claim.asOf || writtenDatesIn(claim.statement).length > 0) return [];
      const relation = related.get(claim);
      if (relation?.until || /^content\/(?:timeline|annotations)/.test(source.file)) return [];
      const entry = /\/([^/]+)\.mdx?$/.exec(source.file)?.[1] ?? '';
      const names = [
        claim.label,
        relation?.predicate,
        kinds.get(entry),
        source.file.includes('/topics/') ? 'topic' : null,
        'default',
      ];
      const name = names.find((one) => one && one in after);
      if (!name) return [];
      const age = daysSince(claim.asOf, today);
      const limit = after[name] ?? 0;
      if (age <= limit) return [];
      const message = `“${claim.statement.slice(0, 80)}” was so on ${claim.asOf}, ${age} days ago; ${name} holds ${limit} days. Read its sources again, and set as_of and checked.`;
      return [{ age, found: issue('stale', placeOf(source, path), message) }];
    })
    .toSorted((a, b) => b.age - a.age)
    .map(({ found }) => found);
}

/** What was ahead when it was written and has since passed: the date in a sentence lies between its own and today. */
export function planPast(registered: readonly Registered[], today: VagueDate): Issue[] {
  return registered.flatMap(({ claim, source, path }) => {
    const { asOf } = claim;
    if (claim.class === 'article' || !asOf) return [];
    const passed = writtenDatesIn(claim.statement).find(({ year, month, day }) => {
      if (!year) return false;
      const date = [year, month, day].filter(Boolean).join('-');
      return firstDay(date) > lastDay(asOf) && lastDay(date) < lastDay(today);
    });
    if (!passed) return [];
    const message = `“${claim.statement.slice(0, 80)}” speaks on ${asOf} of ${passed.written}, which has passed. Say what came of it, with a newer as_of.`;
    return [issue('plan-past', placeOf(source, path), message)];
  });
}

function daysSince(date: string, today: string): number {
  return Math.floor((Date.parse(lastDay(today)) - Date.parse(lastDay(date))) / DAY);
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
