/** A set of words from a list with spaces between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
