import { type Engine, engineOf, type Known } from './engine.ts';
import type { LoadedPagefind } from './pagefind.ts';
import type { SearchWords } from './words.ts';

/** What the file of names holds. */
interface NamesFile extends Known {
  readonly words: SearchWords;
  /** Folders of further indexes below the base, where a site was joined of shards that have their own. */
  readonly indexes?: readonly string[];
}

/** An engine with the words of the interface. */
export interface Loaded {
  readonly engine: Engine;
  readonly words: SearchWords;
  /** Settles when the index can be asked; fails when that takes more than two seconds. */
  readonly index: Promise<unknown>;
}

/** How long a reader waits before being told. Milliseconds. */
const PATIENCE = 2000;

/** The records hold whole addresses, base included. */
const OPTIONS = { baseUrl: '/', excerptLength: 24 };

let loading: Promise<Loaded> | null = null;

/**
 * Loads the names, and the index behind them, once; after a failure the next call tries again.
 * @param base the base path of the site, with `/` at both ends
 * @throws when the names cannot be had within two seconds
 */
export async function load(base: string): Promise<Loaded> {
  loading ??= start(base);
  try {
    return await within(PATIENCE, loading);
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function start(base: string): Promise<Loaded> {
  const file = fetch(`${base}search-names.json`).then((answer) => answer.json() as Promise<NamesFile>);
  const index = within(PATIENCE, indexBelow(base, file));
  index.catch(() => {
    loading = null;
  });
  const { words, ...known } = await file;
  return { engine: engineOf(index, known), words, index };
}

async function indexBelow(base: string, file: Promise<NamesFile>): Promise<LoadedPagefind> {
  const pagefind: LoadedPagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options(OPTIONS);
  await pagefind.init();
  const { indexes = [] } = await file;
  await Promise.all(indexes.map((folder) => pagefind.mergeIndex(`${base}${folder}`, { ...OPTIONS })));
  return pagefind;
}

/** Fails when a promise takes longer. @param milliseconds how long it may take */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, milliseconds, new Error('too late')));
  return Promise.race([promise, late]);
}
