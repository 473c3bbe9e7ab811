import type { searchEn } from '../en/search.ts';

/** The words of the search, in Spanish. */
export const searchEs: typeof searchEn = {
  searchHint: 'Las comillas buscan las palabras exactas: «primer ministro».',
  searchPartly: 'Nada contiene todas estas palabras. Primero, lo más cercano.',
  searchBest: 'Mejor resultado',
  searchFilter: 'Filtrar',
  searchAnyone: 'Cualquiera',
  searchAny: 'Todos',
  searchGroups: { entities: 'Quién es quién', topics: 'Temas', passages: 'Pasajes' },
  searchFilters: {
    kind: 'Tipo',
    article: 'Artículo',
    speaker: 'Palabras de',
    from: 'Desde',
    to: 'Hasta',
  },
};
