import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../tests/search/engine.ts';
import { printTable } from './measure.ts';

/** A query as readers type them, and what they would take for an answer. */
interface Query {
  readonly sort: string;
  readonly text: string;
  /** Whether its misses served to mend the search, or none has ever been looked at. */
  readonly half: 'mended with' | typeof HELD_OUT;
  /** Ends or beginnings of addresses below the site. */
  readonly accepted: readonly RegExp[];
}

interface Ranked extends Query {
  /** Place of the first accepted result, from 1; 0 when there is none. */
  readonly rank: number;
}

/** The briefing of this repository, built. */
const OWN = join(import.meta.dirname, '../dist');
/**
 * Briefings imported with all drafts accepted from texts that are no part of this repository: `news` and `interviews` of
 * 24 and 19 Wikinews articles, `history`, `crises`, `treaties`, `pacts` and `later` of 38, 36, 45, 56 and 34 essays, `levant` and `statements` of 42
 * and 48 statements of governments, `archive`, `states`, `nations`, `realms` and `chapters` of 27, 44, 40, 40 and 52 essays of other sorts, `blogs` and `groups` of 24 and 25 pages of
 * the web: `node bench/querySites.ts` makes them.
 */
const OTHERS = [
  'news',
  'history',
  'interviews',
  'crises',
  'levant',
  'treaties',
  'statements',
  'pacts',
  'later',
  'archive',
  'states',
  'nations',
  'realms',
  'chapters',
  'blogs',
  'groups',
];
/** Articles of the repository, by what the queries call them. */
const ARTICLES: Readonly<Record<string, string>> = {
  ap: 'ap-pakistan-minerals',
  later: 'reko-diq-after-the-forum',
};
const HELD_OUT = 'held out';
/** The least share of the queries whose answer is first, and among three. */
const BARS = { first: 0.92, three: 0.97 };

/**
 * How often the search of built sites puts first what readers meant, over queries that were written before they were
 * searched. One half serves to mend the search, and its misses are listed with `MISSES=1`; of the other only the score is
 * told. Sites beside our own lie in the folder of the environment variable `SEARCH_SITES`, each by its name.
 */
export async function benchQueries(): Promise<boolean> {
  const sites = [
    ['own', OWN],
    ...OTHERS.map((name) => [name, join(process.env.SEARCH_SITES ?? '', name, 'dist')]),
  ] as [string, string][];
  const ranked: (Ranked & { readonly site: string })[] = [];
  for (const [site, dir] of sites) {
    if (!existsSync(join(dir, 'pagefind'))) {
      console.log(`skipped: ${site}; build it, or set SEARCH_SITES`);
      continue;
    }
    const { engine, close } = await openEngine(dir);
    for (const query of queriesOf(site)) {
      const { hits } = await engine.search(query.text, {});
      const rank = hits.findIndex(({ url }) => query.accepted.some((one) => one.test(url))) + 1;
      ranked.push({ ...query, rank, site });
      if (process.env.MISSES && query.half === 'mended with' && rank !== 1)
        console.log(`${site}: ${query.text} at ${rank || 'none'}; first ${hits[0]?.url ?? 'nothing'}`);
    }
    await close();
  }
  const [mended = [], held = []] = ['mended with', 'held out'].map((half) =>
    ranked.filter((one) => one.half === half),
  );
  const rows = [
    ...[...Map.groupBy(mended, ({ sort }) => sort)].map(([sort, some]) =>
      rowOf(`mended with: ${sort}`, some),
    ),
    ...[...Map.groupBy(held, ({ sort }) => sort)].map(([sort, some]) => rowOf(`held out: ${sort}`, some)),
    ...[...Map.groupBy(ranked, ({ site, half }) => `${half}: ${site}`)].map(([name, some]) =>
      rowOf(name, some),
    ),
    rowOf('mended with', mended),
    rowOf('held out', held),
  ];
  printTable(rows);
  return shareOf(held, 1) >= BARS.first && shareOf(held, 3) >= BARS.three;
}

/** Every second query is held out, up to a line that says of all that follow whether they are. */
function queriesOf(site: string): Query[] {
  const text = readFileSync(join(import.meta.dirname, 'queries', `${site}.txt`), 'utf8');
  return text.split(/^(?=#)/m).flatMap((part) => {
    const [heading = '', ...below] = part.startsWith('#') ? part.split('\n') : ['', ...part.split('\n')];
    const lines = below.filter(Boolean);
    return lines.map((line, at): Query => {
      const [sort = '', query = '', accepted = ''] = line.split(' | ');
      const isHeldOut = heading === '' ? at % 2 === 1 : heading.includes(HELD_OUT);
      const half = isHeldOut ? HELD_OUT : 'mended with';
      return { sort, text: query, half, accepted: accepted.split(' ').map(addressOf) };
    });
  });
}

/** `e:` names an entity, `t:` a topic; else it is an article, with `#` one of its paragraphs. */
function addressOf(accepted: string): RegExp {
  const [, kind, id = ''] = /^(?:([et]):)?(.*)$/.exec(accepted) ?? [];
  if (kind) return new RegExp(`/${kind === 'e' ? 'entities' : 'topics'}/${id}/$`);
  const [article = '', paragraph] = id.split('#');
  return new RegExp(`/articles/${ARTICLES[article] ?? article}/${paragraph ? `#${paragraph}(?!\\d)` : ''}`);
}

function rowOf(name: string, some: readonly Ranked[]) {
  return {
    queries: name,
    n: String(some.length),
    first: shareOf(some, 1).toFixed(3),
    'in three': shareOf(some, 3).toFixed(3),
  };
}

function shareOf(some: readonly Ranked[], most: number): number {
  return some.filter(({ rank }) => rank > 0 && rank <= most).length / some.length;
}
