import type { Passage } from '../../model/claim.ts';
import type { Statement } from '../../model/mention.ts';
import { bareWords } from '../subject/words.ts';

/** A statement with those of other articles that say the same. */
export interface MergedStatement {
  readonly statement: Statement;
  /** In order of date; those of the same article too. */
  readonly again: readonly Statement[];
}

/** Statements, the same one of several articles once: the same words, whatever their marks, of the same speaker. */
export function mergedStatements(statements: readonly Statement[]): readonly MergedStatement[] {
  return [...Map.groupBy(statements, keyOfStatement).values()].flatMap(([statement, ...again]) =>
    statement ? [{ statement, again }] : [],
  );
}

function keyOfStatement({ exact, speaker, speakerLabel }: Statement): string {
  return `${speaker ?? speakerLabel ?? ''}\n${bareWords(exact)}`;
}

/** A passage with those of other articles that have the same words. */
export interface Quoted {
  readonly passage: Passage;
  readonly again: readonly Passage[];
}

/** Passages, the same words of several articles once. */
export function mergedPassages(passages: readonly Passage[]): readonly Quoted[] {
  return [...Map.groupBy(passages, ({ exact }) => bareWords(exact)).values()].flatMap(
    ([passage, ...again]) => (passage ? [{ passage, again }] : []),
  );
}
