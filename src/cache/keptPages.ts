import { join } from 'node:path';
import type { Observed } from '../views/observed.ts';
import type { Content } from '../inspect/manifest.ts';
import { readCache, writeCache } from './cacheFile.ts';

/** What is kept of a page that was made: its words are in the published site. */
interface KeptPage {
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** What it read: places in {@link Kept.facts}. */
  readonly facts: readonly number[];
  /** Digest of what its route gave it. */
  readonly props: string;
}

interface Kept {
  /** What decides beside the briefing how pages look: the compiled pages. */
  readonly by: string;
  /** Each fact that was read, with a digest of what it said, or with the places of those that it rests on. */
  readonly facts: readonly KeptFact[];
  readonly pages: Readonly<Record<string, KeptPage>>;
}

type KeptFact = readonly [name: string, said: string | readonly number[]];

const FILE = 'pages.json';

/**
 * Knows of each page of the site before what it read of the briefing, and so whether it would be made the same. No page is
 * kept: those that the published site has serve, as long as their bytes are what was made.
 */
export class KeptPages {
  readonly #file: string;
  #before: Kept;
  /** Whether the facts of before still say the same, as far as that was asked. */
  readonly #isSame: (boolean | undefined)[] = [];
  readonly #taken = new Map<string, KeptPage>();
  readonly #made = new Map<string, Omit<KeptPage, 'sha256'>>();

  /**
   * @param cacheDir of the briefing; what cannot be read there counts as nothing
   * @param by what decides beside the briefing how pages look
   */
  constructor(cacheDir: string, by: string, isFresh: boolean) {
    this.#file = join(cacheDir, FILE);
    this.#before = isFresh ? nothingBy(by) : readKept(this.#file, by);
  }

  /** Digests of the files of the site before (SHA-256, hexadecimal). */
  get digests(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#before.pages).map(([file, { sha256 }]) => [file, sha256]));
  }

  /** Whether a page would be made as it was. */
  isCurrent(file: string, props: unknown, observed: Observed): boolean {
    const before = this.#before.pages[file];
    if (!before || before.props !== observed.digestOfData(props)) return false;
    if (!before.facts.every((place) => this.#saysTheSame(place, observed))) return false;
    this.#taken.set(file, before);
    return true;
  }

  #saysTheSame(place: number, observed: Observed): boolean {
    const known = this.#isSame[place];
    if (known !== undefined) return known;
    const [name = '', said = ''] = this.#before.facts[place] ?? [];
    const isSame =
      typeof said === 'string'
        ? observed.digestOf(name) === said
        : said.every((part) => this.#saysTheSame(part, observed));
    this.#isSame[place] = isSame;
    return isSame;
  }

  /** Notes a page that was made anew. @param facts numbers of what it read */
  made(file: string, props: unknown, facts: readonly number[], observed: Observed): void {
    this.#made.set(file, { facts, props: observed.digestOfData(props) });
  }

  /**
   * What was read, for the build after this one; to be called last.
   * @param contents of the files as they were made
   * @returns writes it down
   */
  gathered(contents: ReadonlyMap<string, Content>, observed: Observed): () => Promise<void> {
    const facts = new Facts(observed);
    const ofBefore = facts.renumbering((place) => {
      const [name = '', said] = this.#before.facts[place] ?? [];
      return { name, parts: typeof said === 'string' ? undefined : said };
    });
    const ofNow = facts.renumbering((fact) => ({
      name: observed.nameOf(fact),
      parts: observed.partsOf(fact),
    }));
    const page = (file: string, of: Omit<KeptPage, 'sha256'>, place: (fact: number) => number) =>
      [
        file,
        { sha256: contents.get(file)?.sha256 ?? '', facts: of.facts.map(place), props: of.props },
      ] as const;
    const pages = Object.fromEntries([
      ...Array.from(this.#taken, ([file, of]) => page(file, of, ofBefore)),
      ...Array.from(this.#made, ([file, of]) => page(file, of, ofNow)),
    ]);
    const { by } = this.#before;
    const text = JSON.stringify({ by, facts: facts.said, pages } satisfies Kept);
    this.#before = nothingBy(by);
    return () => writeCache(this.#file, text);
  }
}

/** A fact in some numbering. */
interface Numbered {
  readonly name: string;
  /** The numbers of those that it rests on, where it rests on others. */
  readonly parts: readonly number[] | undefined;
}

/** Facts with what they say, each once. */
class Facts {
  readonly said: KeptFact[] = [];
  readonly #observed: Observed;
  readonly #places = new Map<string, number>();

  constructor(observed: Observed) {
    this.#observed = observed;
  }

  /** Gives facts that are numbered otherwise their places here. */
  renumbering(factOf: (number: number) => Numbered): (number: number) => number {
    const known: (number | undefined)[] = [];
    const placeOf = (number: number): number => {
      const place = known[number] ?? this.#placeOf(factOf(number), placeOf);
      known[number] = place;
      return place;
    };
    return placeOf;
  }

  #placeOf({ name, parts }: Numbered, placeOf: (number: number) => number): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const said = parts ? parts.map(placeOf) : this.#observed.digestOf(name);
    const place = this.said.push([name, said]) - 1;
    this.#places.set(name, place);
    return place;
  }
}

function readKept(file: string, by: string): Kept {
  const kept = readCache<Partial<Kept>>(file);
  return kept?.by === by && kept.facts && kept.pages
    ? { by, facts: kept.facts, pages: kept.pages }
    : nothingBy(by);
}

function nothingBy(by: string): Kept {
  return { by, facts: [], pages: {} };
}
