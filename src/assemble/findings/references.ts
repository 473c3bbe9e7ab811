import type { Reference } from '../../model/briefing.ts';

/** What says that a work is a copy. */
type Weighed = 'weak' | 'title' | 'container-title' | 'note';

/** How good the works cited are, counted. */
export interface ReferenceCount {
  readonly all: number;
  readonly undated: number;
  /** Copies of what others published, by what kind of copy. */
  readonly weak: Readonly<Record<string, number>>;
}

/** Counts works without a date, and those that are copies. */
export function countReferences(references: readonly Pick<Reference, 'issued' | Weighed>[]): ReferenceCount {
  const weak = references.flatMap((work) => weaknessOf(work) ?? []);
  return {
    all: references.length,
    undated: references.filter(({ issued }) => !issued).length,
    weak: Object.fromEntries([...Map.groupBy(weak, (kind) => kind)].map(([kind, all]) => [kind, all.length])),
  };
}

/** What kind of copy a work is: as its record says, or as “mirror” in its title, container or note does; null for none. */
export function weaknessOf(work: Pick<Reference, Weighed>): 'mirror' | 'copy' | 'anonymous' | null {
  if (work.weak) return work.weak;
  const words = [work.title, work['container-title'], work.note].join(' ');
  return /\bmirror\b/iu.test(words) ? 'mirror' : null;
}
