import { readFileSync } from 'node:fs';
import type { GoldDocument } from './gold.ts';
import { joined } from './labelled.ts';

/**
 * Reads GermEval 2014: columns `number word outer inner` under a line with the source, one document a sentence. Only whole
 * names count: adjectives and inhabitants (`LOCderiv`) and compounds with a name (`LOCpart`) are none.
 */
export function readGermeval(file: string, id: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^#.*$/m)
    .flatMap((block, n) => {
      const rows = block.split('\n').flatMap((line) => {
        const [, word, label = 'O'] = line.trim().split('\t');
        return word ? [{ word, label: WHOLE.test(label) ? label : 'O' }] : [];
      });
      return rows.length > 0 ? [joined([rows], `${id}-${n}`, 'germeval')] : [];
    });
}

const WHOLE = /^[BI]-(?:PER|ORG|LOC|OTH)$/;
