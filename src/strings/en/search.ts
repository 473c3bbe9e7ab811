/** The words of the search. */
export const searchEn = {
  /** What quotation marks do, in one line under the field. */
  searchHint: 'Quotation marks find the exact words: “prime minister”.',
  searchPartly: 'Nothing has all of these words. The closest matches come first.',
  searchBest: 'Best match',
  searchFilter: 'Filter',
  searchAnyone: 'Anyone',
  searchAny: 'Any',
  searchGroups: {
    entities: 'Who’s who',
    topics: 'Topics',
    passages: 'Passages',
  },
  searchFilters: {
    kind: 'Kind',
    article: 'Article',
    speaker: 'Said by',
    from: 'From',
    to: 'Until',
  } as Record<string, string>,
};
