import type { searchEn } from '../en/search.ts';

/** The words of the search, in French. */
export const searchFr: typeof searchEn = {
  searchHint: 'Les guillemets cherchent les mots exacts : « premier ministre ».',
  searchPartly: 'Aucun résultat ne contient tous ces mots. Les plus proches viennent d’abord.',
  searchOthers: 'Essayez avec moins de mots ou d’autres.',
  searchRemarks: {
    signs: 'Il n’y a pas de mot ici. Saisissez un nom, une fonction ou des mots d’un article.',
    letter: 'Noms avec « {term} ». D’autres lettres cherchent aussi dans les textes.',
    common: 'Ces mots sont presque partout. Ajoutez ce que vous cherchez.',
    long: 'Seuls les {count} premiers mots ont été cherchés.',
  },
  searchBest: 'Meilleur résultat',
  searchFilter: 'Filtrer',
  searchAnyone: 'Tout le monde',
  searchAny: 'Tous',
  searchGroups: { entities: 'Qui est qui', topics: 'Sujets', passages: 'Passages' },
  searchFilters: { kind: 'Type', article: 'Article', speaker: 'Propos de', from: 'Du', to: 'Au' },
};
