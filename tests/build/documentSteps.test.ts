import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Code } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNext, cacheOf, lendFonts, userEnvironment } from '../builds.ts';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/**
 * Off a terminal nobody is asked: the import writes, the review takes its answers from a pipe; what is served is built once,
 * at the end. What npm would start is started without it.
 */
const AS_TYPED = `set -e
run() {
  local script=$1; shift; [ "$1" = -- ] && shift
  case "$script" in
${Object.entries(scripts)
  .map(([name, script]) => `    '${name}') ${script} "$@" ;;`)
  .join('\n')}
    *) echo "There is no script $script"; return 1 ;;
  esac
}
npm() {
  case "$1 $2" in
    'run ingest') shift; run "$@" --yes ;;
    'run review') shift; printf 'a\\n%.0s' {1..40} | run "$@" ;;
    'start ') ;;
    'run '*) shift; run "$@" ;;
    *) command npm "$@" ;;
  esac
}
`;

interface Step {
  readonly script: string | null;
  readonly file: { readonly path: string; readonly text: string } | null;
}

/** What a reader of a document does between two headings: commands, and files of the briefing that are written. */
async function stepsOf(path: string, from: string, to: string): Promise<Step[]> {
  const markdown = await readFile(join(ROOT, path), 'utf8');
  const part = markdown.slice(markdown.indexOf(from), markdown.indexOf(to));
  const steps: Step[] = [];
  visit(unified().use(remarkParse).parse(part), 'code', ({ lang, meta, value }: Code) => {
    const file = /title="(content\/[^"]+)"/.exec(meta ?? '')?.[1];
    if (lang === 'sh' && !value.includes('init ')) steps.push({ script: value, file: null });
    else if (file && !/\bpart\b/.test(meta ?? ''))
      steps.push({ script: null, file: { path: file, text: value } });
  });
  return steps;
}

describe('the steps of a document, one after the other, as they are written', () => {
  let home: string;
  let briefing: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'home-'));
    briefing = join(home, 'my-briefing');
  });
  afterEach(async () => {
    await rm(cacheOf(briefing), { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  });

  function sh(script: string): string {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${AS_TYPED}${script}`], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...userEnvironment(),
        HOME: home,
        BRIEFING_DIR: briefing,
        PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      },
    });
    expect(status, `${script}\n${stdout}${stderr}`).toBe(0);
    return stdout;
  }

  async function take(steps: readonly Step[]): Promise<void> {
    for (const { script, file } of steps) {
      if (script !== null) sh(script.replace(/^npm run build\b.*$/m, ''));
      if (!file) continue;
      const path = join(briefing, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.text);
    }
  }
  const page = (path: string) => readFile(join(briefing, 'dist', path, 'index.html'), 'utf8');

  it('README: an article becomes a briefing, and its entity says more', async () => {
    await take(await stepsOf('README.md', '## Your own briefing in five minutes', '## Commands'));
    await lendFonts(briefing);
    const { code, output } = await buildNext(briefing);
    expect(code, output).toBe(0);
    expect(await page('entities/ana-okoro')).toContain('She has run the harbour since 2019.');
  }, 300_000);

  it('docs/new-article.md: from a file to entries that pass the check', async () => {
    const [article] = await stepsOf('README.md', '## Your own briefing in five minutes', '## Commands');
    await take(article ? [article] : []);
    await take(await stepsOf('docs/new-article.md', '## 1.', '## 4.'));
    const entity = join(briefing, 'content/entities/people/ana-okoro.md');
    expect(await readFile(entity, 'utf8')).toContain('name: Ana Okoro');
    expect(existsSync(join(briefing, 'content/annotations'))).toBe(true);
  }, 300_000);
});
