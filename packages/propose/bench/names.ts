import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { type KnownEntity, propose } from '../src/index.ts';

/** A name in a text, half-open, in UTF-16 units. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly link?: string;
}

interface MarkedDocument {
  readonly text: string;
  readonly date?: string;
  readonly split?: string;
  readonly mentions: readonly Marked[];
}

const SETS = ['gum-wikinews', 're3d', 'uner-ewt'];
const TYPES = ['person', 'organisation', 'place'];
const FINDERS: Readonly<Record<string, (document: MarkedDocument) => Marked[]>> = {
  propose: ({ text, date }) =>
    propose(text, { lang: 'en', ...(date && { date }) }).mentions.map(({ start, end, kind }) => ({
      start,
      end,
      type: kind,
    })),
  compromise: ({ text }) => {
    const doc = nlp(text);
    return [doc.people(), doc.organizations(), doc.places()].flatMap((view, t) =>
      (
        view.json({ offset: true, terms: { offset: true } }) as {
          terms: { offset: { start: number; length: number } }[];
        }[]
      ).map(({ terms }) => {
        const last = terms.at(-1)?.offset ?? { start: 0, length: 0 };
        return {
          start: terms[0]?.offset.start ?? 0,
          end: last.start + last.length,
          type: TYPES[t] as string,
        };
      }),
    );
  },
};

/**
 * Scores names on marked sets (`<set>.jsonl` in the folder of the environment variable `NER_SETS`): strict = same span
 * and kind, partial = any overlap of the same kind, one to one; then linking against a register of 5,000. The
 * bar is that `propose` reaches 100 KB of text a second of processor time.
 */
export async function benchNames(): Promise<boolean> {
  const folder = process.env.NER_SETS;
  if (!folder || !SETS.some((set) => existsSync(join(folder, `${set}.jsonl`)))) {
    console.log(`skipped: set NER_SETS to a folder with ${SETS.map((set) => `${set}.jsonl`).join(', ')}`);
    return true;
  }
  let fast = true;
  console.log('set           split  finder      kind            strict F1   P     R    partial F1    KB/s');
  for (const set of SETS) {
    const file = join(folder, `${set}.jsonl`);
    if (!existsSync(file)) continue;
    const documents: MarkedDocument[] = readLines(file);
    for (const split of ['dev', 'test']) {
      const part = documents.filter((document) => document.split === split);
      for (const [name, find] of Object.entries(FINDERS)) {
        const { found, rate } = timed(part, find);
        if (name === 'propose' && rate < 100) fast = false;
        for (const kind of ['all', ...TYPES]) console.log(row(set, split, name, kind, part, found, rate));
      }
    }
  }
  benchLinking(join(folder, 'gum-wikinews.jsonl'));
  return fast;
}

const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function timed(documents: readonly MarkedDocument[], find: (document: MarkedDocument) => Marked[]) {
  for (const document of documents.slice(0, 12)) find(document);
  const start = process.cpuUsage();
  const found = documents.map(find);
  const { user, system } = process.cpuUsage(start);
  const units = documents.reduce((sum, { text }) => sum + text.length, 0);
  return { found, rate: (1000 * units) / (user + system) };
}

function row(
  set: string,
  split: string,
  name: string,
  kind: string,
  documents: readonly MarkedDocument[],
  found: readonly Marked[][],
  rate: number,
): string {
  const sums = { strict: 0, partial: 0, gold: 0, found: 0 };
  documents.forEach(({ mentions }, d) => {
    const ours = (m: Marked) => (kind === 'all' ? TYPES.includes(m.type) : m.type === kind);
    const gold = mentions.filter(ours);
    const mine = (found[d] ?? []).filter(ours);
    sums.gold += gold.length;
    sums.found += mine.length;
    sums.strict += mine.filter((m) =>
      gold.some((g) => g.start === m.start && g.end === m.end && g.type === m.type),
    ).length;
    sums.partial += paired(mine, gold);
  });
  const [p, r] = [sums.strict / sums.found, sums.strict / sums.gold];
  const f1 = (hits: number) => ((200 * hits) / (sums.found + sums.gold)).toFixed(1).padStart(5);
  return `${set.padEnd(13)} ${split.padEnd(6)} ${name.padEnd(11)} ${kind.padEnd(15)} ${f1(sums.strict)}   ${(100 * p).toFixed(1).padStart(5)} ${(100 * r).toFixed(1).padStart(5)}   ${f1(sums.partial)}   ${kind === 'all' ? Math.round(rate).toString().padStart(8) : ''}`;
}

