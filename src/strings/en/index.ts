import { countingIn } from '../counted.ts';
import { articleEn } from './article.ts';
import { dataEn } from './data.ts';
import { frameEn } from './frame.ts';
import { frontEn } from './front.ts';
import { labelsEn } from './labels.ts';
import { searchEn } from './search.ts';
import { subjectEn } from './subject.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('en');

/** The interface in English: the model that every other language follows. */
export const en = {
  ...searchEn,
  skip: 'Skip to the text',
  home: 'Briefing',
  sections: {
    articles: 'Articles',
    entities: 'Who’s who',
    topics: 'Topics',
    timeline: 'Timeline',
    search: 'Search',
    about: 'Sources and method',
    data: 'Data',
    contents: 'Sections',
  },
  /** What a page is about, for search engines: a sentence each. */
  describe: {
    articles: (count: number) =>
      `${count === 1 ? 'The article' : `The ${number(count)} articles`} of this briefing, with every name linked.`,
    entities: (count: number) =>
      `${count === 1 ? 'The one entry' : `The ${number(count)} entries`} of this briefing: people, organisations, places, commodities and events.`,
    topics: (count: number) =>
      `${count === 1 ? 'The question' : `The ${number(count)} topics`} behind the articles, with what is known and from where.`,
    timeline: (count: number) =>
      `${count === 1 ? 'One dated event' : `${number(count)} dated events`} around the articles, each with its source.`,
    about: (count: number) =>
      `How this briefing is made, and ${count === 1 ? 'the work' : `the ${number(count)} works`} that it cites.`,
    data: (files: number) =>
      `This briefing as data: ${number(files)} files for spreadsheets, maps, databases and reading offline.`,
  },
  kinds: {
    person: ['Person', 'People'],
    organisation: ['Organisation', 'Organisations'],
    place: ['Place', 'Places'],
    commodity: ['Commodity', 'Commodities'],
    event: ['Event', 'Events'],
    topic: ['Topic', 'Topics'],
  },
  classes: {
    article: 'The article says',
    background: 'Background',
    inference: 'Editor’s inference',
  },
  labels: labelsEn as Readonly<Record<string, string>>,
  noteKinds: {
    loose: 'Loose wording',
    overtaken: 'Overtaken by events',
    context: 'Context',
    error: 'Correction',
  },
  statementKinds: { quotation: 'quotation', paraphrase: 'paraphrase', narration: 'narration' },
  confidence: { high: '', medium: 'medium confidence', low: 'low confidence' },
  approximate: 'approximate',
  uncertain: 'not confirmed',
  asOf: (date: string) => `as of ${date}`,
  named: (times: number, articles: number) =>
    `Named ${counted(times, { one: 'once', other: '# times' })} in ${counted(articles, { one: '# article', other: '# articles' })}`,
  notNamed: 'Not named in any article.',
  firstMention: 'first mention',
  inBrief: 'In brief',
  whoAndWhat: 'Who’s who',
  featured: 'Key names',
  theArticle: 'The article',
  whatTheArticleSays: 'What the article says',
  whoSaysWhat: 'Who says what',
  passage: 'the passage',
  map: 'Map',
  mapTitle: (name: string) => `Map: ${name} and its surroundings`,
  mapText: (name: string, lat: number, lon: number, approximate: boolean) =>
    `${name}: ${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}${approximate ? ' (approximate)' : ''}.`,
  kilometres: 'km',
  borders: 'De facto borders (Natural Earth); no endorsement implied.',
  pages: 'Pages',
  page: (index: number, of: number) => `Page ${number(index)} of ${number(of)}`,
  letters: 'From A to Z',
  byKind: 'By kind',
  everything: 'Everything',
  filterBy: 'Show only events with',
  noFilter: 'all entries',
  placesTitle: 'The places of this briefing',
  more: (count: number) => `and ${number(count)} more`,
  article: 'Article',
  theReporter: 'the reporter',
  /** Between a label and what it labels. */
  colon: ': ',
  /** Words in quotation marks. */
  quote: (words: string) => `“${words}”`,
  /** Words of relations by predicate, where those of the predicate itself do not serve. */
  predicates: {} as Readonly<Record<string, string>>,
  through,
  /** @param about what most articles share; null where they share nothing */
  proposedTitle: (about: string | null, count: number) => `${about ?? 'Briefing'}: ${number(count)} articles`,
  times: (count: number) => `${number(count)}×`,
  all: (count: number) => `all ${number(count)}`,
  words: (count: number) => counted(count, { one: '# word', other: '# words' }),
  annotations: {
    group: 'How the text is annotated',
    first: 'First mentions',
    all: 'All annotations',
    none: 'No annotations',
    link: 'Copy link',
    copied: 'Copied',
  },
  scheme: { light: 'Light theme', dark: 'Dark theme' },
  draft: 'draft',
  background: 'Background',
  timeline: 'Timeline',
  references: 'References',
  notes: 'Editor’s notes',
  topics: 'Topics',
  questions: 'Questions',
  checked: (date: string) => `Background last checked ${date}.`,
  original: 'Read the original',
  /** Heading of a list of addresses. */
  eventsGone: 'No longer in the timeline',
  corrections: {
    title: 'Corrections',
    sentence: (date: string | null, count: number) =>
      `The text was corrected ${date ? `on ${date}` : 'after it was published here'}: ${counted(count, { one: '# passage is', other: '# passages are' })} different.`,
    link: 'What was corrected',
    kinds: { changed: 'Changed', removed: 'Removed', added: 'Added' },
  },
  shown: {
    excerpts: 'Only the sentences that name someone or something in this briefing are shown here.',
    link: 'The text of this article is not shown here.',
  },
  rights: (holder: string) => `Text © ${holder}.`,
  sentences: (count: number) => counted(count, { one: '# sentence', other: '# sentences' }),
  mentions: (count: number) => counted(count, { one: '# mention', other: '# mentions' }),
  allArticles: (count: number) => `All ${number(count)} articles`,
  said: (speaker: string, channel: string | null) => (channel ? `${speaker}, ${through(channel)}` : speaker),
  searchLabel: 'Search the briefing',
  searchPlaceholder: 'Search names, roles or phrases',
  searchNone: (term: string) => `Nothing found for “${term}”.`,
  searchFailed: 'The search index could not be loaded. The full list of entries is here:',
  searchUnbuilt: 'There is no search index yet: `npm run build` makes one. The full list of entries is here:',
  browse: 'Browse',
  searchCount: (count: number) => counted(count, { one: '# result', other: '# results' }),
  searchMeant: 'Did you mean one of these?',
  searchInstead: (term: string) => `Results for “${term}”.`,
  searchMore: 'All results',
  searchFurther: 'Show more',
  close: 'Close',
  searchScript: 'Searching needs JavaScript. Everything is also listed here:',
  notFound: 'This page does not exist',
  notFoundHelp: 'The address may be mistyped. Published addresses of this briefing do not disappear.',
  moved: 'This page has moved',
  share: {
    title: 'Cite',
    thisPage: 'This page',
    source: 'The article itself',
    annotated: (title: string) => `${title} (annotated)`,
    link: 'Link',
    quotation: 'Quotation with link',
    plain: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Couldn’t copy. The text is selected; press Ctrl/⌘+C.',
    system: 'Share …',
    passage: 'Copy link to this passage',
    scan: 'This page online',
    embed: 'Embed in a page',
    embedded: (title: string) => `Read more in “${title}”`,
  },
  frame: frameEn,
  frontPage: frontEn,
  articlePage: articleEn,
  data: dataEn,
  subject: subjectEn,
  licences: 'Font, search and map licences',
  method: {
    title: 'How to read this briefing',
    paragraphs: [
      'Every sentence here is one of three things, and says which. The words of an article are shown as they were published; a program checks that each quotation stands in the article, character for character, before anything is published.',
      'Names are found by a program and reviewed by an editor. The number of mentions on a page is the number of links to it in the articles.',
    ],
    classes: {
      article: 'Words of an article, with a link to the passage.',
      background: 'Something that other works say, with their references and the date for which it holds.',
      inference: 'A conclusion that the editor draws and answers for.',
    },
  },
};

export type Strings = typeof en;
