import type { Article, Block, Briefing, Entity, Topic } from '../model/briefing.ts';
import { formatDate } from '../model/dates.ts';
import type { Strings } from '../strings/index.ts';
import { standAlone } from './pageData.ts';
import { namesOf } from './searchNames.ts';
import type { Urls } from './urls.ts';
import { masked, unmasked, withheldSentences } from './withheld.ts';

/** One thing that the search can find; see `src/integrations/pagefind.ts`. */
export interface SearchRecord {
  readonly url: string;
  /** Words that count ten times as much as those of the content. */
  readonly names?: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  readonly weight?: number;
}

/**
 * What the search covers: entries with all their names, their background at its section, and each block of an article
 * once, at the article.
 */
export function searchRecords(briefing: Briefing, urls: Urls, t: Strings): SearchRecord[] {
  const topicsOf = topicNames(briefing);
  const { lang } = briefing.site;
  return [
    ...[...briefing.entities, ...briefing.topics].flatMap((subject) =>
      subjectRecords(subject, urls, t, topicsOf),
    ),
    ...briefing.articles.flatMap((article) => passageRecords(article, urls, lang, topicsOf)),
  ];
}

function subjectRecords(
  subject: Entity | Topic,
  urls: Urls,
  t: Strings,
  topicsOf: (id: string) => readonly string[],
): SearchRecord[] {
  const isEntity = 'kind' in subject;
  const kind = isEntity ? subject.kind : 'topic';
  const url = isEntity ? urls.entity(subject.id) : urls.topic(subject.id);
  const filters = {
    kind: [kind],
    topic: isEntity ? subject.topics.flatMap((id) => topicsOf(id)) : [subject.name],
  };
  const meta = { title: subject.name, kind, label: t.kinds[kind][0] ?? '' };
  const record = {
    url,
    names: namesOf(subject).join(' · '),
    content: [subject.gloss, standAlone(subject), subject.part?.statement].filter(Boolean).join(' '),
    language: subject.lang,
    meta: { ...meta, group: isEntity ? 'entities' : 'topics', gloss: subject.gloss ?? '' },
    filters: { ...filters, group: [isEntity ? 'entities' : 'topics'] },
    sort: {},
    weight: 3,
  };
  const facts = subject.facts.map(({ statement }) => statement).join(' ');
  const background = [facts, subject.body?.text].filter(Boolean).join('\n');
  if (background === '') return [record];
  const section = isEntity
    ? subject.body || subject.facts.length > 6
      ? '#background'
      : '#main'
    : subject.body
      ? '#questions'
      : '#facts';
  return [
    record,
    {
      url: `${url}${section}`,
      content: background,
      language: subject.lang,
      meta: { ...meta, group: 'background' },
      filters: { ...filters, group: ['background'] },
      sort: {},
    },
  ];
}

/** A record of passages goes on over the end of a block until it has so many words: fewer records make a lighter index. */
const RECORD_WORDS = 80;

/** Blocks of an article that the search takes together. */
interface Stretch {
  readonly blocks: readonly Block[];
  readonly content: string;
  /** The address in the article of each sentence with the place of its first word: `p3s1:0 p3s2:14`. */
  readonly places: readonly string[];
  readonly words: number;
}

/** The text of an article, each word once: its blocks in order, short ones together, with the places of their sentences. */
function passageRecords(
  article: Article,
  urls: Urls,
  lang: string,
  topicsOf: (id: string) => readonly string[],
): SearchRecord[] {
  const mentions = Map.groupBy(article.mentions, ({ block }) => block);
  const { published: date, publisher } = article;
  const source = [publisher, date && formatDate(date, lang)].filter(Boolean).join(' · ');
  return stretchesOf(article).map(({ blocks, content, places }): SearchRecord => {
    const topics = blocks
      .flatMap(({ id }) => mentions.get(id) ?? [])
      .flatMap(({ target }) => (target.type === 'topic' ? topicsOf(target.id) : []));
    return {
      url: urls.passage(article.id, blocks[0]?.id ?? ''),
      content,
      language: article.lang,
      meta: { title: article.title, group: 'passages', source, places: places.join(' ') },
      filters: {
        article: [article.title],
        topic: [...new Set(topics)],
        ...(date && { date: [date.slice(0, 7)] }),
      },
      sort: {},
    };
  });
}

function stretchesOf(article: Article): Stretch[] {
  const text = masked(article.text, withheldSentences(article));
  const stretches: Stretch[] = [];
  for (const block of article.blocks) {
    const { start, end, sentences, id } = block;
    const content = unmasked(text.slice(start, end)).trim();
    if (content === '') continue;
    const starts = wordStarts([
      ...sentences.map((sentence, index) =>
        unmasked(text.slice(sentences[index - 1]?.start ?? start, sentence.start)),
      ),
      unmasked(text.slice(sentences.at(-1)?.start ?? start, end)),
    ]);
    const last = stretches.at(-1);
    const open = last && last.words < RECORD_WORDS ? stretches.pop() : undefined;
    const before = open?.words ?? 0;
    const places = sentences.map(
      (sentence, index) => `${sentences.length > 1 ? sentence.id : id}:${before + (starts[index] ?? 0)}`,
    );
    stretches.push({
      blocks: [...(open?.blocks ?? []), block],
      content: open ? `${open.content}\n${content}` : content,
      places: [...(open?.places ?? []), ...places],
      words: before + (starts.at(-1) ?? 0),
    });
  }
  return stretches;
}

function topicNames({ topics }: Briefing): (id: string) => readonly string[] {
  const names = new Map<string, string>(topics.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined ? [] : [name];
  };
}

/** How many words stand before the end of each piece of a text; a word may go on from one piece to the next. */
function wordStarts(pieces: readonly string[]): number[] {
  let words = 0;
  let isOpen = false;
  return pieces.map((piece) => {
    words += (piece.match(/\S+/g)?.length ?? 0) - (isOpen && /^\S/.test(piece) ? 1 : 0);
    if (piece !== '') isOpen = /\S$/.test(piece);
    return words;
  });
}
