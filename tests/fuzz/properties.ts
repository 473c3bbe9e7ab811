import type fc from 'fast-check';
import { blocksCover, copiedWordsAreFound, textComesThrough } from './articles.ts';
import { anyBytesAreRead, anyYamlIsRead, jsonComesThrough } from './files.ts';
import { notesAreHarmless } from './notes.ts';

export interface Property {
  readonly claim: string;
  readonly property: fc.IRawProperty<unknown>;
  /** How large a part of all cases it gets, in relation to the others. */
  readonly share: number;
}

/** What holds for any input. */
export const PROPERTIES: readonly Property[] = [
  { claim: 'the text comes through, whatever is marked in it', property: textComesThrough, share: 6 },
  { claim: 'blocks and sentences cover the text', property: blocksCover, share: 2 },
  { claim: 'copied words are found', property: copiedWordsAreFound, share: 3 },
  { claim: 'bytes are read or refused', property: anyBytesAreRead, share: 3 },
  { claim: 'YAML is read or refused', property: anyYamlIsRead, share: 3 },
  { claim: 'JSON comes through', property: jsonComesThrough, share: 1 },
  { claim: 'notes neither run nor load anything', property: notesAreHarmless, share: 4 },
];

/** How many of so many cases a property gets. */
export function casesOf({ share }: Property, cases: number): number {
  const all = PROPERTIES.reduce((sum, one) => sum + one.share, 0);
  return Math.ceil((cases * share) / all);
}
