import type { Bearer, Passages, Reconciliation } from './bearers.ts';
import { mergeLetters } from './letters.ts';
import { NameMerger } from './nameMerger.ts';
import { mergeNameVariants, mergeShortGivenNames, resolveSurnames } from './people.ts';
import {
  dropCommonBeginnings,
  mergeOfCountry,
  mergeOtherForms,
  mergeSameName,
  resolveShortNames,
} from './sameName.ts';
import { mergeSpellings } from './spellings.ts';

export type { Bearer, Passages, Reconciliation } from './bearers.ts';
export { bearersOf } from './bearers.ts';

/** What is to become of drafts that share a name. */
export interface Reconciled {
  /** In the order in which they are made. */
  readonly changes: readonly Reconciliation[];
  /** Drafts that stay drafts: nobody can tell whom their name means. */
  readonly open: readonly string[];
}

/**
 * Brings drafts of many articles together: what is one is merged, what is two is kept apart, and what the passages do
 * not tell stays a draft.
 */
export function reconcile(bearers: readonly Bearer[], passages: Passages): Reconciled {
  const merger = new NameMerger(bearers, passages);
  mergeSameName(merger);
  mergeOfCountry(merger);
  mergeOtherForms(merger);
  resolveShortNames(merger);
  dropCommonBeginnings(merger);
  mergeLetters(merger);
  mergeNameVariants(merger);
  mergeSpellings(merger);
  mergeShortGivenNames(merger);
  const open = resolveSurnames(merger);
  return { changes: merger.done, open };
}
