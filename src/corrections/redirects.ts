import type { Briefing, Redirect } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { Records } from '../read/records.ts';
import { eventGone, isEvent } from './events.ts';
import { isQuestion, questionGone } from './questions.ts';

/** The page of events; those of a site without it lead where that page leads. */
const TIMELINE = 'timeline/';

/**
 * Where what has moved leads: former ids, the redirects of the record of published addresses, and pages of lists that
 * have become shorter. A published address that would be gone is an error.
 * @param addresses all that exist, below the base
 */
export function redirectsOf(
  records: Records,
  addresses: ReadonlySet<string>,
  { events, subjects }: Pick<Briefing, 'events' | 'subjects'>,
  checks: CheckContext,
): Redirect[] {
  const renamed = new Map(formerIds(records, checks));
  const present = (path: string): string => onPresentPage(path, renamed);
  const isSkipped = (address: string): boolean =>
    isPassage(address) ||
    (isEvent(address) && !addresses.has(TIMELINE)) ||
    (isQuestion(address) && !addresses.has(pathOf(present(address.slice(1)))));
  const exists = (path: string): boolean => addresses.has(present(path)) || renamed.has(path);
  const moved = ordered(records, exists, isSkipped, checks).map(
    ([from, to]) => [present(from), present(to)] as const,
  );
  const former = new Map([...renamed, ...moved]);
  const found = new Map(former);
  const recorded = new Set(records.published.data.map(({ address }) => address));
  for (const [index, { address, to }] of records.published.data.entries()) {
    const from = present(address.slice(1));
    if (isSkipped(address) || to !== undefined || addresses.has(from) || former.has(from)) continue;
    const successor = successorOf(from, addresses, former);
    const gone = () => {
      if (isEvent(address)) return eventGone(address, events, recorded);
      return isQuestion(address)
        ? questionGone(`/${from}`, subjects, recorded)
        : pageGone(address, addresses);
    };
    if (successor !== null) found.set(from, successor);
    else report('address-gone', index, gone(), records, checks);
  }
  const redirects = [...found].map(([from, to]) => ({ from, to: followed(to, found) }));
  for (const { from, to } of redirects) {
    if (addresses.has(placeIn(to))) continue;
    const index = records.published.data.findIndex(({ address }) => present(address.slice(1)) === from);
    const message = `/${from} leads in a circle. Let its line end with an address that exists.`;
    report('redirect-invalid', index, message, records, checks);
  }
  return redirects.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The path of a question on the page that its entry has now; other paths as they are. */
function onPresentPage(path: string, renamed: ReadonlyMap<string, string>): string {
  const page = pathOf(path);
  return isQuestion(path) ? `${renamed.get(page) ?? page}${path.slice(page.length)}` : path;
}

/** Passages are resolved with the text that they stand in; see `resolutions.ts`. */
function isPassage(address: string): boolean {
  return address.includes('#') && !isEvent(address) && !isQuestion(address);
}

/** What must exist for an address to lead somewhere: an event, a question, or a page or file whatever the fragment. */
function placeIn(address: string): string {
  return isEvent(address) || isQuestion(address) ? address : pathOf(address);
}

function pathOf(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** Former ids as addresses; one that is in use or redirected twice is reported. */
function formerIds({ articles, entities, topics }: Records, checks: CheckContext): [string, string][] {
  const subjects = new Set<string>([...entities, ...topics].map(({ id }) => id));
  const families = [
    { section: 'articles', entries: articles, taken: new Set<string>(articles.map(({ id }) => id)) },
    { section: 'entities', entries: entities, taken: subjects },
    { section: 'topics', entries: topics, taken: subjects },
  ];
  return families.flatMap(({ section, entries, taken }) =>
    entries.flatMap(({ id, source, data }) =>
      data.formerIds.map((from, index): [string, string] => {
        if (taken.has(from)) {
          const fault =
            from === id ? 'the id that the entry has' : 'the id, or a former id, of another entry';
          const message = `The former id “${from}” is ${fault}. Remove it here.`;
          checks.issues.push(issue('former-id-taken', placeOf(source, `formerIds.${index}`), message));
        }
        taken.add(from);
        return [`${section}/${from}/`, `${section}/${id}/`];
      }),
    ),
  );
}

/** The redirects that the record of addresses itself orders. */
function ordered(
  records: Records,
  exists: (path: string) => boolean,
  isSkipped: (address: string) => boolean,
  checks: CheckContext,
): [string, string][] {
  const recorded = new Map(records.published.data.map(({ address, to }) => [address, to]));
  return records.published.data.flatMap(({ address, to }, index): [string, string][] => {
    if (to === undefined || isSkipped(address)) return [];
    const target = placeIn(to);
    const message = exists(address.slice(1))
      ? `${address} exists, so it cannot lead to ${to}. Remove ${to} from the line.`
      : exists(target.slice(1)) || recorded.get(target) !== undefined
        ? null
        : `${address} is to lead to ${to}, which does not exist. Write an address of the site in its place.`;
    if (message === null) return [[address.slice(1), to.slice(1)]];
    report('redirect-invalid', index, message, records, checks);
    return [];
  });
}

/** Where the pages lie that other sites frame. */
const EMBED = 'embed/';

/** Where a page or file leads that nobody has redirected: to its first page, or to what its folder has become. */
function successorOf(
  from: string,
  addresses: ReadonlySet<string>,
  former: ReadonlyMap<string, string>,
): string | null {
  const [, folder, rest = ''] = /^(.+?\/)(mentions\/\d+\/|[^/]+)$/.exec(from) ?? [];
  const parent = folder === undefined ? undefined : (former.get(folder) ?? folder);
  if (parent !== undefined && addresses.has(`${parent}${rest}`)) return `${parent}${rest}`;
  if (parent !== undefined && rest.startsWith('mentions/') && addresses.has(parent)) return parent;
  const framed = from.startsWith(EMBED) ? former.get(from.slice(EMBED.length)) : undefined;
  if (framed !== undefined && addresses.has(`${EMBED}${framed}`)) return `${EMBED}${framed}`;
  const [, list] = /^browse\/([^/]+)\/(?:\d+\/)?$/.exec(from) ?? [];
  if (list === undefined) return null;
  return list === 'articles' || list === 'topics' ? `${list}/` : 'entities/';
}

/** The end of a chain of redirects; of pages, with the first fragment on the way. */
function followed(to: string, redirects: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = to;
  while (!seen.has(end)) {
    seen.add(end);
    const [path, fragment] = [pathOf(end), end.slice(pathOf(end).length)];
    const next = redirects.get(path);
    end = redirects.get(end) ?? (next && fragment ? `${pathOf(next)}${fragment}` : (next ?? end));
  }
  return end;
}

function pageGone(address: string, addresses: ReadonlySet<string>): string {
  const [, section = '', id = ''] = address.split('/');
  const other = ['entities', 'topics', 'articles'].find((one) => addresses.has(`${one}/${id}/`));
  const target = other ? `/${other}/${id}/` : addresses.has(`${section}/`) ? `/${section}/` : '/';
  return `${address} was published and no longer exists. Write its old id under formerIds of the entry that takes its place, or let the line end with the address that it leads to now, as in: ${address} ${target}`;
}

function report(
  code: 'address-gone' | 'redirect-invalid',
  index: number,
  message: string,
  { published }: Records,
  checks: CheckContext,
): void {
  checks.issues.push(issue(code, placeOf(published.source, String(index)), message));
}
