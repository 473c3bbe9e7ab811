import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { z } from 'astro/zod';
import type { Code, InlineCode } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/commands.ts';
import { readArguments } from '../src/commands/support/define/readArguments.ts';
import { optionsSchema } from '../src/integration/options.ts';
import { formatIssue, type Issue } from '../src/model/check/issue.ts';
import { conform } from '../src/read/fields/conform.ts';
import { parseYaml } from '../src/read/parsing/parse.ts';
import { PUBLISHED_FILE, readPublished } from '../src/read/published.ts';
import { FILES, type SchemaName } from '../src/schema/json.ts';
import { type Files, issuesOf, reportOf } from './check/folder.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = globSync(['*.md', 'docs/*.md', 'src/README.md', 'packages/*/*.md'], { cwd: ROOT }).sort();
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
).scripts;

interface Block {
  readonly place: string;
  readonly lang: string;
  readonly text: string;
  /** The file that the block shows, from `title="…"`; null for one that shows none. */
  readonly file: string | null;
  /** Whether it is a part of that file. */
  readonly isPart: boolean;
}

/** Every fenced block of a document, and its code between words as blocks of the language `inline`. */
function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  const tree = unified()
    .use(remarkParse)
    .parse(readFileSync(join(ROOT, path), 'utf8'));
  const add = ({ value, position }: Code | InlineCode, lang: string, meta: string): void => {
    const file = /title="([^"]+)"/.exec(meta)?.[1] ?? null;
    const place = `${path}:${position?.start.line}`;
    blocks.push({ place, lang, text: value, file, isPart: /\bpart\b/.test(meta) });
  };
  visit(tree, 'code', (node) => add(node, node.lang ?? '', node.meta ?? ''));
  visit(tree, 'inlineCode', (node) => add(node, 'inline', ''));
  return blocks;
}

const BLOCKS = DOCUMENTS.flatMap(blocksOf);
const CONTENT = BLOCKS.filter(({ file }) => file?.startsWith('content/'));

/** What the examples of docs/authoring.md speak of without showing it. */
const AROUND: Files = {
  'seeds/harbour.txt': [
    'Harbour to be dredged',
    'LANMERE, March 9 (Gazette) — The harbour will be dredged for the first time in forty years, said Ana Okoro, harbour master since 2019. The channel was last dredged in 1986.',
  ].join('\n\n'),
  'seeds/forum.txt': [
    'Forum opens in Islamabad',
    'ISLAMABAD, April 8, 2025 (AP) — Eric Meyer, a career diplomat, led the delegation to a forum that opened on Tuesday. A medal of gold was shown. The statement spoke of immense opportunities.',
    'He conveyed that interest directly to Pakistani Prime Minister Shehbaz Sharif. He reaffirmed Islamabad’s desire to open Reko Diq, a district of Balochistan.',
  ].join('\n\n'),
  'seeds/quay.txt': 'Quay reopens\n\nLANMERE (Gazette) — The quay reopened in 2019.',
  'seeds/quay.v2.txt': 'Quay reopens\n\nLANMERE (Gazette) — The quay reopened in 2018.',
  'content/published.txt': '/articles/quay/#p2s1 /articles/quay/#p2v2s1\n',
  'content/articles/forum.yaml': 'seed: forum.txt\npublished: 2025-04-09\n',
  ...Object.fromEntries(
    [
      ['lanmere', 'Lanmere', 'place'],
      ['islamabad', 'Islamabad', 'place'],
      ['reko-diq', 'Reko Diq', 'place'],
      ['government-of-pakistan', 'Government of Pakistan', 'organisation'],
      ['shehbaz-sharif', 'Shehbaz Sharif', 'person'],
    ].map(([id, name, kind]) => [`content/entities/${id}.md`, `---\nname: ${name}\nkind: ${kind}\n---\n`]),
  ),
};

