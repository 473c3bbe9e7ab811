import type { searchEn } from '../en/search.ts';

/** The words of the search, in Spanish. */
export const searchEs: typeof searchEn = {
  searchHint: 'Las comillas buscan las palabras exactas: «primer ministro».',
  searchPartly: 'Nada contiene todas estas palabras. Primero, lo más cercano.',
  searchOthers: 'Pruebe con menos palabras o con otras.',
  searchRemarks: {
    signs: 'Aquí no hay ninguna palabra. Escriba un nombre, un cargo o palabras de un artículo.',
    letter: 'Nombres con «{term}». Escriba más letras para buscar también en los textos.',
    common: 'Estas palabras están en casi todas partes. Añada lo que busca.',
    long: 'Solo se buscaron las primeras {count} palabras.',
  },
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
