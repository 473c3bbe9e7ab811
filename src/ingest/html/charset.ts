import type { Failure } from '../sources/source.ts';

/** A web page decoded. */
export interface Decoded {
  readonly html: string;
  /** What the author should know about its encoding. */
  readonly notes: readonly string[];
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Where a page may name its encoding (HTML Standard, 13.2.3.2, and some more for pages with long heads). */
const HEAD = 4096;
const DECLARED =
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * Decodes a web page: by its byte order mark, else as it declares, else as UTF-8, else as windows-1252. Bytes that are
 * valid UTF-8 are read so whatever a page in a single-byte encoding declares.
 */
export function decodePage(bytes: Uint8Array): Decoded | Failure {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, inMeta, inXml] = DECLARED.exec(head) ?? [];
  const declared = (mark ?? inMeta ?? inXml)?.toLowerCase();
  // A page whose meta element says UTF-16 was readable as ASCII, so it is not.
  const label = !mark && declared?.startsWith('utf-16') ? 'utf-8' : declared;
  if (!mark && bytes.includes(0))
    return { failure: 'The file is binary (it holds NUL bytes), not a web page. Save the page as HTML.' };
  const utf8 = label?.startsWith('utf-16') ? null : decoded(bytes, 'utf-8');
  if (utf8 !== null) {
    const other = label && !/^utf-?8$/.test(label) && /[^\0-\x7f]/.test(utf8);
    return { html: utf8, notes: other ? [`the page declares ${label} but is UTF-8 and was read so`] : [] };
  }
  if (label && /^utf-?8$/.test(label))
    return { failure: 'The page declares UTF-8 but its bytes are not UTF-8. Save it again, as UTF-8.' };
  const html = decoded(bytes, label ?? 'windows-1252');
  if (html === null)
    return {
      failure: `The page’s encoding (${label}) is not known or does not fit its bytes. Save it as UTF-8.`,
    };
  return {
    html,
    notes: label ? [] : ['the page names no encoding and is not UTF-8: it was read as windows-1252'],
  };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
