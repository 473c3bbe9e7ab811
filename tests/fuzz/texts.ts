import fc from 'fast-check';
import { NASTY, NASTY_UNITS } from '../fixtures/nasty.ts';

const corpus = Object.values(NASTY);

/** A text of anything that a file can hold: no lone surrogates, for no file in UTF-8 has any, and no controls. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...NASTY_UNITS) },
      { weight: 1, arbitrary: fc.constantFrom(...corpus) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => withoutControls(parts.join('')));

/** One line or word of the same kinds, never blank. */
export const anyWord: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...corpus), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .map(withoutControls)
  .filter((word) => word.trim() !== '');

/** Spans anywhere in a text, of any length, whole characters or not. */
export function anySpans(text: string, most = 12): fc.Arbitrary<{ start: number; end: number }[]> {
  const offset = fc.nat(text.length);
  return fc.array(
    fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: most },
  );
}

function withoutControls(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (control) => ('\t\n\r\u0085'.includes(control) ? control : ''))
    .toWellFormed();
}
