import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '../src/ingest/html/extract.ts';
import { printTable } from './measure.ts';

interface Marked {
  readonly articleBody: string;
}

/** What a text has in common with the marked one: shares of their different rows of four words, which sum to one. */
interface Match {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

/**
 * Scores the text of saved pages on the article extraction benchmark of Scrapinghub (github.com/scrapinghub/article-extraction-benchmark),
 * whose folder `ARTICLE_PAGES` names, as its evaluate.py does: rows of four words, each page of the same weight.
 */
export async function benchPages(): Promise<boolean> {
  const folder = process.env['ARTICLE_PAGES'];
  if (!folder || !existsSync(join(folder, 'ground-truth.json'))) {
    console.log('skipped: set ARTICLE_PAGES to a folder with ground-truth.json and html/');
    return true;
  }
  const marked = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    Marked
  >;
  const pages = Object.entries(marked).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const matches = pages.map(([id, { articleBody }]) => {
    const found = extract(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
    return matchOf('failure' in found ? '' : found.text, articleBody);
  });
  printTable([
    { pages: 'all', ...scoreOf(matches) },
    { pages: 'looked at', ...scoreOf(matches.filter((_, at) => at % 2 === 0)) },
    { pages: 'never seen', ...scoreOf(matches.filter((_, at) => at % 2 === 1)) },
  ]);
  return true;
}

function matchOf(found: string, wanted: string): Match {
  const [own, other] = [rowsOf(found), rowsOf(wanted)];
  let both = 0;
  let extra = 0;
  for (const [row, count] of own) {
    both += Math.min(count, other.get(row) ?? 0);
    extra += Math.max(0, count - (other.get(row) ?? 0));
  }
  const missing = other
    .entries()
    .reduce((sum, [row, count]) => sum + Math.max(0, count - (own.get(row) ?? 0)), 0);
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}

function rowsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const rows = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const row = words.slice(at, at + 4).join(' ');
    if (row !== '') rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

function scoreOf(matches: readonly Match[]): Readonly<Record<string, string>> {
  const mean = (share: (match: Match) => number | null): number => {
    const shares = matches.map(share).filter((one) => one !== null);
    return shares.reduce((sum, one) => sum + one, 0) / shares.length;
  };
  const precision = mean(({ both, extra }) => (both + extra === 0 ? null : both / (both + extra)));
  const recall = mean(({ both, missing }) => (both + missing === 0 ? null : both / (both + missing)));
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision: precision.toFixed(3), recall: recall.toFixed(3), F1: f1.toFixed(3) };
}
