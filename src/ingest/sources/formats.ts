import { extname } from 'node:path';
import type { Failure, Format } from './source.ts';

const MEGABYTE = 1024 * 1024;

/** The most that a file may have, in bytes. */
export const MOST_BYTES: Readonly<Record<Format, number>> = {
  txt: 2 * MEGABYTE,
  md: 2 * MEGABYTE,
  html: 5 * MEGABYTE,
  docx: 20 * MEGABYTE,
  pdf: 20 * MEGABYTE,
  eml: 20 * MEGABYTE,
};
export const MOST_OF_ALL = Math.max(...Object.values(MOST_BYTES));

const ENDINGS: Readonly<Record<string, Format>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.eml': 'eml',
  '.mht': 'eml',
  '.mhtml': 'eml',
};

/** True for a path that a folder's run takes up. */
export function isArticleFile(path: string): boolean {
  return extname(path).toLowerCase() in ENDINGS;
}

/** The format that the ending of a path names. */
export function formatNamed(path: string): Format | null {
  return ENDINGS[extname(path).toLowerCase()] ?? null;
}

/** How files of other formats begin, as hexadecimal digits, and what can be done with each. */
const SIGNATURES: readonly (readonly [start: RegExp, what: string])[] = [
  [/^d0cf11e0/, 'an old or encrypted Office document. Open it and save it as .docx without a password'],
  [
    /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a)/,
    'a picture. Write its text into a .txt file',
  ],
  [/^(?:1f8b|377abcaf|52617221|425a68|fd377a58)/, 'an archive. Unpack it first'],
  [/^62706c697374/, 'a web archive. Save the page as HTML instead'],
];
const HEADS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^\{\\rtf/, 'Rich Text. Open it and save it as .docx or .txt'],
];
/** The header of an e-mail, or of a web archive (MHTML), which is written as one. */
const MAIL =
  /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*){0,40}(?:MIME-Version: \d|Message-ID: ?<|Return-Path: ?<|Received: (?:from|by)\s|Content-Type: \w+\/)/i;
const ZIP = /^504b0304/;

/** What a file is: by how it begins, else by its ending. A PDF is never taken for text, whatever its name. */
export function formatOf(path: string, bytes: Uint8Array): Format | Failure {
  const named = formatNamed(path);
  const start = Buffer.from(bytes.subarray(0, 1024));
  const [head, digits] = [start.toString('latin1'), start.toString('hex', 0, 16)];
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (ZIP.test(digits)) return 'docx';
  if (named === 'eml' || (named !== 'html' && MAIL.test(head))) return 'eml';
  const other =
    SIGNATURES.find(([sign]) => sign.test(digits)) ??
    (named === 'html' ? undefined : HEADS.find(([sign]) => sign.test(head)));
  if (other) return { failure: `The file is ${other[1]}. Nothing was written.` };
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (named === 'pdf' || named === 'docx')
    return { failure: `The file is named .${named} but is none. Look at what it is, and save it again.` };
  if (named) return named;
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(head) ? 'html' : 'txt';
}
