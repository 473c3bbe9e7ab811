/** Stands among ids for all that there may be. */
export const ANY = '*';

/** What could not be read and was reported: nothing is complained of that follows from it. */
export interface Unread {
  /** Paths of files and folders. */
  readonly files: ReadonlySet<string>;
  /** Ids of entities and topics; {@link ANY} among them where they are not known. So with the other ids. */
  readonly subjects: ReadonlySet<string>;
  /** Ids of articles of which the record or a text was not read. */
  readonly articles: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
}

/** Nothing: all could be read. */
export const ALL_READ: Unread = {
  files: new Set(),
  subjects: new Set(),
  articles: new Set(),
  works: new Set(),
};

/** Whether an id may be one of those that could not be read. */
export function mayBeIn(unread: ReadonlySet<string>, id: string): boolean {
  return unread.has(id) || unread.has(ANY);
}
