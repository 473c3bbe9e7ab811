/** A stretch of text as a PDF draws it. */
export interface DrawnText {
  readonly str: string;
  /** The matrix of the text: its place is in the last two, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** A raised mark is smaller than the letters before it by at least this share. */
const RAISED = 0.88;
const MARK = /^[\d*†‡,\s]{1,4}$/;

/**
 * Joins what is drawn into lines, in the order in which it is drawn, which is that of reading in what programs write.
 * @returns the lines, and how many raised numbers, marks of notes, were left out
 */
export function linesOf(page: number, drawn: readonly DrawnText[]): { lines: Line[]; marks: number } {
  const lines: Line[] = [];
  let open: OpenLine | null = null;
  let marks = 0;
  for (const item of drawn) {
    if (open && !open.holds(item)) {
      lines.push(...open.closed(page));
      open = null;
    }
    if (open?.isMark(item)) marks += 1;
    else if (open) open.add(item);
    else if (item.str.trim() !== '') open = new OpenLine(item);
    if (!item.hasEOL || !open) continue;
    lines.push(...open.closed(page));
    open = null;
  }
  return { lines: open ? [...lines, ...open.closed(page)] : lines, marks };
}

class OpenLine {
  #text = '';
  readonly #left: number;
  #right: number;
  readonly #bottom: number;
  /** How many letters it has of each size. */
  readonly #sizes = new Map<number, number>();

  constructor(first: DrawnText) {
    this.#left = first.transform[4] ?? 0;
    this.#right = this.#left;
    this.#bottom = first.transform[5] ?? 0;
    this.add(first);
  }

  get #size(): number {
    return [...this.#sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  }

  /** Whether a text stands on this line; space may stand anywhere. */
  holds(item: DrawnText): boolean {
    const apart = Math.abs((item.transform[5] ?? 0) - this.#bottom);
    return item.str.trim() === '' || apart <= 0.6 * Math.max(sizeOf(item), this.#size);
  }

  isMark(item: DrawnText): boolean {
    return (
      MARK.test(item.str) && sizeOf(item) < RAISED * this.#size && (item.transform[5] ?? 0) > this.#bottom
    );
  }

  add(item: DrawnText): void {
    const size = sizeOf(item);
    const left = item.transform[4] ?? 0;
    const isApart =
      left - this.#right > 0.15 * size && !/^\s|\s$/.test(this.#text.slice(-1) + item.str.slice(0, 1));
    this.#text += (isApart && this.#text !== '' ? ' ' : '') + item.str;
    if (item.str.trim() === '') return;
    this.#right = Math.max(this.#right, left + item.width);
    this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + item.str.length);
  }

  closed(page: number): Line[] {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    const { left, right, bottom } = { left: this.#left, right: this.#right, bottom: this.#bottom };
    return text === '' ? [] : [{ page, text, left, right, bottom, size: this.#size }];
  }
}

function sizeOf({ height, transform }: DrawnText): number {
  const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return Math.round(size * 10) / 10;
}
