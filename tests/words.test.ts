import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const NOTES = globSync(
  ['*.md', 'docs/**/*.md', 'src/README.md', 'packages/*/*.md', 'packages/*/{src,train}/**/*.md'],
  { cwd: ROOT },
);
const SPOKEN = globSync(
  [
    'src/strings/en/**/*.ts',
    'src/{assemble,commands,corrections,explain,ingest,inspect,integration,model,outputs,read,search,staging,views}/**/*.ts',
  ],
  {
    cwd: ROOT,
  },
);

/** Words that read as translated, with the word to write instead. */
const AVOID: readonly (readonly [found: RegExp, instead: string])[] = [
  [/\btwins?\b/i, 'Markdown alternate'],
  [/\b(?:is|are|was|were) told\b/i, 'detected or reported'],
  [/\bjudg(?:e|es|ed|ing)\b/i, 'review, decide'],
  [/\b(?:un)?settle[sd]?\b/i, 'resolve'],
  [/\b(?:refusal|misuse)s?\b/i, 'user error, usage error'],
  [/\btaken over\b/i, 'reused'],
  [/\bmade anew\b|\bmakes? \w+ anew\b/i, 'rebuilt'],
  [/\bis amiss\b/i, 'is wrong'],
  [/\bmisfits?\b/i, 'mismatch'],
  [/\bthe faces\b|\ba face\b/i, 'font'],
  [/\bfor builds that are killed\b/i, 'crash-recovery tests'],
  [/\bsays nothing but\b/i, 'prints only'],
  [/\bTo be known before\b/i, 'set first'],
  [/\bask with --help\b/i, 'run with --help for usage'],
];

/** What a reader meets of a module: its texts, without code and names of files. */
function textsOf(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const shown = path.endsWith('.md')
    ? text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    : (text.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).filter((one) => / /.test(one)).join('\n');
  return shown.replace(/\s+/g, ' ');
}

function avoided(text: string): string[] {
  return AVOID.flatMap(([found, instead]) => {
    const [word] = found.exec(text) ?? [];
    return word === undefined ? [] : [`“${word}”: write ${instead}`];
  });
}

describe('words that we avoid', () => {
  it.each([...NOTES, ...SPOKEN].sort())('%s has none of them', (path) => {
    expect(avoided(textsOf(path))).toEqual([]);
  });

  it.each([
    ['The twin of the page.', 'Markdown alternate'],
    ['An editor judges the rest.', 'review, decide'],
    ['Unaffected pages are taken over.', 'reused'],
    ['It is refused until all is settled.', 'resolve'],
    ['The licences of the faces', 'font'],
  ])('would name the word of “%s”', (text, instead) => {
    expect(avoided(text)).toEqual([expect.stringContaining(instead)]);
  });
});

/** Links, and paths in backticks that begin with a folder of the repository. */
function pathsIn(note: string): string[] {
  const text = readFileSync(join(ROOT, note), 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = Array.from(text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g), ([, path = '']) =>
    join(dirname(note), path),
  );
  const named = Array.from(
    text.matchAll(/`((?:src|packages|tests|bench|scripts|hosting|docs|\.github)\/[\w\-./]+)`/g),
    ([, path = '']) => path,
  );
  return [...links, ...named];
}

/** Files of an author’s project, not of this repository. */
const OF_PROJECTS = /^src\/(?:pages|Footer\.astro|words\.ts|content\.config\.ts)/;

it.each(NOTES.sort())('every path that %s names exists', (note) => {
  const missing = pathsIn(note).filter((path) => !OF_PROJECTS.test(path) && !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});
