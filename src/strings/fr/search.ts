import type { searchEn } from '../en/search.ts';

/** The words of the search, in French. */
export const searchFr: typeof searchEn = {
  searchHint: 'Les guillemets cherchent les mots exacts : « premier ministre ».',
  searchPartly: 'Aucun résultat ne contient tous ces mots. Les plus proches viennent d’abord.',
  searchBest: 'Meilleur résultat',
  searchFilter: 'Filtrer',
  searchAnyone: 'Tout le monde',
  searchAny: 'Tous',
  searchGroups: { entities: 'Qui est qui', topics: 'Sujets', passages: 'Passages' },
  searchFilters: { kind: 'Type', article: 'Article', speaker: 'Propos de', from: 'Du', to: 'Au' },
};
