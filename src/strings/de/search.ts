import type { searchEn } from '../en/search.ts';

/** The words of the search, in German. */
export const searchDe: typeof searchEn = {
  searchHint: 'Anführungszeichen suchen den genauen Wortlaut: „neue Fähre“.',
  searchPartly: 'Nichts enthält alle diese Wörter. Das Nächstliegende steht zuerst.',
  searchOthers: 'Versuchen Sie es mit weniger oder anderen Wörtern.',
  searchRemarks: {
    signs: 'Darin steht kein Wort. Geben Sie einen Namen, ein Amt oder Wörter eines Artikels ein.',
    letter: 'Namen mit „{term}“. Weitere Buchstaben suchen auch in den Texten.',
    common: 'Diese Wörter stehen fast überall. Ergänzen Sie, was Sie suchen.',
    long: 'Nur die ersten {count} Wörter wurden gesucht.',
  },
  searchBest: 'Bester Treffer',
  searchFilter: 'Filtern',
  searchAnyone: 'Alle',
  searchAny: 'Alle',
  searchGroups: { entities: 'Wer ist wer', topics: 'Themen', passages: 'Textstellen' },
  searchFilters: { kind: 'Art', article: 'Artikel', speaker: 'Gesagt von', from: 'Von', to: 'Bis' },
};
