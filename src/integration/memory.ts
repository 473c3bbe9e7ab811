import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A briefing with more articles is large: its build shares the memory of the machine with the index of its search. */
const MANY_ARTICLES = 8000;

/**
 * Lets V8 look for what is not needed any more before its heap is several times as large as what is: that takes half as much
 * processor again, and saves a tenth of all memory.
 */
export function spareMemory(articles: number): void {
  if (articles > MANY_ARTICLES) setFlagsFromString('--heap-growing-percent=25');
}

/** Gives back at once what is not needed any more: while a process waits, nothing else makes it do so. */
export function releaseMemory(articles: number): void {
  if (articles <= MANY_ARTICLES) return;
  setFlagsFromString('--expose-gc');
  // The flavour that returns what is free to the system as well.
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
