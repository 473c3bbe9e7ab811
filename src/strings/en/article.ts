import { countingIn } from '../counted.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('en');

/** The words of the page of an article. */
export const articleEn = {
  beside: 'In brief and who’s who',
  whosWho: 'Who’s who',
  whosWhoOf: (shown: number, all: number) =>
    shown < all
      ? `Who’s who: the ${number(shown)} named most of ${number(all)}`
      : `Who’s who: ${number(all)}`,
  links: 'Links',
  linkModes: { first: 'First mention', all: 'All', none: 'None' },
  notes: (count: number) => counted(count, { one: '# note ↓', other: '# notes ↓' }),
  note: (index: number) => `Note ${index}`,
  backTo: (index: number) => `${index}, back to the words of the note`,
  nextNote: (index: number) => `${index} →`,
  toNext: 'next note',
  rest: 'more',
  restOf: (index: number) => `more of note ${index}`,
  notesOf: (numbers: readonly number[]) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    if (numbers.length === 1) return `Note ${first}`;
    return numbers.length === 2 ? `Notes ${first} and ${last}` : `Notes ${first} to ${last}`;
  },
  lede: 'The report came without a headline: the title is its opening words.',
  headlineOurs: 'The headline is ours.',
  linked: (names: number) =>
    counted(names, { one: 'One name in it is linked.', other: '# names in it are linked.' }),
  rights: (holder: string) => `Text © ${holder}`,
  quoted: 'quoted',
  inChannel: through,
  reporter: (count: number, others: boolean) =>
    count === 1
      ? `${others ? 'One other' : 'One'} statement is in the reporter’s own words.`
      : `The ${others ? 'other ' : ''}${number(count)} statements are the reporter’s own words.`,
  unnamed: 'Without a named speaker',
  alsoNamed: 'Also named',
  all: (count: number) => `All ${number(count)}`,
  corrected: 'What was corrected',
};
