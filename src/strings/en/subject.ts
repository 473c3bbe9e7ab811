import { countingIn } from '../counted.ts';
import { fromEn } from './relations.ts';
import { passedOn } from './through.ts';

const { number, counted } = countingIn('en');

/** The words of the pages about one entry. */
export const subjectEn = {
  beside: 'In short',
  neighbours: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  comma: ', ',
  keyFacts: 'Key facts',
  says: (name: string) => `What ${name} says`,
  saidAbout: (name: string) => `Said about ${name}`,
  inArticles: 'In the articles',
  inArticle: 'In the article',
  connections: 'Connections',
  namedWith: 'Named with',
  whosWho: 'Who’s who',
  also: 'Also',
  moreNames: (count: number) => counted(count, { one: '# more name', other: '# more names' }),
  whereNamed: 'Where it is named',
  between: (from: string, to: string) => `${from} to ${to}`,
  mostOften: (date: string, times: string) =>
    `most ${/^\d{1,2}\s/.test(date) ? 'on' : 'in'} ${date}, ${times}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  paragraph: (digits: string) => `Paragraph ${digits}`,
  reference: (index: number) => `Reference ${number(index)}`,
  point: (lat: number, lon: number, approximate: boolean) =>
    `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}${approximate ? ', approximate' : ''}.`,
  allMentions: (count: number) => `All ${number(count)} mentions`,
  mentionsOf: (name: string) => `Mentions of ${name}`,
  quoted: (channel: string | null) => (channel ? `Quoted ${passedOn(channel, 'by')}` : 'Quoted'),
  reported: (channel: string | null) => (channel ? `As reported ${passedOn(channel, 'by')}` : 'As reported'),
  narrated: (channel: string | null) => (channel ? `As told ${passedOn(channel, 'to')}` : 'As told'),
  saidBy: 'Said by',
  whoSaysSo: 'Who says so',
  questions: (count: number) => counted(count, { one: '# question', other: '# questions' }),
  fromSources: 'From public sources, not from the articles. The date is the source’s.',
  mixedSources:
    'Numbers lead to public sources, names with a paragraph to the articles. The date is the source’s.',
  from: fromEn as Readonly<Record<string, string>>,
};
