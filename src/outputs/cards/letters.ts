import type { Card, CardText } from '../../model/views/card.ts';
import { type Family, type Font, type FontStore, familiesFor, type Style } from './fonts.ts';

/** A card with only what there are fonts for, the fonts, and the letters that none has. */
export interface Lettered {
  readonly card: Card;
  readonly fonts: ReadonlySet<Font>;
  /** Of what a card must show; what it may show is left out instead. */
  readonly missing: readonly { readonly letter: string; readonly text: string }[];
}

/** Finds the fonts that a card needs; the ellipsis of a cut line included. */
export function lettered(card: Card, store: FontStore): Lettered {
  const fonts = new Set<Font>();
  const missing: { letter: string; text: string }[] = [];
  const must = (line: CardText, style: Style): CardText => {
    const found = read(line.text, familiesFor(style, line.lang), store);
    missing.push(...found.missing.map((letter) => ({ letter, text: line.text })));
    for (const font of found.fonts) fonts.add(font);
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
  return { card: shown, fonts, missing };
}

/**
 * A text as a card shows it: composed (NFC), on one line, without controls of direction and without pictographs and symbols
 * that no font has. Joiners stay: they are spelling.
 */
function read(
  text: string,
  families: readonly Family[],
  store: FontStore,
): { text: string; fonts: Font[]; missing: string[] } {
  const fonts: Font[] = [];
  const missing = new Set<string>();
  let shown = '';
  for (const letter of plain(text)) {
    const font = /[\s\u200c\u200d]/.test(letter) ? null : store.fontOf(letter.codePointAt(0) ?? 0, families);
    if (font === undefined && PICTURE.test(letter)) continue;
    if (font === undefined) missing.add(letter);
    if (font) fonts.push(font);
    shown += letter;
  }
  return { text: shown.replace(/ {2,}/g, ' ').trim(), fonts, missing: [...missing] };
}

/** Ornaments and emoji: a text says the same without them, as it does not without a sign of money or of mathematics. */
const PICTURE = /[\p{So}\p{Sk}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const IGNORED = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(IGNORED, '').trim();
}
