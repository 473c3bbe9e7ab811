import { loadGazetteer } from 'backgrounder-propose';
import type { Bearer } from './bearers.ts';
import type { Reading } from './passages.ts';

/** Fewer places say nothing of a name. */
const FEWEST = 4;
/** So many times as many places have to be of the other kind. */
const TIMES = 4;

type Kind = 'person' | 'organisation' | 'place';

const isKind = (kind: string | undefined): kind is Kind =>
  kind === 'person' || kind === 'organisation' || kind === 'place';

/**
 * The drafts whose name is of another kind nearly wherever it stands: an entry has the kind of the article that named it first, where
 * it may be misread. A land or a town stays one: its team and its government are called so.
 * @returns kinds by id
 */
export function otherKinds(
  bearers: readonly Bearer[],
  readings: readonly Reading[],
): ReadonlyMap<string, Kind> {
  const drafts = new Map(
    bearers.filter(({ isDraft, kind }) => isDraft && isKind(kind)).map((one) => [one.id, one]),
  );
  const tallies = new Map<string, Map<string, number>>();
  for (const { text, names, tagged } of readings) {
    for (const { start, end, ids } of names) {
      for (const id of ids.filter((one) => drafts.get(one)?.name === text.slice(start, end))) {
        const kind = tagged().find((one) => one.start === start && one.end === end)?.kind ?? '';
        const tally = tallies.get(id) ?? new Map<string, number>();
        tallies.set(id, tally.set(kind, (tally.get(kind) ?? 0) + 1));
      }
    }
  }
  return new Map(
    [...tallies].flatMap(([id, tally]): [string, Kind][] => {
      const own = drafts.get(id);
      const [kind, count] = [...tally].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
      if (!own || !isKind(kind) || kind === own.kind || isLand(own) || isSurname(own, kind)) return [];
      return count >= FEWEST && count >= TIMES * (tally.get(own.kind) ?? 0) ? [[id, kind]] : [];
    }),
  );
}

/** What is a body here may be somebody’s surname elsewhere. */
const isSurname = ({ name }: Bearer, kind: Kind): boolean => kind === 'person' && !name.includes(' ');

function isLand({ kind, name }: Bearer): boolean {
  const lists = ['country', 'region', 'capital', 'city'] as const;
  return kind === 'place' && lists.some((list) => loadGazetteer().has(list, name));
}
