import type { Kind } from '../../../model/kinds.ts';
import type { Records } from '../../../read/records.ts';
import { foldName } from '../../../text/characters/foldName.ts';

/** An entry with the names by which articles name it. */
export interface Bearer {
  readonly id: string;
  readonly kind: Kind | 'topic';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Only drafts are merged or lose an alias. */
  readonly isDraft: boolean;
}

/** Where a name stands, and which entries have it. */
export interface Hit {
  readonly article: string;
  readonly surface: string;
  readonly ids: readonly string[];
}

/** What the articles say about names, for those who decide what is one and what is two. */
export interface Passages {
  readonly hits: readonly Hit[];
  /** How often the words are a name of each kind where they stand. */
  readonly kindsOf: (name: string) => ReadonlyMap<string, number>;
  /** The office or form of address before a name where it stands: “President”. */
  readonly titlesOf: (name: string) => ReadonlySet<string>;
}

/** A change of drafts, with its reason in words. */
export type Reconciliation =
  | { readonly does: 'merge'; readonly id: string; readonly into: string; readonly why: string }
  | { readonly does: 'drop'; readonly id: string; readonly alias: string; readonly why: string };

/** Every entry of a briefing as a bearer of names. */
export function bearersOf({ entities, topics }: Records): Bearer[] {
  return [...entities, ...topics].map(({ type, id, data }) => ({
    id,
    kind: type === 'entity' ? data.kind : 'topic',
    name: data.name,
    aliases: data.aliases.filter(({ match }) => match !== false).map(({ text }) => text),
    isDraft: data.status === 'draft',
  }));
}

/** A name without capitals, accents, “the”, dots and hyphens: two that agree in this are written differently only. */
export function foldSpelling(name: string): string {
  return foldName(name)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .replace(/^the\s+/, '')
    .replace(/(?<!\p{L})(\p{L})\.\s(?=\p{L}\.)/gu, '$1.')
    .replaceAll('.', '')
    .replace(/[-–\s]+/gu, ' ')
    .trim();
}