/** How many can be paired one to one with an overlap and the same kind, the best overlaps first. */
function paired(mine: readonly Marked[], gold: readonly Marked[]): number {
  const pairs = mine.flatMap((a, i) =>
    gold.flatMap((b, j) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      return a.type === b.type && shared > 0
        ? [{ i, j, share: shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) }]
        : [];
    }),
  );
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs.sort((a, b) => b.share - a.share)) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
  }
  return left.size;
}

const SIZE = 5000;
const SYLLABLES = [
  'ba',
  'der',
  'kin',
  'lo',
  'mar',
  'nes',
  'or',
  'pel',
  'rast',
  'sen',
  'tov',
  'ul',
  'vic',
  'wen',
  'yar',
  'zim',
];

/** Links the names of the marked set against its own linked entities among invented ones, some of which share a surname. */
function benchLinking(file: string): void {
  if (!existsSync(file)) return;
  const documents: MarkedDocument[] = readLines(file);
  const register = registerFrom(documents);
  for (const split of ['dev', 'test']) {
    const sums = { right: 0, wrong: 0, unjudged: 0, gold: 0, exact: 0 };
    for (const { text, date, mentions } of documents.filter((document) => document.split === split)) {
      const linked = propose(text, { lang: 'en', register, ...(date && { date }) }).mentions.filter(
        ({ entity }) => entity,
      );
      const gold = mentions.filter(({ link, type }) => link && TYPES.includes(type));
      for (const m of linked) {
        const judged = mentions.filter((g) => g.link && g.start < m.end && m.start < g.end);
        if (judged.length === 0) sums.unjudged++;
        else if (judged.some(({ link }) => link === m.entity)) sums.right++;
        else sums.wrong++;
      }
      sums.gold += gold.length;
      sums.exact += gold.filter(
        ({ start, end, link }) => register.find(({ id }) => id === link)?.name === text.slice(start, end),
      ).length;
    }
    const share = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`;
    console.log(
      `linking, register of ${register.length}, ${split}: precision ${share(sums.right, sums.right + sums.wrong)}, recall ${share(sums.right, sums.gold)}, exact names alone ${share(sums.exact, sums.gold)} (${sums.gold} linked names; ${sums.unjudged} proposals stand where the set has no link)`,
    );
  }
}

function registerFrom(documents: readonly MarkedDocument[]): KnownEntity[] {
  const known = new Map<string, KnownEntity>();
  for (const { mentions } of documents)
    for (const { link, type } of mentions)
      if (link && TYPES.includes(type) && !known.has(link))
        known.set(link, {
          id: link,
          name: link.replaceAll('_', ' ').replace(/ \(.*\)$/, ''),
          kind: type as KnownEntity['kind'],
        });
  const register = [...known.values()];
  const people = register.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  for (let i = 0; register.length < SIZE; i++) {
    const syllable = (n: number) => SYLLABLES[n % SYLLABLES.length] as string;
    const given = capital(syllable(i) + syllable(i >> 4));
    const surname =
      i % 3 === 0
        ? people[i % people.length]?.name.split(' ').at(-1)
        : capital(syllable(i >> 2) + syllable(i >> 5) + syllable(i >> 8));
    register.push({ id: `distractor-${i}`, name: `${given} ${surname}`, kind: 'person' });
  }
  return register;
}

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);
