import type { Article, Block, Briefing, Subject } from '../model/briefing.ts';
import { formatDate } from '../model/dates.ts';
import { kindOf } from '../model/kindOf.ts';
import type { Urls } from '../model/urls.ts';
import type { RecordPlace, SearchRecord, Surroundings } from '../model/views/searchRecord.ts';
import { masked, unmasked, withheldSentences } from '../views/article/withheld.ts';
import { textSections } from '../views/claims/facts.ts';
import { sectionOf } from '../views/context/urls.ts';
import { standAlone } from '../views/sharing/pageData.ts';
import { officesIn } from './offices.ts';
import { namesOf } from './searchNames.ts';

/**
 * What the search covers: entries with all their names and their background, and each block of an article once, at the
 * article.
 */
export function searchRecords(briefing: Briefing, urls: Urls): SearchRecord[] {
  const { articles, site, entities } = briefing;
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const around = { lang: site.lang, articles: articles.length, nameOf: (id: string) => names.get(id) };
  return [
    ...entryRecords(briefing, urls),
    ...articles.flatMap((article) => passageRecords(article, urls, around)),
  ];
}

/** Entries with all their names and their background. */
export function entryRecords(briefing: Briefing, urls: Urls): SearchRecord[] {
  const officesOf = officesIn(briefing);
  return briefing.subjects.map((subject) =>
    subjectRecord(subject, urls, namesOf(subject, officesOf(subject))),
  );
}

/** An entry: its names, the lines that say what it is, and its background. */
function subjectRecord(subject: Subject, urls: Urls, names: readonly string[]): SearchRecord {
  return {
    url: urls.subject(subject),
    names: names.join(' · '),
    lead: [subject.gloss?.replace(/[\p{L}\p{N})]$/u, '$&.'), standAlone(subject), subject.part?.statement]
      .filter(Boolean)
      .join(' '),
    content: textOf(subject),
    language: subject.lang,
    meta: { title: subject.name },
    filters: { kind: [kindOf(subject)], group: [sectionOf(subject)] },
    sort: {},
  };
}

/** Facts and note of an entry as one text, in the order of the sections of its page. */
function textOf(subject: Subject): string {
  return textSections(subject)
    .map(({ facts, body }) => [...facts.map(labelled), body?.text].filter(Boolean).join(' '))
    .join('\n');
}

/** What a fact says, with the words by which readers ask for it: “capital”, “owners”. */
function labelled({ label, statement }: Subject['facts'][number]): string {
  return label ? `${label}: ${statement}` : statement;
}

/**
 * A record of passages goes on over the end of a block until it has so many words, and takes in an end with fewer than half
 * of them. Fewer records make a lighter index, which large briefings need; more lead to more passages of one article.
 */
const RECORD_WORDS = { small: 80, large: 400 };
/** A briefing with more articles is large. */
const MANY_ARTICLES = 100;

/** Blocks of an article that the search takes together. */
interface Stretch {
  readonly blocks: readonly Block[];
  readonly content: string;
  readonly words: number;
  /** Where each sentence begins; that of a block without others is the block. */
  readonly places: readonly RecordPlace[];
}

/** The text of an article, each word once: its blocks in order, short ones together, with the places of their sentences. */
export function passageRecords(
  article: Article,
  urls: Urls,
  { lang, articles, nameOf }: Surroundings,
): SearchRecord[] {
  const least = articles > MANY_ARTICLES ? RECORD_WORDS.large : RECORD_WORDS.small;
  const said = Map.groupBy(
    article.statements.filter(({ draft }) => !draft),
    ({ block }) => block,
  );
  const { published: date, publisher } = article;
  const source = [publisher, date && formatDate(date, lang)].filter(Boolean).join(' · ');
  return stretchesOf(article, least).map(({ blocks, content, places }, index): SearchRecord => {
    const speakers = blocks
      .flatMap(({ id }) => said.get(id) ?? [])
      .flatMap(({ speaker, speakerLabel }) => (speaker && nameOf(speaker)) || (speakerLabel ?? []));
    return {
      url: urls.passage(article.id, blocks[0]?.id ?? ''),
      content,
      language: article.lang,
      // Searched, and so only once: a headline finds the beginning of its article.
      meta: index === 0 ? { title: article.title } : {},
      filters: {
        article: [article.title],
        ...(speakers.length > 0 && { speaker: [...new Set(speakers)] }),
        ...(date && { date: [date.slice(0, 7)] }),
      },
      sort: {},
      places,
      source,
    };
  });
}

function stretchesOf(article: Article, least: number): Stretch[] {
  const text = masked(article.text, withheldSentences(article));
  const stretches: Stretch[] = [];
  for (const block of article.blocks) {
    const one = stretchOf(block, text);
    if (one.content === '') continue;
    const open = stretches.at(-1);
    if (open && open.words < least) stretches.splice(-1, 1, joined(open, one));
    else stretches.push(one);
  }
  // What is left at the end makes no record of its own.
  const [before, last] = stretches.slice(-2);
  if (before && last && last.words < least / 2) stretches.splice(-2, 2, joined(before, last));
  return stretches;
}

function joined(one: Stretch, next: Stretch): Stretch {
  const before = `${one.content}\n`;
  const places = next.places.map(({ id, start }) => ({ id, start: before.length + start }));
  return {
    blocks: [...one.blocks, ...next.blocks],
    content: before + next.content,
    words: one.words + next.words,
    places: [...one.places, ...places],
  };
}

/** What a block shows, and where its sentences begin in that. @param text of the article, with what is withheld masked */
function stretchOf(block: Block, text: string): Stretch {
  const { start, end, sentences, id } = block;
  const whole = unmasked(text.slice(start, end));
  let at = whole.trimStart().length - whole.length;
  const places = sentences.flatMap((sentence, index) => {
    at += unmasked(text.slice(sentences[index - 1]?.start ?? start, sentence.start)).length;
    const isShown = unmasked(text.slice(sentence.start, sentence.end)) !== '';
    return isShown ? [{ id: sentences.length > 1 ? sentence.id : id, start: Math.max(0, at) }] : [];
  });
  const content = whole.trim();
  return { blocks: [block], content, words: content.split(/\s+/).length, places };
}

/** The words of a record that are no names. */
export function searchedText({ lead, content }: Pick<SearchRecord, 'lead' | 'content'>): string {
  return lead ? `${lead}\n${content}` : content;
}

/** Of so many records the words are counted, spread over all. */
const SAMPLE = 400;
/** A word in a larger share of them tells nothing. */
const COMMON_SHARE = 0.25;
/** A briefing with fewer records is searched for every word. */
const FEW_RECORDS = 1000;

/** The words, in lower case, that stand in so many records that looking for them costs much and tells nothing. */
export function commonWords(records: readonly Pick<SearchRecord, 'lead' | 'content'>[]): string[] {
  if (records.length < FEW_RECORDS) return [];
  const step = Math.floor(records.length / SAMPLE);
  const sample = records.filter((_, index) => index % step === 0);
  const counts = new Map<string, number>();
  for (const record of sample) {
    for (const word of new Set(
      searchedText(record)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count > sample.length * COMMON_SHARE ? [word] : [])).sort();
}
