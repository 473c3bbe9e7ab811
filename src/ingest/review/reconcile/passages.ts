import { TITLES } from 'backgrounder-propose';
import type { Span } from '../../../text/span.ts';
import { foldSpelling, type Hit, type Passages } from './bearers.ts';

/** A name as the tagger reads it where it stands. */
export interface Tagged extends Span {
  readonly kind: string;
}

/** An article with the names that stand in it. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly ids: readonly string[] })[];
  /** What the tagger says; asked only where names are shared. */
  readonly tagged: () => readonly Tagged[];
}

/** Before any name: they tell nobody from another. */
const FORMS_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|former|deputy)$/;

/** The passages of articles, to be asked by name. */
export function passagesOf(readings: readonly Reading[]): Passages {
  const places = readings.flatMap((reading) =>
    reading.names.map(({ start, end, ids }) => ({ reading, start, end, ids })),
  );
  const hits = places.map(({ reading, start, end, ids }): Hit => {
    return { article: reading.id, surface: reading.text.slice(start, end), ids };
  });
  const byName = Map.groupBy(places, ({ reading, start, end }) =>
    foldSpelling(reading.text.slice(start, end)),
  );
  const at = (name: string) => byName.get(foldSpelling(name)) ?? [];
  return {
    hits,
    kindsOf(name) {
      const tally = new Map<string, number>();
      for (const { reading, start, end } of at(name)) {
        const kind = reading.tagged().find((one) => one.start <= start && one.end >= end)?.kind;
        if (kind) tally.set(kind, (tally.get(kind) ?? 0) + 1);
      }
      return tally;
    },
    titlesOf: (name) =>
      new Set(at(name).flatMap(({ reading, start }) => titleBefore(reading.text.slice(0, start)) ?? [])),
  };
}

function titleBefore(text: string): string | null {
  const word = /(\p{Lu}[\p{L}-]+)\.?\s$/u.exec(text.slice(-40))?.[1]?.toLowerCase();
  return word && TITLES.has(word) && !FORMS_OF_ADDRESS.test(word) ? word : null;
}
