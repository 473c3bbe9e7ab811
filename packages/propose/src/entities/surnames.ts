import { overlaps } from 'backgrounder-text/span';
import type { KnownEntity } from '../model/types.ts';
import { TITLES } from '../words/lexicon.ts';
import type { Known } from './register.ts';
import { type Candidate, fullNameEndingIn } from './wholeNames.ts';

const lastWord = (name: string): string =>
  /([\p{L}\p{M}'’-]+)(?:,? (?:Jr|Sr|I{1,3}|IV)\.?)?$/u.exec(name)?.[1] ?? name;

export function surnamesIn(text: string, found: readonly Known[], candidates: readonly Candidate[]): Known[] {
  const first = new Map<string, { entity: KnownEntity; end: number }[]>();
  for (const { start, end, entities } of found) {
    const [entity] = entities;
    if (entities.length !== 1 || entity?.kind !== 'person' || !text.slice(start, end).includes(' ')) continue;
    const surname = lastWord(entity.name);
    const known = first.get(surname) ?? [];
    if (!known.some((k) => k.entity === entity)) first.set(surname, [...known, { entity, end }]);
  }
  return candidates.flatMap((candidate): Known[] => {
    const surface = text
      .slice(candidate.start, candidate.end)
      .replace(/^(?:\p{L}+\.?\s)+(?=\p{Lu})/u, (lead) =>
        lead
          .trim()
          .split(' ')
          .every((w) => TITLES.has(w.toLowerCase()))
          ? ''
          : lead,
      );
    const bearers = first.get(surface);
    const start = candidate.end - surface.length;
    if (candidate.kind !== 'person' || !bearers || found.some((known) => overlaps(known, candidate)))
      return [];
    const others = candidates.some(
      (c) =>
        c.kind === 'person' &&
        c !== candidate &&
        fullNameEndingIn(text, c, surface) &&
        !found.some((known) => overlaps(known, c)),
    );
    const named = bearers.filter(({ end }) => end <= start);
    if (named.length === 0 || others) return [];
    return [{ start, end: candidate.end, entities: named.map(({ entity }) => entity), by: 'surname' }];
  });
}
