/** The words of the page of an article. */
export const articleEn = {
  beside: 'In brief and who’s who',
  whosWho: 'Who’s who',
  whosWhoOf: (shown: number, all: number) =>
    shown < all ? `Who’s who: the ${shown} named most of ${all}` : `Who’s who: ${all}`,
  links: 'Links',
  linkModes: { first: 'First mention', all: 'All', none: 'None' },
  notes: (count: number) => (count === 1 ? '1 note ↓' : `${count} notes ↓`),
  note: (number: number) => `Note ${number}`,
  backTo: (number: number) => `${number}, back to the words of the note`,
  nextNote: (number: number) => `${number} →`,
  toNext: 'next note',
  notesOf: (numbers: readonly number[]) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    if (numbers.length === 1) return `Note ${first}`;
    return numbers.length === 2 ? `Notes ${first} and ${last}` : `Notes ${first} to ${last}`;
  },
  lede: 'The report came without a headline: the title is its opening words.',
  headlineOurs: 'The headline is ours.',
  linked: (names: number) =>
    names === 1 ? 'One name in it leads to a page.' : `${names} names in it lead to a page each.`,
  rights: (holder: string) => `Text © ${holder}`,
  quoted: 'quoted',
  inChannel: (channel: string) => `in ${channel}`,
  reporter: (count: number, others: boolean) =>
    count === 1
      ? `${others ? 'One other' : 'One'} statement is in the reporter’s own words.`
      : `The ${others ? 'other ' : ''}${count} statements are the reporter’s own words.`,
  unnamed: 'Without a named speaker',
  alsoNamed: 'Also named',
  all: (count: number) => `All ${count.toLocaleString('en')}`,
  corrected: 'What was corrected',
};
