/** The collections of a briefing. */
export const COLLECTIONS = ['articles', 'entities', 'topics', 'events', 'references', 'site'] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

/** An entry as the store of Astro takes it. */
export interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where its page stands and what it shows; none for what has no page. */
  readonly page?: { readonly href: string; readonly view: string };
  /** A note in MDX, which Astro renders: its path below the briefing, and its text. */
  readonly mdx?: { readonly file: string; readonly body: string };
}
