import { describe, expect, it } from 'vitest';
import { emptyPiece, readPiece } from '../../../src/text/characters/pieces.ts';

const CODE_POINTS = 0x110000;
/** Code points that are no character, or a private one: each is read as the others are, so that a few of them do. */
const NO_CHARACTER = /[\p{Cn}\p{Co}]/u;
const ONE_OF = 101;

describe('reading the pieces of a text', () => {
  it('goes forward at every character of Unicode, alone and before a mark', () => {
    const piece = emptyPiece();
    const stuck: string[] = [];
    for (let code = 0; code < CODE_POINTS; code++) {
      const char = String.fromCodePoint(code);
      if (code % ONE_OF !== 0 && NO_CHARACTER.test(char)) continue;
      for (const text of [char, `a${char}\u17bb`]) {
        for (let at = 0; readPiece(text, at, piece); at = piece.end) {
          if (piece.end > at && piece.end > piece.start) continue;
          stuck.push(code.toString(16));
          break;
        }
      }
    }
    expect(stuck).toEqual([]);
  });

  it('ends before characters that leave no mark', () => {
    const piece = emptyPiece();
    readPiece('漢\u200b字', 0, piece);
    expect(piece).toMatchObject({ start: 0, end: 1 });
  });
});
