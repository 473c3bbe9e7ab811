import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Finding, Verdict } from '../finding.ts';
import type { Page } from '../page.ts';
import { fileOf, type Site } from '../site.ts';

/** What a page may weigh before its reader asks for anything, in bytes after gzip. */
export interface Budgets {
  readonly scripts: number;
  readonly styles: number;
  readonly html: number;
}

export const BUDGETS: Budgets = { scripts: 6 * 1024, styles: 20 * 1024, html: 100 * 1024 };

/** Each page and what it loads by itself stays below its budgets; scripts count with what they import. */
export async function checkBudgets(site: Site, budgets: Budgets = BUDGETS): Promise<Verdict> {
  const weigh = scale(site);
  const findings: Finding[] = [];
  const heaviest = { scripts: 0, styles: 0, html: 0 };
  for (const page of site.pages.values()) {
    const weights = await weigh(page);
    for (const part of ['scripts', 'styles', 'html'] as const) {
      heaviest[part] = Math.max(heaviest[part], weights[part]);
      if (weights[part] <= budgets[part]) continue;
      const message = `its ${part} weigh ${kilobytes(weights[part])} KB, and may weigh ${kilobytes(budgets[part])}.`;
      findings.push({ file: page.path, message });
    }
  }
  const examined = `heaviest: scripts ${kilobytes(heaviest.scripts)}, styles ${kilobytes(heaviest.styles)}, HTML ${kilobytes(heaviest.html)} KB`;
  return { examined, findings };
}

/** Weighs pages; a file that many share is compressed once. */
function scale(site: Site): (page: Page) => Promise<Budgets> {
  const weights = new Map<string, Promise<number>>();
  const weightOf = (file: string): Promise<number> => {
    const known = weights.get(file) ?? compressed(join(site.dir, file));
    weights.set(file, known);
    return known;
  };
  const sum = async (files: Iterable<string>): Promise<number> =>
    (await Promise.all([...files].map(weightOf))).reduce((total, bytes) => total + bytes, 0);
  return async (page) => ({
    scripts: await sum(await withImports(site, loadedFiles(site, page, isScript))),
    styles: await sum(loadedFiles(site, page, isStyle)),
    html: await compressed(join(site.dir, page.path)),
  });
}

type Test = (tag: string, rel: string) => boolean;
const isScript: Test = (tag, rel) => tag === 'script' || /\bmodulepreload\b/i.test(rel);
const isStyle: Test = (_tag, rel) => /\bstylesheet\b/i.test(rel);

function loadedFiles(site: Site, page: Page, test: Test): Set<string> {
  const loads = page.loads.filter(({ tag, rel }) => test(tag, rel));
  return new Set(loads.flatMap(({ address }) => fileOf(site, address, page.path) ?? []));
}

/** Static imports, as a bundler writes them; what is imported later is not of the first visit. */
const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+from\s*)?["'](\.[^"']+)["']/g;

async function withImports(site: Site, files: Set<string>): Promise<Set<string>> {
  for (const file of files) {
    const code = await readFile(join(site.dir, file), 'utf8');
    for (const [, path = ''] of code.matchAll(IMPORT)) {
      const target = posix.join(dirname(file), path);
      if (site.files.has(target) || (site.around && existsSync(join(site.dir, target)))) files.add(target);
    }
  }
  return files;
}

const gzipped = promisify(gzip);

async function compressed(file: string): Promise<number> {
  return (await gzipped(await readFile(file))).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
