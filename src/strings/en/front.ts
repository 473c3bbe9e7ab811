import { countingIn } from '../counted.ts';

const { number, counted } = countingIn('en');

const some = (count: number, one: string, other: string): string =>
  counted(count, { one: `# ${one}`, other: `# ${other}` });

/** The words of the front page, the lists and the timeline. */
export const frontEn = {
  articles: (count: number) => some(count, 'article', 'articles'),
  entries: (count: number) => some(count, 'entry', 'entries'),
  topics: (count: number) => some(count, 'topic', 'topics'),
  events: (count: number) => some(count, 'event', 'events'),
  /** Follow a name in a list that is cut short. */
  allOf: (count: number) => `All ${number(count)} →`,
  allArticles: 'All articles →',
  allTopics: (count: number) => `All ${number(count)} topics →`,
  others: (count: number) => some(count, 'other name', 'other names'),
  readArticle: 'Read the article',
  eventsBetween: (count: number, from: string, to: string) =>
    from === to
      ? `${some(count, 'event', 'events')}, ${from}`
      : `${some(count, 'event', 'events')}, ${from} to ${to}`,
  stack: (period: string, count: number) => `${period}: ${some(count, 'event', 'events')}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  notToScale: (from: string, to: string) => `${from === to ? from : `${from}–${to}`}, not to scale`,
  eachADot: 'Each event as a dot.',
  strip: (events: string, stack: string | null) =>
    `${events}${stack ? `; most in ${stack}` : ''}. The events are listed with their sources.`,
  reported: 'Reported in an article here',
  background: 'Background',
  yearByYear: 'Year by year',
  show: 'Show',
  onlyArticles: 'Only the articles',
  map: (count: number) =>
    `Map of ${some(count, 'place', 'places')} of this briefing. The places are listed below it.`,

  empty: {
    timeline: 'No dated events are recorded yet.',
    topics: 'There are no topics yet.',
    entities: 'There are no entries yet.',
    articles: 'There are no articles yet.',
  },
  noPublisher: 'Without a publisher',
};
