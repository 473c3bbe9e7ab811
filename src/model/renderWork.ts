/** Pages that a thread renders beside the main one; each takes the pages that the other has not. */
export interface RenderWork {
  /** Their addresses and the components of their routes, in the order in which Astro asks for them. */
  readonly pages: readonly { readonly url: string; readonly component: string }[];
  /** A number for each page: whoever changes it from 0 to 1 renders the page. */
  readonly claims: Int32Array<SharedArrayBuffer>;
  /** One number: the page that Astro asked for last. */
  readonly at: Int32Array<SharedArrayBuffer>;
}

/** A page that the thread has rendered; null where it could not. */
export interface RenderAnswer {
  readonly index: number;
  readonly html: ArrayBuffer | null;
}

/** The thread stays within two stretches of Astro: at most so many rendered pages are held in memory. */
const STRETCH = 256;

/**
 * The order in which the thread takes pages: stretch by stretch, each from its end. The main thread takes them from the
 * beginning, and they meet: neither waits for the other.
 */
export function* orderAhead(count: number): Generator<number, undefined> {
  for (let start = 0; start < count; start += STRETCH)
    for (let index = Math.min(start + STRETCH, count) - 1; index >= start; index -= 1) yield index;
}

/** Blocks the thread until Astro is at the stretch before that of a page. */
export function waitForTurn(at: Int32Array<SharedArrayBuffer>, index: number): void {
  const first = (Math.floor(index / STRETCH) - 1) * STRETCH;
  for (let now = Atomics.load(at, 0); now < first; now = Atomics.load(at, 0)) Atomics.wait(at, 0, now);
}
