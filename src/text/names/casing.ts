import { formOf, sameForm } from '../characters/chars.ts';
import { emptyPiece, foldPiece, readPiece } from '../characters/pieces.ts';
import { opensSentence } from '../sentences/openings.ts';
import type { Span } from '../span.ts';

/** In capitals a name this short is more often an acronym: “IRA” is not Ira unless its neighbours are capitals too. */
const SHORT = 3;

/**
 * True when the words of a text are the name in a case in which it may stand: its own; all capitals, piece by piece
 * (“ISLAMABAD”, “Emmanuel MACRON”); with a capital at the start of a sentence when the name begins with a small letter.
 * @param span pieces that are the name's when case is left out of account
 * @param name the name, from its first letter to its last
 */
export function fitsCase(text: string, span: Span, name: string, exactly: boolean): boolean {
  const written = text.slice(span.start, span.end);
  if (written === name) return true;
  const surface = formsOf(written);
  const own = formsOf(name);
  const others = own.flatMap((form, at) => (sameForm(form, surface[at] ?? '') ? [] : [at]));
  if (others.length === 0) return true;
  if (exactly || surface.length !== own.length) return false;
  if (others.some((at) => foldPiece(own[at] ?? '') !== foldPiece(surface[at] ?? ''))) return false;
  const risen = others.filter((at) => !isCapitals(surface[at] ?? ''));
  if (risen.length === 0 && !isShort(own)) return true;
  if (risen.length === 0 && hasCapitalNeighbour(text, span)) return true;
  return (
    others.length === 1 &&
    others[0] === 0 &&
    isCapitalised(own[0] ?? '', surface[0] ?? '') &&
    opensSentence(text, span.start)
  );
}

/** The pieces of a name or of its surface, in the form in which they are compared, case kept. */
function formsOf(raw: string): string[] {
  const forms: string[] = [];
  const piece = emptyPiece();
  for (let at = 0; readPiece(raw, at, piece); at = piece.end) {
    const slice = raw.slice(piece.start, piece.end);
    forms.push(formOf(slice.includes('.') ? slice.replaceAll('.', '') : slice));
  }
  return forms;
}

function isCapitals(form: string): boolean {
  return /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);
}

function isCapitalised(own: string, surface: string): boolean {
  const [first = ''] = own;
  return /\p{Ll}/u.test(first) && sameForm(surface, first.toUpperCase() + own.slice(first.length));
}

function isShort(own: readonly string[]): boolean {
  return own.length === 1 && (own[0]?.length ?? 0) <= SHORT;
}

const CAPITALS_BEFORE = /(?<![\p{L}\p{N}\p{M}])\p{Lu}[\p{Lu}\p{M}]+[’']?[^\S\n]$/u;
const CAPITALS_AFTER = /^[^\S\n]\p{Lu}[\p{Lu}\p{M}]+(?![\p{L}\p{N}\p{M}])/u;

function hasCapitalNeighbour(text: string, { start, end }: Span): boolean {
  return (
    CAPITALS_BEFORE.test(text.slice(Math.max(0, start - 32), start)) ||
    CAPITALS_AFTER.test(text.slice(end, end + 32))
  );
}
