import { frontDecoded } from '../../../text/frontCoding.ts';
import type { KnownNames } from '../ask/engine.ts';
import { type Engine, engineOf } from '../ask/engine.ts';
import type { LoadedPagefind } from '../pagefind.ts';
import type { SearchWords } from './words.ts';

/** What the file of names holds. */
interface NamesFile extends Pick<KnownNames, 'entries' | 'common'> {
  readonly words: SearchWords;
  /** Folders of further indexes below the base, where a site was joined of shards that have their own. */
  readonly indexes?: readonly string[];
}

/** An engine with the words of the interface. */
export interface Loaded {
  readonly engine: Engine;
  readonly words: SearchWords;
}

/** How long a reader waits before being told. Milliseconds. */
const PATIENCE = 2000;

/** The records hold whole addresses, base included. */
const OPTIONS = { baseUrl: '/', excerptLength: 24 };

interface Loading {
  /** The names are here: those can be found. */
  readonly named: Promise<Loaded>;
  /** The index is here too. */
  readonly whole: Promise<Loaded>;
}

let loading: Loading | null = null;

/**
 * Loads the names, and the index behind them, once; after a failure the next call tries again.
 * @param base the base path of the site, with `/` at both ends
 */
export function load(base: string): Loading {
  loading ??= start(base);
  return loading;
}

/**
 * The answer to a question, as soon as the search can be asked.
 * @param ask made of what was not loaded before: a part of the index, a text
 * @param late told when there is an answer after all
 * @throws when there is none, or not within two seconds
 */
export async function answered<T>(
  base: string,
  ask: (search: Loaded) => Promise<T>,
  late: () => void,
): Promise<T> {
  const answer = load(base).whole.then(ask);
  try {
    return await within(PATIENCE, answer);
  } catch (error) {
    answer.then(late, () => undefined);
    throw error;
  }
}

function start(base: string): Loading {
  const file = fetched(`${base}search-names.json`).then((answer) => answer.json() as Promise<NamesFile>);
  const index = indexBelow(base, file);
  const texts = (): Promise<readonly string[]> =>
    fetched(`${base}search-spelling.txt`).then(async (answer) => frontDecoded(await answer.text()));
  const named = file.then(({ words, ...known }) => ({ engine: engineOf(index, { ...known, texts }), words }));
  const whole = index.then(() => named);
  whole.catch(() => {
    loading = null;
  });
  named.catch(() => undefined);
  return { named, whole };
}

/** @throws for any answer but the file */
async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
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
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, milliseconds, new Error('too late')));
  return Promise.race([promise, late]);
}
