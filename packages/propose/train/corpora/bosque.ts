import { readFileSync } from 'node:fs';
import type { GoldDocument } from './gold.ts';
import { joined } from './labelled.ts';

interface Row {
  readonly word: string;
  readonly label: string;
}

/** Reads Universal NER over the Bosque, one document a sentence; “de as” and the like are one word again, as they are written. */
export function readBosque(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .flatMap((block, n) => {
      const rows = [...block.matchAll(/^\d+\t([^\t]+)\t(\S+)/gm)].map(([, word = '', label = 'O']) => ({
        word,
        label,
      }));
      return rows.length > 0 ? [joined([contracted(rows)], `bosque-${n}`, 'bosque')] : [];
    });
}

/** Prepositions with the articles and pronouns that they are written together with. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  [
    ['de', 'd'],
    ['em', 'n'],
  ]
    .flatMap(([full, short]) =>
      ['o', 'a', 'os', 'as', 'este', 'esta', 'esse', 'essa', 'ele', 'ela'].map(
        (article): [string, string] => [`${full} ${article}`, `${short}${article}`],
      ),
    )
    .concat(
      ['o', 'a', 'os', 'as'].map((article): [string, string] => [`por ${article}`, `pel${article}`]),
      [
        ['a o', 'ao'],
        ['a os', 'aos'],
        ['a a', 'à'],
        ['a as', 'às'],
        ['em um', 'num'],
        ['em uma', 'numa'],
      ],
    ),
);

function contracted(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, next] = [rows[i], rows[i + 1]];
    if (!row) break;
    const written = next && CONTRACTIONS.get(`${row.word.toLowerCase()} ${next.word}`);
    if (!written) {
      whole.push(withoutArticle(row, rows[i - 1], whole.at(-1)));
      continue;
    }
    const isCapital = /^\p{Lu}/u.test(row.word);
    const word = isCapital ? written.slice(0, 1).toUpperCase() + written.slice(1) : written;
    const isWithin = row.label !== 'O' || next.label.startsWith('I');
    whole.push({ word, label: isWithin ? next.label.replace(/^O$/, row.label) : 'O' });
    i += 1;
  }
  return whole;
}

/** A name whose article is in the word before begins behind it. */
const withoutArticle = (row: Row, before: Row | undefined, last: Row | undefined): Row =>
  before?.label.startsWith('B') && last?.label === 'O' && row.label.startsWith('I')
    ? { ...row, label: `B${row.label.slice(1)}` }
    : row;
