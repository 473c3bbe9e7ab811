import { readdirSync, readFileSync } from 'node:fs';
import { namesIn } from '../src/index.ts';

/** Share of what is proposed, in per cent, that is decided as in the marked texts. */
const BAR = 95;
const FOLDER = new URL('agreement/', import.meta.url);
const MARK = /\[([^\]]+)\]\((person|organisation|place|either)\)/g;

interface Decision {
  readonly start: number;
  readonly end: number;
  /** `either`: a name or none, both are right. */
  readonly kind: string;
}

/** A text without its marks, and what was decided of each of its names. */
function decided(marked: string): { readonly text: string; readonly decisions: readonly Decision[] } {
  let text = '';
  let read = 0;
  const decisions: Decision[] = [];
  for (const { index, 0: all, 1: name = '', 2: kind = '' } of marked.matchAll(MARK)) {
    text += marked.slice(read, index);
    decisions.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    read = index + all.length;
  }
  return { text: text + marked.slice(read), decisions };
}

/**
 * Compares what is proposed in texts of our own with what was decided of each passage by hand: `[Velis](place)`, in
 * `agreement/<language>-<number>.md`. False where a language misses the bar.
 */
export function benchAgreement(): boolean {
  const sums = new Map<string, { same: number; said: number; wanted: number }>();
  for (const file of readdirSync(FOLDER).toSorted()) {
    const lang = file.slice(0, 2);
    const { text, decisions } = decided(readFileSync(new URL(file, FOLDER), 'utf8'));
    const names = namesIn(text, lang);
    const free = decisions.filter(({ kind }) => kind === 'either');
    const said = names.filter((name) => !free.some(({ start, end }) => name.start < end && start < name.end));
    const same = said.filter((name) =>
      decisions.some(
        ({ start, end, kind }) => start === name.start && end === name.end && kind === name.kind,
      ),
    );
    const sum = sums.get(lang) ?? { same: 0, said: 0, wanted: 0 };
    sum.same += same.length;
    sum.said += said.length;
    sum.wanted += decisions.length - free.length;
    sums.set(lang, sum);
  }
  let good = true;
  for (const [lang, { same, said, wanted }] of sums) {
    const share = (100 * same) / said;
    console.log(
      `decisions, ${lang}: ${same} of ${said} proposed are as decided by hand (${share.toFixed(1)} %), of ${wanted} names`,
    );
    good = good && share >= BAR;
  }
  return good;
}
