/** What a search page shows: the term and the chosen values of each filter. */
export interface State {
  readonly q: string;
  readonly filters: Chosen;
}

/** The chosen values by filter: any of them passes. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The filters that an address may name. `from` and `to` are months, `2025-04`. */
const FILTER_NAMES = ['kind', 'article', 'speaker', 'from', 'to'] as const;

/** Reads a state from the query of an address. */
export function stateOf(query: string): State {
  const parameters = new URLSearchParams(query);
  const filters = FILTER_NAMES.map((name) => [name, parameters.getAll(name).filter(Boolean)] as const);
  return {
    q: parameters.get('q') ?? '',
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
  };
}

/** The address of a state; that of the page alone when nothing is asked. */
export function addressOf(path: string, { q, filters }: State): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const name of FILTER_NAMES) for (const value of filters[name] ?? []) parameters.append(name, value);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Whether two states show the same. */
export function isSame(one: State, other: State): boolean {
  const [own, its] = [one, other].map((state) => addressOf('', { ...state, q: state.q.trim() }));
  return own === its;
}
