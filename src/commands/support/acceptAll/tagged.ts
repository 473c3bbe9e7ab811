import { namesIn as namesTagged } from 'backgrounder-propose';
import type { Reading } from '../../../ingest/review/reconcile/passages.ts';

/** What the tagger says of a text, which it reads once. */
export type Tag = (text: string, lang: string) => ReturnType<Reading['tagged']>;

export function tagger(): Tag {
  const known = new Map<string, ReturnType<Reading['tagged']>>();
  return (text, lang) => {
    const names = known.get(text) ?? namesTagged(text, lang);
    known.set(text, names);
    return names;
  };
}
