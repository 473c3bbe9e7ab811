import { countingIn } from '../counted.ts';
import { byteSize } from '../size.ts';

const { counted } = countingIn('en');

/** What the page of the data lists. */
export type DataName =
  | 'articles'
  | 'sentences'
  | 'entities'
  | 'names'
  | 'identifiers'
  | 'mentions'
  | 'statements'
  | 'evidence'
  | 'relations'
  | 'events'
  | 'notes'
  | 'references'
  | 'places'
  | 'annotations'
  | 'followTheMoney'
  | 'offline';

/** The page of the data in English. */
export const dataEn = {
  intro:
    'The whole briefing as data: made from the same source as the pages, with the same counts, each statement with its class and what it rests on.',
  package:
    'The description of all files for programs, with types, keys, sizes and digests (Frictionless Data Package):',
  /** Name, and what it holds. */
  files: {
    articles: ['Articles', 'What is known about each article, with the digest of its text as received.'],
    sentences: ['Sentences', 'The text of the articles, a sentence a row, as far as their rights allow.'],
    entities: ['Entries', 'People, organisations, places, commodities, events and topics.'],
    names: ['Names', 'Every name of every entry, with its language.'],
    identifiers: ['Identifiers', 'The identifiers of an entity in public registers.'],
    mentions: ['Mentions', 'Every place in an article that refers to an entry.'],
    statements: [
      'Statements',
      'Every statement with its class: the article says, background, or editor’s inference.',
    ],
    evidence: ['Evidence', 'The passages of articles behind the statements.'],
    relations: ['Relations', 'Typed, dated relations between entries.'],
    events: ['Events', 'The timeline.'],
    notes: ['Editor’s notes', 'Remarks on the wording of articles.'],
    references: ['References', 'The works cited.'],
    places: [
      'Places',
      'Points for maps. Approximate ones say so; a place whose position is unknown has none.',
    ],
    annotations: [
      'Annotations',
      'All annotations as one collection, whose pages lie beside the articles (W3C Web Annotation).',
    ],
    followTheMoney: [
      'FollowTheMoney',
      'People, organisations, places, events, articles and links for investigative tools.',
    ],
    offline: ['The whole site', 'An archive to unpack and open without a network.'],
  } as Record<DataName, readonly [string, string]>,
  rows: (count: number) => counted(count, { one: '# row', other: '# rows' }),
  features: (count: number) => counted(count, { one: '# place', other: '# places' }),
  annotationCount: (count: number) => counted(count, { one: '# annotation', other: '# annotations' }),
  lines: (count: number) => counted(count, { one: '# line', other: '# lines' }),
  filesInside: (count: number) => counted(count, { one: '# file', other: '# files' }),
  bytes: (count: number) => byteSize(count, 'en'),
  rightsTitle: 'Rights',
  rights: [
    'The words of the articles belong to those who published them; each article says who they are and how much of its text may be shown. Its words are in: {words}.',
    'Everything else, statements, relations, events and descriptions, is the work of those who answer for this briefing. No licence beyond the law is given here; ask them.',
  ],
  editor: (name: string) => `This briefing is by ${name}.`,
  holders: (names: string) => `Rights holders: ${names}.`,
  words: 'has words of the articles',
  howTitle: 'Before you use it',
  how: [
    'CSV is RFC 4180 in UTF-8 without a byte order mark; a list in a field is written as JSON, and an empty field is one without a value. In JSON the same fields are lists and null.',
    'A spreadsheet may take a field that begins with =, +, - or @ for a formula. No field is changed to prevent that, since words are handed on character for character: import the columns as text.',
    'Offsets count Unicode code points of the text of an article from 0 and do not include the end. In Python that is text[start:end]; JavaScript counts UTF-16 units, so that letters beyond the first plane, such as emoji, count twice there.',
  ],
  dictionary: 'Data dictionary',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    array: 'list',
  },
  required: 'always there',
  key: 'key',
  refersTo: (target: string) => `refers to ${target}`,
  loses: 'What FollowTheMoney does not hold',
  losses: [
    'Commodities and topics, and relations that have one of them, or something without an entry, at an end: its model has no schema for them.',
    'The class of a statement and its references, except as words in front of the summary of a link or event; facts; passages; editor’s notes; who says what.',
    'Mentions of places and events one by one: they become one Documentation for each article, with the number of mentions as its role.',
    'Where in a text a mention stands, and the text itself.',
    'Predicates it has no schema for: they become UnknownLink with the predicate as role. Whether an organisation is a company or a public body is not claimed.',
    'Languages of names; roles among the names; identifiers other than Wikidata and the country of a place.',
  ],
  offlineTitle: 'The archive',
  offline: [
    'Unpack it and open index.html. Pages, pictures drawn in them, styles, fonts and citations are in it, and all links between pages work from a disk.',
    'It has no scripts, so these do not work: search, previews of entries, copying, the switch for dark pages. The lists of entries from A to Z stand in for the search.',
    'Left out are the search index, the files on this page, feeds, Markdown and the pictures for sharing.',
  ],
};
