/** The words of the search. */
export const searchEn = {
  /** What quotation marks do, in one line under the field. */
  searchHint: 'Quotation marks find the exact words: “prime minister”.',
  searchPartly: 'Nothing has all of these words. The closest matches come first.',
  searchOthers: 'Try fewer or other words.',
  /** What is said of a query of signs alone, of one letter, of words that tell nothing, of too many words. */
  searchRemarks: {
    signs: 'There are no words in this. Type a name, a role or words from an article.',
    letter: 'Names with “{term}”. Type more letters to search the texts too.',
    common: 'These words are almost everywhere. Add what you are looking for.',
    long: 'Only the first {count} words were searched for.',
  },
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
