import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** An article as the shared material has it. */
interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The sort of web page that it is. */
  readonly genre?: string;
}

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared');

const gum = textsOf('eval/ner/gum-wikinews.jsonl');
const re3d = textsOf('eval/ner/re3d.jsonl').toSorted((a, b) => b.text.length - a.text.length);
const essays = textsOf('corpora/us-diplomacy/articles.jsonl');
const web = textsOf('eval/ner/uner-ewt.jsonl');

const PERIOD = /^milestones-\d+-\d+-/;
/** One that has a name with another. */
const RENAMED = { 'panama-canal-treaties': 'milestones-1977-1980-panama-canal' };

const history = essays.filter((_, at) => at % 14 === 5);
const crises = essaysNamedIn('crises');
const hadBefore = new Set([...history, ...crises].map(({ title }) => title));
const treaties = essays
  .filter(({ id, title }) => PERIOD.test(id) && !id.endsWith('foreword') && !hadBefore.has(title))
  .filter((_, at) => at % 3 === 1)
  .map((one) => ({ ...one, id: one.id.replace(PERIOD, '') }));

const countries = beginningWith('rdcr-').toSorted((a, b) => wordsOf(b.text) - wordsOf(a.text));

/** Introductions to periods, and essays that are on no other site. */
const CHAPTER = /-(?:foreword|articles|immigration-act|nato|chinese-rev|oslo|haiti)$/;

const SITES: Readonly<Record<string, () => readonly Text[]>> = {
  news: () => ofGum('news'),
  interviews: () => ofGum('interview'),
  history: () => history,
  crises: () => crises,
  pacts: () => essaysNamedIn('pacts'),
  later: () => essaysNamedIn('later'),
  levant: () => re3d.slice(0, 42).map((one, at) => ({ ...one, id: numbered('s', at + 1) })),
  treaties: () => treaties,
  statements: () => re3d.slice(42).map((one, at) => ({ ...one, id: numbered('t', at + 1) })),
  archive: () =>
    beginningWith('frus-history-articles-').filter(({ text }) => wordsOf(text) > 500 && wordsOf(text) < 3700),
  states: () => countries.slice(0, 44),
  nations: () => countries.slice(44, 84),
  realms: () => countries.slice(84, 124),
  chapters: () => [
    ...beginningWith('milestones-').filter(({ id }) => CHAPTER.test(id)),
    ...beginningWith('frus-history-documents-').filter(({ text }) => wordsOf(text) < 2900),
  ],
  blogs: () => ofWeb('weblog', 90),
  groups: () => ofWeb('newsgroup', 100),
};

/** The essays that a file of queries names, by the ends of their ids. */
function essaysNamedIn(site: string): readonly Text[] {
  const queries = readFileSync(join(import.meta.dirname, 'queries', `${site}.txt`), 'utf8');
  const names = new Set(queries.split('\n').flatMap((line) => line.split(' | ')[2]?.split(' ') ?? []));
  const whole: Readonly<Record<string, string>> = RENAMED;
  return [...names].flatMap((name) => {
    const own = essays.find(
      ({ id }) => id === whole[name] || (PERIOD.test(id) && id.replace(PERIOD, '') === name),
    );
    return own ? [{ ...own, id: name }] : [];
  });
}

function ofGum(sort: string): readonly Text[] {
  const beginning = `GUM_${sort}_`;
  return gum
    .filter(({ id }) => id.startsWith(beginning))
    .map(({ id, text }) => ({ id: id.slice(beginning.length), title: '', text }));
}

/** The essays whose ids have a beginning, each called by the rest. */
function beginningWith(beginning: string): readonly Text[] {
  return essays
    .filter(({ id }) => id.startsWith(beginning))
    .map((one) => ({ ...one, id: one.id.slice(beginning.length) }));
}

/** The texts of a sort of web page with more words, numbered after the first letter of the site. */
function ofWeb(genre: string, words: number): readonly Text[] {
  return web
    .filter((one) => one.genre === genre && wordsOf(one.text) > words)
    .map((one, at) => ({ ...one, title: '', id: numbered(genre === 'weblog' ? 'b' : 'g', at + 1) }));
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

function numbered(letter: string, at: number): string {
  return `${letter}${String(at).padStart(2, '0')}`;
}

function textsOf(path: string): readonly Text[] {
  const lines = readFileSync(join(SHARED, path), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Text);
}

/** Makes the sites that `npm run bench:queries` searches, in a folder: `node bench/querySites.ts <folder> [site …]`. */
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder for the sites.');
for (const [site, texts] of Object.entries(SITES)) {
  if (wanted.length > 0 && !wanted.includes(site)) continue;
  const own = resolve(folder, site);
  mkdirSync(join(own, 'in'), { recursive: true });
  for (const { id, title, text } of texts())
    writeFileSync(join(own, 'in', `${id}.txt`), [title.trim(), text].filter(Boolean).join('\n\n'));
  const options = { cwd: ROOT, env: { ...process.env, BRIEFING_DIR: own }, stdio: 'inherit' } as const;
  const command = join(ROOT, 'src/commands/main.ts');
  execFileSync(process.execPath, [command, 'ingest', join(own, 'in'), '--yes'], options);
  execFileSync(process.execPath, [command, 'review', '--accept-all'], options);
  execFileSync('npx', ['astro', 'build'], options);
}
