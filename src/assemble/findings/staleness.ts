import type { Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/check/checkContext.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { VagueDate } from '../../model/dates.ts';
import { DAY } from '../../model/dates.ts';
import { aheadIn } from '../../text/dates/ahead.ts';
import { type WrittenDate, writtenDatesIn } from '../../text/dates/writtenDates.ts';

/** How many days background holds, by label of a fact, predicate of a relation, kind of an entry, or `default`. */
export type StaleAfter = Readonly<Record<string, number>>;

/**
 * Background that is older than the briefing lets it become, oldest first. What a sentence dates itself has happened, and
 * grows no older, unless it goes on since; so has what has ended.
 */
export function stale(
  registered: readonly Registered[],
  { entities, relations, site }: Pick<Briefing, 'entities' | 'relations' | 'site'>,
  after: StaleAfter,
  today: VagueDate,
): Issue[] {
  const kinds = new Map<string, string>(entities.map(({ id, kind }) => [id, kind]));
  const related = new Map(relations.map((relation) => [relation.claim, relation]));
  return registered
    .flatMap(({ claim, source, path }) => {
      if (claim.class === 'article' || !claim.asOf) return [];
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
      const isState = name === claim.label || name === relation?.predicate;
      if (isOver(claim.statement, site.content.lang, isState)) return [];
      const age = daysSince(claim.asOf, today);
      const limit = after[name] ?? 0;
      if (age <= limit) return [];
      const message = `“${claim.statement.slice(0, 80)}” was so on ${claim.asOf}, ${age} days ago; ${name} holds ${limit} days. Read its sources again, and set as_of and checked.`;
      return [{ age, found: issue('stale', placeOf(source, path), message) }];
    })
    .toSorted((a, b) => b.age - a.age)
    .map(({ found }) => found);
}

/** Words behind which something goes on. */
const SINCE = /(?:since|seit|depuis|desde|dal|sedan|sinds|с)\s(?:\p{L}+\s){0,2}$/iu;
/** Words of what has begun, and goes on. */
const BEGUN =
  /\b(?:appointed|named|elected|sworn|promoted|became|joined|took (?:over|office)|ernannt|gewählt|élue?|nommée?|elegid[oa]|nombrad[oa]|elett[oa]|nominat[oa]|eleit[oa])(?!\p{L})/iu;
/** Words of what has ended. */
const ENDED =
  /\b(?:until|till|ended|left|former(?:ly)?|from\b.*\bto|bis|ehemals|jusqu|hasta|fino|até)(?!\p{L})/iu;

/**
 * Whether a sentence dates what it tells, and that does not go on. A post or a status goes on where its first words have no
 * date, or one of its beginning: “Director; in March 2026 she …”, “Director, appointed in 2019”.
 */
function isOver(statement: string, lang: string, isState: boolean): boolean {
  const over = (text: string) =>
    writtenDatesIn(text, lang).some(({ start }) => !SINCE.test(text.slice(0, start)));
  if (!isState) return over(statement);
  const [first = ''] = statement.split(/[;:.]\s/u);
  return over(statement) && (ENDED.test(statement) || (over(first) && !BEGUN.test(first)));
}

/**
 * What was ahead when it was written and has since passed: the date in a sentence, or the time that it counts from its own
 * (“is expected next month”), lies between its own and today.
 */
export function planPast(registered: readonly Registered[], today: VagueDate, lang: string): Issue[] {
  return registered.flatMap(({ claim, source, path }) => {
    const { asOf, statement } = claim;
    if (claim.class === 'article' || !asOf) return [];
    const dated = writtenDatesIn(statement, lang).map(dateOf);
    const ahead = /^en\b/.test(lang) ? aheadIn(statement, lastDay(asOf)) : [];
    const passed = [...ahead, ...dated].find(
      ({ date }) => date !== null && firstDay(date) > lastDay(asOf) && lastDay(date) < lastDay(today),
    );
    if (!passed) return [];
    const message = `“${claim.statement.slice(0, 80)}” speaks on ${asOf} of ${passed.written}, which has passed. Say what came of it, with a newer as_of.`;
    return [issue('plan-past', placeOf(source, path), message)];
  });
}

function dateOf({ year, month, day, written }: WrittenDate): { written: string; date: string | null } {
  return { written, date: year && [year, month, day].filter(Boolean).join('-') };
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
