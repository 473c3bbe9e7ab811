import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../src/index.ts';

const LANGUAGES = ['de', 'es', 'fr', 'it', 'pt'];
const KINDS: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
/** Strict F1 in per cent that each language reaches. */
const BAR = 60;

interface Sentence {
  readonly text: string;
  /** `start end kind` of each name. */
  readonly names: readonly string[];
}

/**
 * Scores names (same span and kind) on the marked sentences of `<language>.conllu` in the folder `LANGUAGE_SETS`: a
 * number, a word and its label a line, a blank line between sentences. False where a language misses the bar.
 */
export function benchLanguages(): boolean {
  const folder = process.env.LANGUAGE_SETS;
  const files = LANGUAGES.map((lang) => ({ lang, file: join(folder ?? '', `${lang}.conllu`) }));
  if (!folder || !files.some(({ file }) => existsSync(file))) {
    console.log('other languages: skipped, set LANGUAGE_SETS to a folder with de.conllu, es.conllu …');
    return true;
  }
  let good = true;
  for (const { lang, file } of files.filter((one) => existsSync(one.file))) {
    const sums = { right: 0, found: 0, marked: 0 };
    for (const { text, names } of sentencesIn(readFileSync(file, 'utf8'))) {
      const marked = new Set(names);
      const found = namesIn(text, lang).filter(({ kind }) => Object.values(KINDS).includes(kind));
      sums.right += found.filter(({ start, end, kind }) => marked.has(`${start} ${end} ${kind}`)).length;
      sums.found += found.length;
      sums.marked += names.length;
    }
    const f1 = (200 * sums.right) / (sums.found + sums.marked);
    const [precision, recall] = [sums.found, sums.marked].map((all) => ((100 * sums.right) / all).toFixed(1));
    console.log(
      `names, ${lang}: strict F1 ${f1.toFixed(1)}, P ${precision}, R ${recall} (${sums.marked} names)`,
    );
    good = good && f1 >= BAR;
  }
  return good;
}

function sentencesIn(columns: string): Sentence[] {
  return columns.split(/\n\n+/).flatMap((block) => {
    const rows = block.split('\n').map((line) => line.split('\t'));
    return rows[0] && rows[0].length > 2 ? [sentenceOf(rows)] : [];
  });
}

/** Joins words with spaces, but for those that stand close in print. */
function sentenceOf(rows: readonly (readonly string[])[]): Sentence {
  let text = '';
  const names: { start: number; end: number; label: string }[] = [];
  let isOpen = false;
  for (const [, word = '', tag = 'O'] of rows) {
    if (text && !/(?:[([{«„“]|\p{L}['’])$/u.test(text) && !/^(?:[,.;:!?)\]}%…”»]|''|'s)$/.test(word))
      text += ' ';
    const start = text.length;
    text += word;
    const [prefix, label = ''] = tag.split('-');
    const last = names.at(-1);
    if (prefix === 'I' && isOpen && last) last.end = text.length;
    else if (tag !== 'O') names.push({ start, end: text.length, label });
    isOpen = tag !== 'O';
  }
  return {
    text,
    names: names.flatMap(({ start, end, label }) =>
      KINDS[label] ? [`${start} ${end} ${KINDS[label]}`] : [],
    ),
  };
}
