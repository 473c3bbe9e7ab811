import { Worker } from 'node:worker_threads';
import type { RenderAnswer, RenderWork } from '../../model/renderWork.ts';

/** A page that may be rendered ahead. */
export interface AheadPage {
  /** Its file in the site. */
  readonly file: string;
  /** The component of its route. */
  readonly component: string;
  readonly url: string;
}

/** Room for what is new: a page is many short strings. */
const YOUNG_OF_PAGES = { maxYoungGenerationSizeMb: 24 };

/** Renders pages in a thread while Astro renders others; what the thread cannot render, Astro does. */
export class RenderAhead {
  readonly #worker: Worker;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #claims: Int32Array<SharedArrayBuffer>;
  readonly #at: Int32Array<SharedArrayBuffer>;
  readonly #made = new Map<number, ArrayBuffer | null>();
  /** Pages that the thread has taken and Astro waits for: several where it asks for several at a time. */
  readonly #waiting = new Map<number, (html: ArrayBuffer | null) => void>();
  #isEnded = false;

  /**
   * @param module the bundle of `routes/renderThread.ts`
   * @param pages in the order in which Astro asks for them
   */
  constructor(module: URL, pages: readonly AheadPage[]) {
    this.#indexes = new Map(pages.map(({ file }, index) => [file, index]));
    this.#claims = shared(pages.length);
    this.#at = shared(1);
    const work: RenderWork = {
      pages: pages.map(({ url, component }) => ({ url, component })),
      ...{ claims: this.#claims, at: this.#at },
    };
    this.#worker = new Worker(module, { workerData: work, resourceLimits: YOUNG_OF_PAGES });
    this.#worker.unref();
    this.#worker.on('message', ({ index, html }: RenderAnswer) => this.#take(index, html));
    this.#worker.once('error', () => this.#end());
    this.#worker.once('exit', () => this.#end());
  }

  /** The page of a file as the thread has rendered it; null where Astro is to render it. */
  async take(file: string): Promise<ArrayBuffer | null> {
    const index = this.#indexes.get(file);
    if (index === undefined) return null;
    Atomics.store(this.#at, 0, index);
    Atomics.notify(this.#at, 0);
    if (Atomics.compareExchange(this.#claims, index, 0, 1) === 0) return null;
    const made = this.#made.get(index);
    this.#made.delete(index);
    if (made !== undefined || this.#isEnded) return made ?? null;
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#waiting.set(index, resolve);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(index: number, html: ArrayBuffer | null): void {
    if (this.#waiting.has(index)) this.#answer(index, html);
    else this.#made.set(index, html);
  }

  #end(): void {
    this.#isEnded = true;
    for (const index of [...this.#waiting.keys()]) this.#answer(index, null);
  }

  #answer(index: number, html: ArrayBuffer | null): void {
    this.#waiting.get(index)?.(html);
    this.#waiting.delete(index);
    if (this.#waiting.size === 0) this.#worker.unref();
  }
}

function shared(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}
