import type { searchEn } from '../en/search.ts';

/** The words of the search, in German. */
export const searchDe: typeof searchEn = {
  searchHint: 'Anführungszeichen suchen den genauen Wortlaut: „neue Fähre“.',
  searchPartly: 'Nichts enthält alle diese Wörter. Das Nächstliegende steht zuerst.',
  searchBest: 'Bester Treffer',
  searchFilter: 'Filtern',
  searchAnyone: 'Alle',
  searchAny: 'Alle',
  searchGroups: { entities: 'Wer ist wer', topics: 'Themen', passages: 'Textstellen' },
  searchFilters: { kind: 'Art', article: 'Artikel', speaker: 'Gesagt von', from: 'Von', to: 'Bis' },
};
