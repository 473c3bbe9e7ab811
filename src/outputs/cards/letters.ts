import type { Card, CardText } from '../../model/card.ts';
import { type Face, type FaceStore, type Family, familiesFor, type Style } from './faces.ts';

/** A card with only what there are faces for, the faces, and the letters that none has. */
export interface Lettered {
  readonly card: Card;
  readonly faces: ReadonlySet<Face>;
  /** Of what a card must show; what it may show is left out instead. */
  readonly missing: readonly { readonly letter: string; readonly text: string }[];
}

/** Finds the faces that a card needs; the ellipsis of a cut line included. */
export function lettered(card: Card, store: FaceStore): Lettered {
  const faces = new Set<Face>();
  const missing: { letter: string; text: string }[] = [];
  const must = (line: CardText, style: Style): CardText => {
    const found = read(line.text, familiesFor(style, line.lang), store);
    missing.push(...found.missing.map((letter) => ({ letter, text: line.text })));
    for (const face of found.faces) faces.add(face);
    return { ...line, text: found.text };
  };
  const may = <T extends CardText>(line: T): T[] => {
    const found = read(line.text, familiesFor('serif', line.lang), store);
    return found.missing.length > 0 || found.text === '' ? [] : [{ ...line, ...must(line, 'serif') }];
  };
  const quotations = card.quotations.flatMap((one) =>
    may({ ...one, text: one.source }).flatMap(({ text: source }) => may({ ...one, source })),
  );
  const shown: Card = {
    ...card,
    kind: must(card.kind, 'sans'),
    name: must(card.name, 'serif'),
    gloss: card.gloss && must(card.gloss, 'sans'),
    site: must(card.site, 'sans'),
    native: card.native ? (may(card.native)[0] ?? null) : null,
    quotations,
  };
  for (const one of quotations) must({ ...one, text: one.source }, 'sans');
  must({ ...card.name, text: '…' }, 'serif');
  return { card: shown, faces, missing };
}

/**
 * A text as a card shows it: composed (NFC), on one line, without controls of direction and without pictographs and symbols
 * that no face has. Joiners stay: they are spelling.
 */
function read(
  text: string,
  families: readonly Family[],
  store: FaceStore,
): { text: string; faces: Face[]; missing: string[] } {
  const faces: Face[] = [];
  const missing = new Set<string>();
  let shown = '';
  for (const letter of plain(text)) {
    const face = /[\s\u200c\u200d]/.test(letter) ? null : store.faceOf(letter.codePointAt(0) ?? 0, families);
    if (face === undefined && PICTURE.test(letter)) continue;
    if (face === undefined) missing.add(letter);
    if (face) faces.push(face);
    shown += letter;
  }
  return { text: shown.replace(/ {2,}/g, ' ').trim(), faces, missing: [...missing] };
}

/** Ornaments and emoji: a text says the same without them, as it does not without a sign of money or of mathematics. */
const PICTURE = /[\p{So}\p{Sk}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const IGNORED = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(IGNORED, '').trim();
}
