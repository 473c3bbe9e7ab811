import type { Span } from '../text/span.ts';
import { attributes, escapeHtml } from './escape.ts';

/** A span of the text to be shown as an element. */
export interface Label extends Span {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | boolean | null>>;
  /**
   * `whole` labels are one element each and do not cross one another; `split` labels are cut where they cross a
   * boundary; `link` labels are cut too, and step aside for the whole links inside them, since links do not nest.
   */
  readonly mode: 'whole' | 'split' | 'link';
  /** Of labels with the same span, the lower rank is outside. */
  readonly rank: number;
  /** HTML without text that stands at its end, inside of it; behind a link that it ends in, since links do not nest. */
  readonly tail?: string;
}

/**
 * Writes a stretch of text as HTML with labels around its parts. Removing the tags gives the text back.
 * Crossing labels are cut at each other's boundaries (as in the adoption of overlapping mark-up by TEI milestones).
 * @param text the whole text that the offsets count in (UTF-16 units)
 * @param span the stretch to write
 * @param labels in any order; parts outside the stretch are not written
 */
export function wrap(text: string, span: Span, labels: readonly Label[]): string {
  const inside = labels
    .map((label) => ({
      ...label,
      start: Math.max(label.start, span.start),
      end: Math.min(label.end, span.end),
      tail: label.end > span.end ? '' : (label.tail ?? ''),
    }))
    .filter((label) => label.end > label.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const writer = new Writer();
  let at = span.start;
  for (const label of inside) {
    at = writer.closeUntil(text, at, label.start);
    writer.text(text.slice(at, label.start));
    at = label.start;
    writer.open(label);
  }
  at = writer.closeUntil(text, at, span.end);
  writer.text(text.slice(at, span.end));
  return writer.html;
}

class Writer {
  html = '';
  #stack: Label[] = [];
  /** Tails of labels that ended inside a link, and where that link ends. */
  #tails: { readonly until: number; readonly html: string }[] = [];
  /** How many of the open labels have their start tag in the output: tags are written when text comes. */
  #written = 0;
  /** Labels that were written before: of the pieces of one that was cut, the first has its id. */
  readonly #identified = new Set<Label>();
  #aside: { readonly until: number; readonly labels: readonly Label[] }[] = [];

  text(words: string): void {
    if (words === '') return;
    for (const label of this.#stack.slice(this.#written)) {
      this.html += `<${label.tag}${attributes(this.#identified.has(label) ? { ...label.attributes, id: null } : label.attributes)}>`;
      this.#identified.add(label);
    }
    this.#written = this.#stack.length;
    this.html += escapeHtml(words);
  }

  open(label: Label): void {
    const around = label.mode === 'link' ? this.#stack.find(isWholeLink) : undefined;
    if (around) {
      this.#aside.push({ until: around.end, labels: [label] });
      return;
    }
    if (label.mode !== 'whole') {
      this.#push(label);
      return;
    }
    const moved = this.#popWhile((open) => this.#stepsAside(open, label));
    const suspended = moved.filter((open) => isWholeLink(label) && open.mode === 'link');
    this.#push(label);
    for (const open of moved) if (!suspended.includes(open)) this.#push(open);
    if (suspended.length > 0) this.#aside.push({ until: label.end, labels: suspended });
  }

  closeUntil(text: string, from: number, to: number): number {
    let at = from;
    for (;;) {
      const next = this.#nextEnd(to);
      if (next === null) return at;
      this.text(text.slice(at, next));
      at = next;
      this.#closeAt(at);
    }
  }

  #nextEnd(to: number): number | null {
    let next: number | null = null;
    for (const label of this.#stack)
      if (label.end <= to && (next === null || label.end < next)) next = label.end;
    return next;
  }

  #closeAt(at: number): void {
    const deepest = this.#stack.findIndex((label) => label.end === at);
    const kept: Label[] = [];
    while (this.#stack.length > deepest) {
      const top = this.#stack.at(-1);
      if (top?.end === at) this.#endWithTail(top);
      const label = this.#pop();
      if (label.end > at) kept.unshift(label);
      if (!this.#stack.some(({ tag }) => tag === 'a')) this.#writeTails(at);
    }
    for (const label of kept) this.#push(label);
    const back = this.#aside.filter(({ until }) => until === at);
    this.#aside = this.#aside.filter(({ until }) => until !== at);
    for (const { labels } of back) for (const label of labels) if (label.end > at) this.#push(label);
  }

  /** Pops down to the lowest open label that has to move, and returns everything popped, outermost first. */
  #popWhile(moves: (open: Label) => boolean): Label[] {
    const lowest = this.#stack.findIndex(moves);
    if (lowest < 0) return [];
    const moved: Label[] = [];
    while (this.#stack.length > lowest) moved.unshift(this.#pop());
    return moved;
  }

  /** Cut labels that end inside a whole one go inside it; so do links, which may have to step aside there. */
  #stepsAside(open: Label, label: Label): boolean {
    return open.mode === 'link' || (open.mode === 'split' && open.end < label.end);
  }

  #push(label: Label): void {
    this.#stack.push(label);
  }

  #writeTails(at: number): void {
    for (const { until, html } of this.#tails) if (until <= at) this.html += html;
    this.#tails = this.#tails.filter(({ until }) => until > at);
  }

  /** The tail of an open label that ends here, before its end tag; later, if it stands in a link. */
  #endWithTail({ end, tail }: Label): void {
    if (!tail) return;
    const around = this.#stack.find((open) => open.tag === 'a' && open.end >= end);
    if (around) this.#tails.push({ until: around.end, html: tail });
    else this.html += tail;
  }

  #pop(): Label {
    const label = this.#stack.pop();
    if (!label) throw new Error('wrap: a label was closed that is not open');
    if (this.#written > this.#stack.length) {
      this.#written -= 1;
      this.html += `</${label.tag}>`;
    }
    return label;
  }
}

function isWholeLink({ tag, mode }: Label): boolean {
  return tag === 'a' && mode === 'whole';
}
