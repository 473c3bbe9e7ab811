import { distinct, mulberry32, type Random, word, zipf } from '../random.ts';

/** A run of plain text, or a mention of an entity in the words of the text. */
export type Piece = string | { readonly entity: string; readonly surface: string };

/** A document: its paragraphs in order, each a row of pieces. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly (readonly Piece[])[];
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  /** A second name under which documents mention it, and former names. */
  readonly alias: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
  readonly gloss: string;
  readonly note: readonly string[];
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly entities: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
}

/** A briefing of any size: the same for the same number of documents. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly entities: readonly Subject[];
  readonly topics: readonly Theme[];
}

const WORDS = 400;
const KINDS = ['person', 'organisation', 'place', 'commodity', 'event'];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);

/**
 * Makes `size` documents of about 400 words, `size / 2` entities and `size / 50` topics. Each document mentions
 * entities about sixteen times, by Zipf's law.
 */
export function corpusOf(size: number): Corpus {
  const random = mulberry32(size);
  const entityCount = Math.max(1, size >> 1);
  const stems = distinct(entityCount * 2, () => capital(word(random) + word(random)));
  const taken = new Set(stems.map((stem) => stem.toLowerCase()));
  const vocabulary = distinct(8_000, () => word(random)).filter((one) => !taken.has(one));
  const pick = zipf(random);
  const plain = (): string => vocabulary[pick(vocabulary.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, plain).join(' ');
  const entities = Array.from({ length: entityCount }, (_, index): Subject => {
    const alias = stems[index * 2 + 1] ?? '';
    return {
      id: `entity-${index}`,
      name: `${stems[index * 2]} ${alias}`,
      alias,
      kind: KINDS[index % KINDS.length] ?? '',
      gloss: words(6),
      note: [prose(3), prose(3)],
    };
  });
  const documents = Array.from({ length: size }, (_, index) => ({
    id: `document-${index}`,
    title: capital(words(7)),
    published: new Date(FIRST_DAY + (index % 3_650) * DAY).toISOString().slice(0, 10),
    paragraphs: paragraphs(random, plain, () => entities[pick(entityCount)]),
  }));
  const topics = Array.from({ length: Math.max(1, Math.floor(size / 50)) }, (_, index) => ({
    id: `topic-${index}`,
    name: capital(words(3)),
    entities: [...new Set(Array.from({ length: 6 }, () => `entity-${pick(entityCount)}`))],
    questions: Array.from({ length: 3 }, () => ({ question: `${capital(words(6))}?`, answer: prose(3) })),
  }));
  return { documents, entities, topics };

  function prose(sentences: number): string {
    return Array.from({ length: sentences }, () => `${capital(words(14))}.`).join(' ');
  }
}

/** How often the documents mention an entity. */
export function mentionCount({ documents }: Corpus): number {
  const pieces = documents.flatMap(({ paragraphs }) => paragraphs.flat());
  return pieces.filter((piece) => typeof piece !== 'string').length;
}

function paragraphs(random: Random, plain: () => string, entity: () => Subject | undefined): Piece[][] {
  const made: Piece[][] = [];
  for (let count = 0; count < WORDS; ) {
    const pieces: Piece[] = [];
    for (let sentence = 0; sentence < 4; sentence++) {
      const length = 10 + Math.floor(random() * 12);
      const mentionAt = random() < 0.67 ? 2 + Math.floor(random() * (length - 4)) : -1;
      pieces.push(...sentenceOf(length, mentionAt, random, plain, entity()));
      count += length;
    }
    made.push(pieces);
  }
  return made;
}

function sentenceOf(
  length: number,
  mentionAt: number,
  random: Random,
  plain: () => string,
  subject: Subject | undefined,
): Piece[] {
  const words = Array.from({ length }, plain);
  words[0] = capital(words[0] ?? '');
  if (mentionAt < 0 || !subject) return [`${words.join(' ')}. `];
  const surface = random() < 0.3 ? subject.alias : subject.name;
  const ending = random() < 0.1 ? '’s ' : ' ';
  return [
    `${words.slice(0, mentionAt).join(' ')} `,
    { entity: subject.id, surface },
    `${ending}${words.slice(mentionAt).join(' ')}. `,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
