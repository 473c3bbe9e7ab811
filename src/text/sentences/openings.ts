import { datelineOf } from '../dates/dateline.ts';
import { COUNTED_BEFORE, INITIALS_BEFORE, TITLE_BEFORE } from './abbreviations.ts';

const REACH = 160;
const WRAPPED = 40;
const SKIPPED = /[\s\p{Ps}\p{Pi}"'*_#>•·‣▪◦]*$/u;
const TERMINAL = /[.!?…。．！？؟۔।॥:：]["'\p{Pf}\p{Pe}]*$/u;
const BULLET = /[\n\r][^\S\n\r]*(?:[-–—*+•·‣▪◦]|\d{1,3}[.)])[^\S\n\r]+["'\p{Ps}\p{Pi}]*$/u;

/**
 * True when a sentence begins at this word: at the start of the text, of a paragraph or an item of a list, after a
 * sentence, a colon or a dateline, and in a quotation that a comma introduces. It looks back a short way only.
 */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const skipped = SKIPPED.exec(before)?.[0] ?? '';
  const rest = before.slice(0, before.length - skipped.length);
  if (rest === '') return at <= REACH;
  if (/[\n\r]\s*[\n\r]/.test(skipped.replaceAll('\r\n', '\n')) || BULLET.test(before)) return true;
  if (TERMINAL.test(rest)) return !isAbbreviated(rest) || /[\n\r]/.test(skipped);
  if (/[\n\r]/.test(skipped)) return lastLine(rest).length < WRAPPED;
  if (/,$/.test(rest)) return /["'\p{Pi}]/u.test(skipped);
  return /[—–-]$/.test(rest) && endsDateline(before, at);
}

function isAbbreviated(rest: string): boolean {
  return [TITLE_BEFORE, COUNTED_BEFORE, INITIALS_BEFORE].some((shape) => shape.test(rest));
}

function lastLine(rest: string): string {
  return rest.slice(Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r')) + 1);
}

function endsDateline(before: string, at: number): boolean {
  const line = lastLine(before.trimEnd());
  return (line.length < before.trimEnd().length || at <= REACH) && datelineOf(`${line} X`, 'und') !== null;
}
