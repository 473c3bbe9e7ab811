import { type Issue, issue } from '../../model/check/issue.ts';
import { controlIn } from './characters.ts';
import { placeAt } from './place.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Decodes a file as UTF-8 without its byte order mark.
 * @returns the text, or null when it was refused; why is in `issues`
 */
export function decode(bytes: Uint8Array, file: string, issues: Issue[]): string | null {
  if (isPdf(bytes)) {
    const message =
      'The file is a PDF, not a text. Take it in with the command ingest, which reads its text.';
    issues.push(issue('encoding-invalid', { file, line: 1, column: 1 }, message));
    return null;
  }
  try {
    const text = decoder.decode(bytes);
    const control = controlIn(text);
    if (!control) return text;
    const message = `There is a control character (${control.name}) here. Remove it.`;
    issues.push(issue('control-character', placeAt(text, control.offset, file), message));
    return null;
  } catch {
    const place = placeAt(new TextDecoder('latin1').decode(bytes), firstBadByte(bytes), file);
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 64).includes(0);
    const message = utf16
      ? 'The file is not UTF-8 but looks like UTF-16 or binary data. Save it as UTF-8 text.'
      : 'The file is not valid UTF-8 here. Save it as UTF-8.';
    issues.push(issue('encoding-invalid', place, message));
    return null;
  }
}

/** A PDF may be all ASCII; as a text it would be taken for an article. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 8)).startsWith('%PDF-');
}

/** Where decoding stops; a sequence of bytes that breaks off counts from its first byte. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodedPrefix(bytes.subarray(0, middle)) !== null) low = middle;
    else high = middle - 1;
  }
  return new TextEncoder().encode(decodedPrefix(bytes.subarray(0, low)) ?? '').length;
}

/** The whole characters of the first bytes of a text; null when they are not UTF-8. */
function decodedPrefix(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
