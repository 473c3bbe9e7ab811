import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observed } from '../briefing/observed.ts';
import type { Content } from '../inspect/manifest.ts';

/** What is kept of a page that was made: its words are in the published site. */
interface KeptPage {
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** What it read, by the places of the names in {@link Kept.names}. */
  readonly facts: readonly number[];
  /** Digest of what these facts, and what its route gave it, said. */
  readonly said: string;
}

interface Kept {
  /** What decides beside the briefing how pages look: the compiled pages. */
  readonly by: string;
  readonly names: readonly string[];
  readonly pages: Readonly<Record<string, KeptPage>>;
}

const FILE = 'pages.json';
const NOTHING: Kept = { by: '', names: [], pages: {} };

/** A page that was made now, or is as it was. */
interface Current {
  readonly facts: readonly string[];
  readonly said: string;
}

/**
 * Knows of each page of the site before what it read of the briefing, and so whether it would be made the same. No page is
 * kept: those that the published site has serve, as long as their bytes are what was made.
 */
export class KeptPages {
  readonly #file: string;
  readonly #before: Kept;
  readonly #now = new Map<string, Current>();

  /** @param cacheDir of the briefing; what cannot be read there counts as nothing */
  constructor(cacheDir: string, isFresh: boolean) {
    this.#file = join(cacheDir, FILE);
    this.#before = isFresh ? NOTHING : readKept(this.#file);
  }

  /** Digests of the files of the site before (SHA-256, hexadecimal). */
  get digests(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#before.pages).map(([file, { sha256 }]) => [file, sha256]));
  }

  /**
   * Whether a page would be made as it was.
   * @param by what decides beside the briefing how pages look
   */
  isCurrent(file: string, props: unknown, observed: Observed, by: string): boolean {
    const before = this.#before.by === by ? this.#before.pages[file] : undefined;
    if (!before) return false;
    const facts = before.facts.map((place) => this.#before.names[place] ?? '');
    if (saidBy(facts, props, observed) !== before.said) return false;
    this.#now.set(file, { facts, said: before.said });
    return true;
  }

  /** Notes a page that was made anew. @param facts what it read */
  made(file: string, props: unknown, facts: readonly string[], observed: Observed): void {
    this.#now.set(file, { facts, said: saidBy(facts, props, observed) });
  }

  /**
   * Writes down what was read, for the build after this one.
   * @param contents of the files as they were made
   */
  async save(by: string, contents: ReadonlyMap<string, Content>): Promise<void> {
    const places = new Map<string, number>();
    const placeOf = (name: string): number => {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    };
    const pages = Object.fromEntries(
      Array.from(this.#now, ([file, { facts, said }]): [string, KeptPage] => [
        file,
        { sha256: contents.get(file)?.sha256 ?? '', facts: facts.map(placeOf), said },
      ]),
    );
    const part = `${this.#file}-${process.pid}`;
    await mkdir(join(this.#file, '..'), { recursive: true });
    await writeFile(part, JSON.stringify({ by, names: [...places.keys()], pages } satisfies Kept));
    await rename(part, this.#file);
  }
}

function saidBy(facts: readonly string[], props: unknown, observed: Observed): string {
  return `${observed.digestOf(facts)}${observed.digestOfData(props)}`;
}

function readKept(file: string): Kept {
  try {
    const value: Kept | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    return value && Array.isArray(value.names) && typeof value.pages === 'object' ? value : NOTHING;
  } catch {
    return NOTHING;
  }
}
