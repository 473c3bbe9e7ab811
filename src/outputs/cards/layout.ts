import type { Node } from '@takumi-rs/core';
import { CARD_SIZE, type Card, type CardQuotation, type CardText } from '../../model/views/card.ts';
import { type Bounds, familiesFor, familyName, type Style } from './fonts.ts';
import { INK, markOf } from './marks.ts';
import { RIBBON } from './ribbon.ts';

/** How much of a card is shown, and how large: tried from the fullest to the barest until it fits. */
export interface Fit {
  readonly nameSize: number;
  readonly glossSize: number;
  readonly glossLines: number;
  readonly quotation: (CardQuotation & { readonly size: number }) | null;
  readonly native: boolean;
}

const NAME_LINES = 3;
/** Longer names in another script would be cut. */
const NATIVE_WIDTH = 34;
/** How much larger the words are when they have the card for themselves. */
const ALONE = 1.25;

/** The fits to try for a card, the fullest first. */
export function fitsOf({ name, native, quotations }: Card): Fit[] {
  const nameSize = nameSizeOf(name.text);
  const hasRoom = native !== null && widthOf(native.text) <= NATIVE_WIDTH;
  const full = { nameSize, glossSize: 34, glossLines: 3, native: hasRoom };
  const alone = { ...full, nameSize: Math.round(nameSize * ALONE), glossSize: 42, quotation: null };
  return [
    ...quotations.flatMap((quotation) =>
      quotationSizes(quotation.text).map((size) => ({ ...full, quotation: { ...quotation, size } })),
    ),
    alone,
    { ...full, quotation: null },
    { nameSize: Math.min(nameSize, 52), glossSize: 34, glossLines: 2, native: false, quotation: null },
    { nameSize: 44, glossSize: 30, glossLines: 1, native: false, quotation: null },
  ];
}

function nameSizeOf(name: string): number {
  const width = widthOf(name);
  if (width <= 18) return 86;
  if (width <= 40) return 70;
  return width <= 80 ? 60 : 48;
}

/** The largest first: a short quotation is shown large. */
function quotationSizes(words: string): number[] {
  const width = widthOf(words);
  return [width <= 110 ? 46 : width <= 160 ? 41 : 37, 34];
}

/** Width of a text in letters of Latin: those of East Asia are twice as wide. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return text.length + (wide?.length ?? 0);
}

const MARGIN = { inline: 72, top: 44, bottom: 36 } as const;
const FOOTER = 64;
/** Where the last line of the body has to end, in pixels from above. */
export const BODY_END = CARD_SIZE.height - MARGIN.bottom - FOOTER - 8;

/** A card as a tree: the body, and below it the ribbon and the name of the site. */
export function layout(card: Card, fit: Fit): Node {
  const side = sideOf(card);
  const site = card.type === 'site' ? '' : card.site.text;
  const footer = text(
    { ...card.site, text: site },
    side,
    { ...sans(card.site, 27, 600), color: INK.muted },
    1,
  );
  const hasRibbon = card.ribbon.length > 0;
  const ribbon: Node = {
    type: 'image',
    src: 'ribbon',
    style: { ...RIBBON, position: 'absolute', top: 0, left: 0 },
  };
  const { inline, top, bottom } = MARGIN;
  return box(
    { width: '100%', height: '100%', position: 'relative', backgroundColor: INK.paper, color: INK.ink },
    [
      box(
        {
          flexDirection: 'column',
          width: '100%',
          height: '100%',
          paddingTop: top,
          paddingLeft: inline,
          paddingRight: inline,
        },
        bodyOf(card, fit, side),
      ),
      box(
        {
          flexDirection: 'column',
          justifyContent: 'flex-end',
          position: 'absolute',
          bottom,
          left: inline,
          right: inline,
          height: FOOTER,
          ...(hasRibbon ? {} : { borderTop: `2px solid ${site === '' ? INK.paper : INK.rule}` }),
        },
        [...(hasRibbon ? [ribbon] : []), footer],
      ),
    ],
  );
}

const QUOTED = { edge: 5, padding: 26, marginTop: 24, source: 27, gap: 10 } as const;

/** Where a line may break: at spaces at least, and after letters and digits only there. */
const BREAKS = { certain: /(?<= )/, possible: /(?<=[^\p{L}\p{M}\p{N}])/u } as const;

/**
 * Bounds of the height of a quotation in a card, in pixels.
 * @param widthOf bounds of the width of a text on one line, in em; null where nothing is known of it
 */
export function heightOf(
  quotation: NonNullable<Fit['quotation']>,
  widthOf: (text: CardText) => Bounds | null,
): Bounds {
  const { edge, padding, marginTop, source, gap } = QUOTED;
  const { size, text: words, dir } = quotation;
  const width = (CARD_SIZE.width - 2 * MARGIN.inline - edge - padding) / size;
  const heightOfLines = (lines: number): number =>
    marginTop + lines * size * LEADING.quotation[dir] + gap + source * LEADING.source;
  if (!widthOf(quotation)) return { least: heightOfLines(1), most: Number.POSITIVE_INFINITY };
  const lines = (breaks: RegExp, bound: keyof Bounds): number =>
    linesOf(words.split(breaks), (text) => widthOf({ ...quotation, text })?.[bound] ?? 0, width);
  return {
    least: heightOfLines(lines(BREAKS.possible, 'least')),
    most: heightOfLines(lines(BREAKS.certain, 'most')),
  };
}

