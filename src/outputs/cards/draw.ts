import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { CARD_SIZE, type Card, type CardText } from '../../model/views/card.ts';
import { shortenedTo } from '../../text/sentences/shortenedTo.ts';
import { type Bounds, type Font, FontStore, familiesFor, familyName, rangesOf } from './fonts.ts';
import { BODY_END, type Fit, fitsOf, heightOf, layout } from './layout.ts';
import { type Lettered, lettered } from './letters.ts';
import { MARKS, markSvg } from './marks.ts';
import { ribbonSvg } from './ribbon.ts';

/** Why a card cannot be drawn, in a sentence that names its page and the remedy. */
export interface CardFault {
  readonly page: string;
  readonly message: string;
}

/** What cards are drawn with. */
interface Tools {
  readonly renderer: Renderer;
  readonly store: FontStore;
}

/** Pages are written meanwhile: of the four threads with which Node writes files, some must be free. */
const AT_ONCE = 3;

/**
 * Draws cards as PNG, 1200 × 630. The same card gives the same bytes.
 * @param deliver takes each picture as it is ready, in no order
 * @returns the cards that have something that cannot be shown
 */
export async function drawCards(
  cards: readonly Card[],
  deliver: (card: Card, png: Uint8Array) => void,
): Promise<CardFault[]> {
  const store = new FontStore();
  const all = cards.map((card) => ({ card, ready: lettered(card, store) }));
  const renderer = await rendererWith(new Set(all.flatMap(({ ready }) => [...ready.fonts])));
  const faults: CardFault[] = [];
  const queue = all.values();
  const worker = async (): Promise<void> => {
    for (const { card, ready } of queue) {
      const drawn = await draw(ready, { renderer, store });
      if (typeof drawn === 'string') faults.push(fault(card, drawn));
      else deliver(card, drawn);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return faults.toSorted((a, b) => (a.page < b.page ? -1 : 1));
}

/** @returns the picture, or what keeps it from being drawn */
async function draw({ card, missing }: Lettered, tools: Tools): Promise<Uint8Array | string> {
  const [first] = missing;
  if (first)
    return `has the letter ${named(first.letter)}, for which no font is installed, in “${first.text}”. Add one for its script (npm install @fontsource-variable/noto-sans-…), change the words,`;
  const fitted = await fitting(card, tools);
  if (!fitted) return `has a name too long for it: “${card.name.text}”. Shorten it,`;
  const { renderer } = tools;
  const tree = layout(await shortenedCard(card, fitted, renderer), fitted.fit);
  return renderer.render(tree, { ...optionsFor(card), format: 'png' });
}

const OPTIONS = {
  ...CARD_SIZE,
  images: (Object.keys(MARKS) as Card['type'][]).map((type) => ({
    src: `mark:${type}`,
    data: new TextEncoder().encode(markSvg(type)),
  })),
};

function optionsFor(card: Card): typeof OPTIONS {
  const ribbon = ribbonSvg(card);
  if (ribbon === null) return OPTIONS;
  return {
    ...OPTIONS,
    images: [...OPTIONS.images, { src: 'ribbon', data: new TextEncoder().encode(ribbon) }],
  };
}

async function rendererWith(fonts: ReadonlySet<Font>): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { family, data, points } of fonts) {
    await renderer.registerFont({ name: familyName(family), data, unicodeRange: rangesOf(points) });
  }
  return renderer;
}

interface Fitted {
  readonly fit: Fit;
  /** How many UTF-16 units of the name and, if there is one, the gloss there is room for. */
  readonly room: { readonly name: number; readonly gloss: number };
}

/** The fullest fit in which nothing runs out of its place; null when there is none. */
async function fitting(card: Card, tools: Tools): Promise<Fitted | null> {
  const { renderer, store } = tools;
  const widthOf = ({ text, lang }: CardText): Bounds | null =>
    store.widthOf(text, familiesFor('serif', lang));
  let bare: Measured | null = null;
  for (const fit of fitsOf(card)) {
    if (fit.quotation) {
      bare ??= await measured(card, { ...fit, quotation: null }, renderer);
      const { least, most } = heightOf(fit.quotation, widthOf);
      // To measure each quotation took a third of the time of a card.
      if (least > bare.left) continue;
      if (bare.isSound && most <= bare.left) return { fit, room: bare.room };
    }
    const { isSound, room } = await measured(card, fit, renderer);
    if (isSound) return { fit, room };
  }
  return null;
}

/** A card as it was laid out. */
interface Measured {
  /** Whether nothing runs out of its place. */
  readonly isSound: boolean;
  /** The height that is left below its body, in pixels. */
  readonly left: number;
  readonly room: Fitted['room'];
}

async function measured(card: Card, fit: Fit, renderer: Renderer): Promise<Measured> {
  const [body, footer] = (await renderer.measure(layout(card, fit), optionsFor(card))).children;
  const left = body ? BODY_END - lowest(body) : 0;
  const isSound = body !== undefined && footer !== undefined && left >= 0 && [body, footer].every(isWithin);
  return { isSound, left, room: roomIn(body) };
}

/** How much of name and gloss a body shows. Runs come in the order of the eye, so that only their lengths say it. */
function roomIn(body: MeasuredNode | undefined): Fitted['room'] {
  const [, name = 0, gloss = 0] = (body?.children ?? []).map(({ runs }) =>
    runs.reduce((sum, { text }) => sum + text.length, 0),
  );
  return { name, gloss };
}

/** The card with name and gloss shortened until each has room: other words than those measured may need more of it. */
async function shortenedCard(card: Card, { fit, room }: Fitted, renderer: Renderer): Promise<Card> {
  for (const share of [1, 0.9, 0.8, 0.7]) {
    const cut = (line: CardText, most: number): CardText => ({
      ...line,
      text: most >= line.text.length ? line.text : shortenedTo(line.text, Math.floor(most * share)),
    });
    const shorter = {
      ...card,
      name: cut(card.name, room.name),
      gloss: card.gloss && cut(card.gloss, room.gloss),
    };
    if (shorter.name.text === card.name.text && shorter.gloss?.text === card.gloss?.text) return card;
    const [body] = (await renderer.measure(layout(shorter, fit), optionsFor(card))).children;
    const shown = roomIn(body);
    if (shown.name >= shorter.name.text.length && shown.gloss >= (shorter.gloss?.text.length ?? 0))
      return shorter;
  }
  return card;
}

/** The lowest edge of the lines in a node, in pixels from above. */
function lowest({ children, transform, height }: MeasuredNode): number {
  return children.length > 0 ? Math.max(...children.map(lowest)) : transform[5] + height;
}

/** The space that ends a line and the overhang of a letter are outside its node. */
const OVERHANG = 24;

/** True when no line is wider than its node. */
function isWithin({ children, runs, width }: MeasuredNode): boolean {
  const isInside = runs.every(({ x, width: run }) => x >= -OVERHANG && x + run <= width + OVERHANG);
  return isInside && children.every(isWithin);
}

function named(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `“${letter}” (U+${code})`;
}

function fault({ page }: Card, problem: string): CardFault {
  return {
    page,
    message: `The card of the page /${page} ${problem} or set cards: false in content/site.yaml.`,
  };
}
