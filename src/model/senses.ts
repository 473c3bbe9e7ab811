import type { Span } from '../text/span.ts';
import type { Referring, Target } from './mention.ts';

/** A name found in the text, with everything that has this name. */
export interface NameFound extends Span {
  readonly targets: readonly Target[];
}

/** What an annotation says about a stretch of the text; a null target says that nothing with a page is meant. */
export interface Sense extends Span {
  readonly target: Target | null;
  readonly as: Referring;
}

/** A stretch of text that refers to one target. */
export interface Resolved extends Span {
  readonly target: Target;
  readonly via: 'alias' | 'annotation';
  readonly as: Referring;
}

/** A name that two entries share and nothing resolves. */
export interface Unresolved extends Span {
  readonly targets: readonly Target[];
}

/**
 * Resolves what each stretch of an article means, in reading order and without overlap.
 * An annotation beats every name that it overlaps. A shared name goes to the one of its bearers that the article also
 * mentions by a name of its own (“Munir” after “Asim Munir”); if none or several are, it is unresolved, never guessed.
 * @param senses disjoint, from annotations
 * @param names disjoint, from the finder
 */
export function resolveSenses(
  senses: readonly Sense[],
  names: readonly NameFound[],
): { readonly resolved: readonly Resolved[]; readonly unresolved: readonly Unresolved[] } {
  const free = withoutOverlap(names, senses);
  const unshared = free.flatMap(({ targets }) => (targets.length === 1 ? targets : []));
  const annotated = senses.flatMap(({ target }) => (target ? [target] : []));
  const certain = new Set([...unshared, ...annotated].map(keyOf));
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  for (const { start, end, target, as } of senses) {
    if (target) resolved.push({ start, end, target, via: 'annotation', as });
  }
  for (const { start, end, targets } of free) {
    const candidates =
      targets.length === 1 ? targets : targets.filter((target) => certain.has(keyOf(target)));
    const [target] = candidates;
    if (target && candidates.length === 1) resolved.push({ start, end, target, via: 'alias', as: 'name' });
    else unresolved.push({ start, end, targets });
  }
  return { resolved: resolved.toSorted((a, b) => a.start - b.start), unresolved };
}

function keyOf({ type, id }: Target): string {
  return `${type}/${id}`;
}

function withoutOverlap(names: readonly NameFound[], senses: readonly Span[]): NameFound[] {
  const sorted = senses.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return names.filter(({ start, end }) => {
    while (at < sorted.length && (sorted[at] as Span).end <= start) at += 1;
    const next = sorted[at];
    return !next || next.start >= end;
  });
}
