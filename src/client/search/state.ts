/** What a search page shows: the term and the chosen filters by name. */
export interface State {
  readonly q: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The filters that an address may name. `from` and `to` are months, `2025-04`. */
export const FILTER_NAMES = ['group', 'kind', 'topic', 'article', 'from', 'to'] as const;

/** Reads a state from the query of an address. */
export function stateOf(query: string): State {
  const parameters = new URLSearchParams(query);
  const filters: Record<string, string> = {};
  for (const name of FILTER_NAMES) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { q: parameters.get('q') ?? '', filters };
}

/** The address of a state; that of the page alone when nothing is asked. */
export function addressOf(path: string, { q, filters }: State): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