/** The examples of a document as one briefing: works of several lists together, and parts with what they leave out. */
function briefingOf(document: string): Files {
  const files: Record<string, string> = {};
  const works = new Map<string, object>();
  for (const { file, text, isPart } of CONTENT.filter(({ place }) => place.startsWith(document))) {
    if (file === 'content/references.json')
      for (const work of JSON.parse(text)) works.set(work.id, { ...works.get(work.id), ...work });
    else if (file === 'content/entities/ana-okoro.md')
      files[file] = `---\nname: Ana Okoro\nkind: person\n${text}\n---\n`;
    else if (isPart && file === 'content/articles/quay.yaml') files[file] = `seed: quay.txt\n${text}`;
    else if (file && file !== 'content/published.txt') files[file] = text;
  }
  for (const id of ['bureau-2025', 'mine-report-2025'])
    works.set(id, { id, type: 'report', title: id, issued: { 'date-parts': [[2025]] } });
  return { ...files, 'content/references.json': JSON.stringify([...works.values()]) };
}

/** What examples may leave out: each shows one thing. */
const UNSHOWN = new Set(['entity-unmentioned', 'reference-unused', 'sources-not-own', 'alias-unused']);

/** Kinds that the example of the options adds. */
const OWN_KINDS = { kinds: { vessel: {} } };

/** What is wrong with a file of a briefing, as its author would read it. */
function faultsOf({ file, text, isPart, place }: Block): string[] {
  if (file === PUBLISHED_FILE) {
    const issues: Issue[] = [];
    readPublished(text, issues);
    return issues.map(formatIssue);
  }
  const name = (Object.keys(FILES) as SchemaName[]).find((one) =>
    FILES[one].files.some((glob) => matchesGlob(file ?? '', glob)),
  );
  if (!name) return [`${place}: no author writes ${file}`];
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? text;
  const own = front.replace(
    new RegExp(`^kind: (?:${Object.keys(OWN_KINDS.kinds).join('|')})$`, 'm'),
    'kind: place',
  );
  const issues: Issue[] = [];
  const code = name === 'references' ? 'json-invalid' : 'yaml-invalid';
  const parsed = parseYaml(own, { file: place, firstLine: 1, code }, issues);
  const shape: z.ZodType = FILES[name].shape;
  const partial = isPart && 'partial' in shape ? (shape as z.ZodObject).partial() : shape;
  if (parsed) conform(partial, parsed, issues);
  return issues.map(formatIssue);
}

/** The commands of a script: without comments, texts that they read, variables and redirections. */
function commandsIn(script: string): string[][] {
  return script
    .replace(/<<'?(\w+)'?\n[\s\S]*?\n\1(?=\n|$)/g, '')
    .replace(/(^|\s)#.*$/gm, '$1')
    .replace(/<[^>\n]+>/g, 'words')
    .split(/\n|&&|;|\|/)
    .map((line) => line.replace(/\s[<>]\s?\S+/g, '').trim())
    .map((line) => (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, '')))
    .map((words) => words.slice(words.findIndex((word) => !/^\w+=/.test(word))));
}

/** The script of npm, or the command of backgrounder, that a command runs. */
function namedIn(
  words: readonly string[],
): { script?: string; command?: string; args: readonly string[] } | null {
  const [program, second, ...rest] = words.filter((word) => word !== '-s');
  if (program === 'npm' && second === 'run' && rest[0]) return { script: rest[0], args: rest.slice(2) };
  if (program === 'npx' && /^(?:astro-)?backgrounder$/.test(second ?? '') && rest[0])
    return { command: rest[0], args: rest.slice(1) };
  if (program === 'backgrounder' && second) return { command: second, args: rest };
  return null;
}