/** How many lines the parts of a text need. A space that ends a line has no width, a part that is longer than a line is broken. */
function linesOf(parts: readonly string[], widthOf: (text: string) => number, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const part of parts) {
    const bare = widthOf(part.trimEnd());
    if (filled > 0 && filled + bare > width) {
      lines += 1;
      filled = 0;
    }
    const broken = Math.max(0, Math.ceil(bare / width) - 1);
    lines += broken;
    filled += widthOf(part) - broken * width;
  }
  return lines;
}

type Side = 'left' | 'right';

function sideOf({ kind }: Card): Side {
  return kind.dir === 'rtl' ? 'right' : 'left';
}

/** Line heights; Arabic script needs air between the lines. */
const LEADING = {
  name: { ltr: 1.14, rtl: 1.4 },
  gloss: { ltr: 1.32, rtl: 1.55 },
  quotation: { ltr: 1.34, rtl: 1.6 },
  source: 1.45,
} as const;

function bodyOf(card: Card, fit: Fit, side: Side): Node[] {
  const { nameSize, glossSize, glossLines, quotation, native } = fit;
  const { kind, name, gloss } = card;
  const nameStyle = {
    ...serif(name, nameSize, 650),
    lineHeight: LEADING.name[name.dir],
    marginTop: 12,
    textWrap: 'balance',
  };
  const glossStyle = { color: INK.muted, lineHeight: LEADING.gloss[gloss?.dir ?? 'ltr'], marginTop: 12 };
  return [
    kindLine(card, native, side),
    text(name, side, nameStyle, NAME_LINES),
    ...(gloss ? [text(gloss, side, { ...sans(gloss, glossSize, 400), ...glossStyle }, glossLines)] : []),
    ...(quotation ? [quoted(quotation, { ...kind, text: quotation.source }, side)] : []),
  ];
}

/** The kind with its shape, and across from it the name in its own script. */
function kindLine({ type, kind, native }: Card, showsNative: boolean, side: Side): Node {
  const label = text(kind, side, { ...sans(kind, 30, 600), color: INK.ink }, 1);
  const mark: Node = {
    type: 'image',
    src: `mark:${markOf(type)}`,
    style: { width: 30, height: 30, flexShrink: 0 },
  };
  const across = side === 'left' ? 'right' : 'left';
  const other =
    showsNative && native
      ? [text(native, across, { ...serif(native, 52, 400), color: INK.muted, flexGrow: 1, flexShrink: 1 }, 1)]
      : [];
  const flexDirection = side === 'right' ? 'row-reverse' : 'row';
  return box({ flexDirection, alignItems: 'center', gap: 16, height: 54, flexShrink: 0 }, [
    mark,
    label,
    ...other,
  ]);
}

function quoted(quotation: NonNullable<Fit['quotation']>, source: CardText, side: Side): Node {
  const { padding, marginTop, source: fontSize, gap } = QUOTED;
  const edge = `${QUOTED.edge}px solid ${INK.accent}`;
  const border =
    side === 'right'
      ? { paddingRight: padding, borderRight: edge }
      : { paddingLeft: padding, borderLeft: edge };
  const lineHeight = LEADING.quotation[quotation.dir];
  const sourceStyle = { color: INK.muted, lineHeight: LEADING.source, marginTop: gap };
  return box({ flexDirection: 'column', flexShrink: 0, marginTop, ...border }, [
    text(quotation, side, { ...serif(quotation, quotation.size, 400), lineHeight }),
    text(source, side, { ...sans(source, fontSize, 400), ...sourceStyle }, 1),
  ]);
}

function box(style: object, children: Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** @param lines how many are shown at most; all of them when left out */
function text({ text: content, lang, dir }: CardText, side: Side, style: object, lines?: number): Node {
  const clamped = lines === undefined ? {} : { textOverflow: 'ellipsis', lineClamp: lines };
  const own = { direction: dir, textAlign: side, overflowWrap: 'anywhere', flexShrink: 0, ...clamped };
  return { type: 'text', text: content, lang, style: { ...own, ...style } } as Node;
}

function serif({ lang }: CardText, fontSize: number, fontWeight: number): object {
  return { fontFamily: stack('serif', lang), fontSize, fontWeight };
}

function sans({ lang }: CardText, fontSize: number, fontWeight: number): object {
  return { fontFamily: stack('sans', lang), fontSize, fontWeight };
}

function stack(style: Style, lang: string): string {
  return familiesFor(style, lang).map(familyName).join(', ');
}
