import { readFileSync } from 'node:fs';
import type { GermanLists } from '../../src/tagger/germanLists.ts';
import { type GoldDocument, type Kind, kindOf } from './gold.ts';

/**
 * Reads the news of the SmartData corpus: JSON objects one behind the other, each a text with its marked concepts. What is a
 * noun (“Gruppe”) is no name.
 */
export function readSmartData(file: string, lists: GermanLists): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=\{)/m)
    .map((json): SmartDocument => JSON.parse(json))
    .flatMap(({ id, text, conceptMentions, refids }) =>
      refids?.map.source === 'news' && text
        ? [
            {
              id,
              corpus: 'smartdata',
              text: text.string,
              spans: (conceptMentions?.array ?? []).flatMap(({ type, span: { start, end } }) => {
                const name = text.string.slice(start, end);
                const kind = kindIn(type, name);
                return kind && !isNoun(name, lists) ? [{ start, end, kind }] : [];
              }),
            },
          ]
        : [],
    );
}

interface SmartDocument {
  readonly id: string;
  readonly text: { readonly string: string } | null;
  readonly refids: { readonly map: { readonly source?: string } } | null;
  readonly conceptMentions: {
    readonly array: readonly {
      readonly type: string;
      readonly span: { readonly start: number; readonly end: number };
    }[];
  } | null;
}

/** Concepts that are names; “the group”, “Italian” and numbers of roads and lines are none. */
function kindIn(type: string, name: string): Kind | null {
  const label = /^(?:person|organization|location)/.exec(type)?.[0];
  if (!label || type === 'location-route' || !/^\p{Lu}/u.test(name) || /^\p{Lu}\s?\d/u.test(name))
    return null;
  return /^\p{Lu}\p{Ll}+er$/u.test(name) && label === 'location' ? null : kindOf(label);
}

const isNoun = (name: string, { isNoun: isListed }: GermanLists): boolean =>
  !/^\p{Lu}+$/u.test(name) && isListed(name.toLowerCase());
