import { formatIssue, type Issue } from '../../model/check/issue.ts';
import { decode } from '../../read/parsing/decode.ts';
import type { Failure } from './source.ts';

/** A text file decoded. */
export interface DecodedText {
  readonly text: string;
  /** The encoding that it was read in, where that is not UTF-8. */
  readonly encoding: string | null;
  /** True where signs of windows-1252 stood in it as control characters and were put right. */
  readonly isMended: boolean;
}

/** Letters and signs that texts in languages of western Europe have besides ASCII. */
const WESTERN = /^[\u00a0¡£§©«®°·»¿À-ÖØ-öø-ÿŒœŠšŽžŸƒ€‚„…†‡‰‹›‘’“”•–—™]$/;
/** Signs that stand in the middle of a word where a text is in another encoding (“Wa³êsa”, “Âåíà”). */
const MISREAD = /\p{L}[¡£§©«®°·»¿¹³¼¾]\p{L}|[À-ÖØ-Þ]{2}[à-öø-ÿ]|[à-öø-ÿ][À-ÖØ-Þ]/u;
/** More of its letters than a text in a language of western Europe has outside ASCII. */
const MOST_ACCENTED = 0.25;
const SAMPLE = 24;

/**
 * Decodes a text file: as UTF-8, or in the encoding that the author names.
 * @returns a failure that offers an encoding where the bytes look like one
 */
export function decodeText(bytes: Uint8Array, name: string, encoding?: string): DecodedText | Failure {
  if (encoding !== undefined) return inEncoding(bytes, name, encoding);
  const issues: Issue[] = [];
  const text = hasZeros(bytes) ? null : decode(bytes, name, issues);
  if (text !== null) return { text, encoding: null, isMended: false };
  if (issues[0]?.code === 'control-character') {
    const mended = withSigns(bytes);
    if (decode(new TextEncoder().encode(mended), name, []) !== null)
      return { text: mended, encoding: null, isMended: true };
    return { failure: issues.map(wordsOf).join(' ') };
  }
  const likely = encodingOf(bytes);
  if (likely) {
    const sample = sampleOf(new TextDecoder(likely).decode(bytes));
    return {
      failure: `The file is not UTF-8. Read as ${likely} it says “${sample}”. If that is right, add --encoding ${likely}.`,
      offer: { encoding: likely, sample },
    };
  }
  if (hasZeros(bytes)) return BINARY;
  const [problem] = issues;
  const unknown = problem?.code === 'encoding-invalid' ? ' Or name its encoding with --encoding.' : '';
  return { failure: issues.map(wordsOf).join(' ') + unknown };
}

const BINARY: Failure = {
  failure: 'The file is binary (it holds NUL bytes), not a text. Save the article as .txt, .md or .html.',
};

function inEncoding(bytes: Uint8Array, name: string, encoding: string): DecodedText | Failure {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const issues: Issue[] = [];
    if (decode(new TextEncoder().encode(text), name, issues) === null)
      return { failure: `Read as ${encoding}: ${issues.map(wordsOf).join(' ')}` };
    return { text, encoding, isMended: false };
  } catch {
    return {
      failure: `The bytes of the file do not fit ${encoding}. Name another encoding, or save it as UTF-8.`,
    };
  }
}

/** U+0080 to U+009F are what the quotation marks and dashes of windows-1252 become in a file converted as ISO 8859-1. */
function withSigns(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252');
  return new TextDecoder()
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (one) => western.decode(Uint8Array.of(one.charCodeAt(0))));
}

function wordsOf(one: Issue): string {
  const { line, column } = one.place;
  return `Line ${line}, column ${column}: ${formatIssue(one).split('  ').at(-1)}`;
}

function hasZeros(bytes: Uint8Array): boolean {
  return (
    bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  );
}

/** The encoding that bytes which are not UTF-8 look like; null when none is likely. */
function encodingOf(bytes: Uint8Array): string | null {
  if (hasZeros(bytes)) return utf16Of(bytes);
  const text = new TextDecoder('windows-1252').decode(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(/[^\0-\x7f]/g) ?? [];
  const accented = others.filter((one) => /\p{L}/u.test(one)).length;
  const isWestern = others.every((one) => WESTERN.test(one)) && accented <= MOST_ACCENTED * letters;
  if (!isWestern || MISREAD.test(text)) return null;
  // What is the same in both is called by its older name only where nothing of the newer is used.
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'windows-1252' : 'iso-8859-1';
}

/** Latin letters in UTF-16 have a zero for each second byte. */
function utf16Of(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1 || Math.max(even, odd) < bytes.length / 4) return null;
  if (Math.min(even, odd) > bytes.length / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Words around the first character that is not ASCII. */
function sampleOf(text: string): string {
  const at = Math.max(0, text.search(/[^\0-\x7f\ufeff]/));
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - SAMPLE)) + 1);
  return text
    .slice(from, at + SAMPLE)
    .replace(/\s+/g, ' ')
    .trim();
}
