import type { Card, CardText } from '../../model/views/card.ts';
import { type Font, type FontStore, familiesFor, type Style } from './fonts.ts';

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
  const take = <T extends CardText>(line: T, found: Readable): T => {
    for (const font of found.fonts) fonts.add(font);
    return { ...line, text: found.text };
  };
  const must = (line: CardText, style: Style): CardText => {
    const found = read(line, style, store);
    missing.push(...found.missing.map((letter) => ({ letter, text: line.text })));
    return take(line, found);
  };
  const may = <T extends CardText>(line: T, style: Style): T[] => {
    const found = read(line, style, store);
    return found.missing.length > 0 || found.text === '' ? [] : [take(line, found)];
  };
  const shown: Card = {
    ...card,
    kind: must(card.kind, 'sans'),
    name: must(card.name, 'serif'),
    gloss: card.gloss && must(card.gloss, 'sans'),
    site: must(card.site, 'sans'),
    native: card.native ? (may(card.native, 'serif')[0] ?? null) : null,
    quotations: card.quotations.flatMap((one) =>
      may({ ...one, text: one.source }, 'sans').flatMap(({ text: source }) =>
        may({ ...one, source }, 'serif'),
      ),
    ),
  };
  must({ ...card.name, text: '…' }, 'serif');
  return { card: shown, fonts, missing };
}

/** A text with only what can be shown. */
interface Readable {
  readonly text: string;
  readonly fonts: ReadonlySet<Font>;
  /** Letters that no font has. */
  readonly missing: readonly string[];
}

/** Joiners are spelling, and of no font. */
const UNDRAWN = new Set(' \u200c\u200d');

/**
 * A text as a card shows it: composed (NFC), on one line, without controls of direction and without pictographs and symbols
 * that no font has.
 */
function read({ text, lang }: CardText, style: Style, store: FontStore): Readable {
  const families = familiesFor(style, lang);
  const fonts = new Set<Font>();
  const missing = new Set<string>();
  let shown = '';
  for (const letter of plain(text)) {
    const font = UNDRAWN.has(letter) ? null : store.fontOf(letter.codePointAt(0) ?? 0, families);
    if (font === undefined && PICTURE.test(letter)) continue;
    if (font === undefined) missing.add(letter);
    if (font) fonts.add(font);
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
