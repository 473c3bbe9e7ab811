import { slugOf } from '../read/slug.ts';
import { capitalised } from '../text/characters/capitalised.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import type { Span } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import { withoutDateline } from './identifying.ts';
import { comment, onLine, yamlOf } from './writing/comments.ts';
import type { NewFile } from './writing/write.ts';

/** What an article may be about, with a passage for each. */
export interface TopicsOfArticle {
  readonly article: string;
  readonly topics: readonly { readonly label: string; readonly count: number; readonly passage: Anchor }[];
}

const MOST = 4;
/** Passages that a draft quotes. */
const PASSAGES = 4;
/** In one article alone, a phrase is a topic only when it comes back so often. */
const OFTEN = 3;
const LONGEST_PASSAGE = 400;
/** What fewer of many articles share is no topic of the briefing: “web site”. */
const LEAST_SHARE = 0.1;

/** The candidates of an article that have a sentence that can be quoted. */
export function topicsOf(article: IngestedArticle): TopicsOfArticle {
  const { id, text, record, topics } = article;
  const sentences = sentencesOf(text, record.lang?.value ?? 'en');
  const passageAt = (place: Span): Anchor | null => {
    const sentence = sentences.findLast(({ start }) => start <= place.start);
    const isWhole = sentence && place.end <= sentence.end && sentence.end - sentence.start <= LONGEST_PASSAGE;
    return isWhole && /[.!?]["”’)]*$/.test(text.slice(sentence.start, sentence.end))
      ? anchorOf(text, withoutDateline(article, sentence))
      : null;
  };
  /** The first sentence that can be quoted: no headline, in which the phrase often stands first. */
  const passageOf = (spans: readonly Span[]): Anchor | null => {
    for (const place of spans) {
      const passage = passageAt(place);
      if (passage) return passage;
    }
    return null;
  };
  return {
    article: id,
    topics: topics.flatMap(({ label, spans }) => {
      const free = spans.filter((span) => !isOfName(span, article));
      const passage = passageOf(free);
      return passage ? [{ label, count: free.length, passage }] : [];
    }),
  };
}

/** Words in a name or directly behind one say what that is: “the Okoro administration” is about no administration. */
function isOfName({ start, end }: Span, { text, mentions }: IngestedArticle): boolean {
  return mentions.some(
    (name) =>
      (name.start < end && start < name.end) ||
      (name.end < start && /^(?:['’]s?)?\s+$/.test(text.slice(name.end, start))),
  );
}

/**
 * Drafts of topics, at most four: phrases that several articles share, the most shared first; of a single article those
 * that it comes back to. Each is made of passages of the articles.
 * @param isTaken true for an id that the briefing has
 */
export function draftTopics(
  articles: readonly TopicsOfArticle[],
  isTaken: (id: string) => boolean,
): NewFile[] {
  const found = articles.flatMap(({ article, topics }) => topics.map((one) => ({ ...one, article })));
  const labels = [...Map.groupBy(found, ({ label }) => label)].map(([label, places]) => ({
    label,
    places: withoutRepeats(places),
  }));
  const chosen = labels
    .filter(({ label, places }) => isTopic(label, places, articles.length))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.label < b.label ? -1 : 1));
  return withoutWithin(chosen)
    .filter(({ label }) => !isTaken(slugOf(label)))
    .slice(0, MOST)
    .map(({ label, places }) => topicFile(label, places));
}

/** Of “social media” and “social media platform” the first: they are one subject. */
function withoutWithin<T extends { readonly label: string }>(topics: readonly T[]): T[] {
  const isWithin = (one: string, other: string): boolean => ` ${other} `.includes(` ${one} `);
  return topics.filter(({ label }, at) =>
    topics.slice(0, at).every((other) => !isWithin(other.label, label) && !isWithin(label, other.label)),
  );
}

interface TopicPassage {
  readonly article: string;
  readonly count: number;
  readonly passage: Anchor;
}

/** What articles say in the very same words is a note that each of them carries, and counts once. */
function withoutRepeats<T extends TopicPassage>(places: readonly T[]): readonly T[] {
  return [
    ...new Map(places.toReversed().map((one) => [onLine(one.passage.exact), one])).values(),
  ].toReversed();
}

/** A word alone, such as “border” or “region”, says too little to be a topic. */
function isTopic(label: string, places: readonly TopicPassage[], articles: number): boolean {
  if (!label.includes(' ')) return false;
  if (articles === 1) return (places[0]?.count ?? 0) >= OFTEN;
  return places.length >= Math.max(2, articles * LEAST_SHARE);
}

const weightOf = ({ places }: { readonly places: readonly TopicPassage[] }): number =>
  places.length * 2 + places.reduce((sum, { count }) => sum + count, 0);

function topicFile(label: string, places: readonly TopicPassage[]): NewFile {
  const [first, ...others] = places
    .toSorted((a, b) => b.count - a.count)
    .slice(0, PASSAGES)
    .map(({ article, passage }) => ({
      statement: onLine(passage.exact),
      evidence: [{ ...passage, article }],
    }));
  const note = comment([
    'Proposed by npm run ingest. Not published until you accept it: npm run review, or write status: published.',
    `Found in ${places
      .map(({ article, count }) => `${article} ${count}×`)
      .slice(0, 8)
      .join(', ')}.`,
  ]);
  const fields = {
    name: capitalised(label),
    aliases: [label],
    part: first,
    ...(others.length > 0 && { facts: others }),
    status: 'draft',
  };
  return { path: `content/topics/${slugOf(label)}.md`, content: `---\n${note}${yamlOf(fields)}---\n` };
}
