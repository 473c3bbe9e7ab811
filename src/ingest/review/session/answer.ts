import type { Step } from './state.ts';

/** What an author answers: a key, and the words that go with it. */
export interface Answer {
  readonly key: string;
  readonly words?: string | undefined;
  /** Of a new entity. */
  readonly kind?: string | undefined;
}

/** Words that an answer lacks, and the question for them. */
export interface Need {
  readonly field: 'words' | 'kind';
  readonly prompt: string;
  /** All that can be answered, where it is one of few. */
  readonly choices?: readonly string[];
}

/** What an answer does; a string when it does nothing and says why. */
export type Decision = Step | Need | string;

/** The words of an answer, or the question for them. */
export function wordsOf(
  { words }: Answer,
  prompt: string,
  choices?: readonly string[],
): { readonly words: string } | Need {
  if (words !== undefined) return { words: words.trim() };
  return choices ? { field: 'words', prompt, choices } : { field: 'words', prompt };
}

export function isNeed(one: object): one is Need {
  return 'prompt' in one;
}

export function unknown(key: string): string {
  return `“${key}” is not one of the keys. Type ? to see them.`;
}