/** What keeps a command from running as it is written; null where nothing does. */
async function faultOf(words: readonly string[], isInline: boolean): Promise<string | null> {
  const named = namedIn(words);
  if (!named) return null;
  const { script, args } = named;
  if (script && !SCRIPTS[script]) return `package.json has no script “${script}”`;
  const name = script
    ? /^node src\/commands\/main\.ts (\S+)$/.exec(SCRIPTS[script] ?? '')?.[1]
    : named.command;
  if (!name) return null;
  const entry = COMMANDS[name];
  if (!entry) return `there is no command “${name}”`;
  // Between words a command is often named without what it is run on.
  if (args.includes('--help') || (isInline && args.length === 0)) return null;
  const { options, positionals } = await entry.load();
  try {
    readArguments({ name, options, ...(positionals && { positionals }) }, args);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the examples of the documents', () => {
  it('name their file wherever they show one of a briefing', () => {
    const unnamed = BLOCKS.filter(
      ({ place, lang, file }) =>
        !place.startsWith('docs/scaling.md') && ['yaml', 'json', 'markdown'].includes(lang) && file === null,
    );
    expect(unnamed.map(({ place }) => place)).toEqual([]);
  });

  it.each(CONTENT.map((block) => [block.place, block.file, block] as const))(
    '%s: %s is as its schema wants it',
    (_place, _file, block) => expect(faultsOf(block)).toEqual([]),
  );

  it.each([
    ['content/site.yaml', 'titel: Harbour', false, 'Did you mean title?'],
    ['content/articles/a.yaml', 'published: yesterday\nseed: a.txt', false, 'A date is written'],
    ['content/entities/a.md', '---\nname: Ana\n---', false, 'kind'],
    ['content/entities/a.md', 'facts:\n  - label: role', true, 'statement'],
    ['content/references.json', '[{ "id": "a", }]', false, 'json-invalid'],
    ['content/entity/a.md', '---\nname: Ana\n---', false, 'no author writes'],
  ])('would be found wrong: %s with %j', (file, text, isPart, fault) => {
    const block = { place: 'docs/a.md:1', lang: 'yaml', text, file, isPart };
    expect(faultsOf(block).join('\n')).toContain(fault);
  });

  it('have options that the integration takes', () => {
    const config = BLOCKS.find(({ file }) => file === 'astro.config.mjs')?.text ?? '';
    const script = config.replace(/^import .*$/gm, '').replace('export default', '');
    const same = (value: unknown) => value;
    const env = { SITE: 'https://example.org', BASE: '/minerals/' };
    const project = runInNewContext(script, { defineConfig: same, backgrounder: same, process: { env } });
    // What publishing.md and the workflow for GitHub Pages set is not lost.
    expect(project).toMatchObject({ site: env.SITE, base: env.BASE });
    const options: unknown = JSON.parse(JSON.stringify(project.integrations[0]));
    expect(options).toMatchObject(OWN_KINDS);
    expect(optionsSchema.safeParse(options).error?.issues).toBeUndefined();
  });

  it('of docs/authoring.md are one briefing that passes the check', async () => {
    const issues = await issuesOf({ ...AROUND, ...briefingOf('docs/authoring.md') });
    const stated = issues.filter(({ severity, code }) => severity !== 'note' && !UNSHOWN.has(code));
    expect(stated.map(formatIssue)).toEqual([]);
  });

  it('make the briefing of the README, without an error', async () => {
    const readme = BLOCKS.filter(({ place }) => place.startsWith('README.md'));
    const article = readme.flatMap(({ text }) => /article\.txt <<'END'\n([\s\S]*?)END/.exec(text)?.[1] ?? []);
    const entity = readme.find(({ file }) => file?.startsWith('content/'));
    const files = { 'seeds/harbour.txt': article[0] ?? '', [entity?.file ?? '']: entity?.text ?? '' };
    expect(article).toHaveLength(1);
    expect(await reportOf(files, 'quote-not-found', 'claims-more', 'field-unknown', 'alias-unused')).toEqual(
      [],
    );
  });
});

describe('the commands of the documents', () => {
  const written = BLOCKS.filter(({ lang }) => lang === 'sh' || lang === 'inline').flatMap(
    ({ place, lang, text }) =>
      commandsIn(text)
        .filter((words) => namedIn(words) !== null)
        .map((words) => [place, words.join(' '), words, lang === 'inline'] as const),
  );

  it.each(written)('%s: %s', async (_place, _line, words, isInline) => {
    expect(await faultOf(words, isInline)).toBeNull();
  });

  it.each([
    ['npm run chekc', 'package.json has no script “chekc”'],
    ['npm run check -- --stael', 'There is no option --stael. Did you mean --stale?'],
    ['npx backgrounder jion shards/*', 'there is no command “jion”'],
    ['npm run ingest', 'No article was named.'],
    ['SITE=https://example.org npm run record -- more', 'It takes no “more”, only options.'],
  ])('would find what is wrong with %s', async (script, fault) => {
    const [words = []] = commandsIn(script);
    expect(await faultOf(words, false)).toContain(fault);
  });
});
