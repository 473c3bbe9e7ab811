import type { Kind } from '../../model/kinds.ts';
import type { Referring } from '../../model/mention.ts';
import { MOST_UNDERLINED } from '../../model/views/marks.ts';
import { countWords } from '../../text/sentences/words.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A mention with what decides whether it is underlined. */
export interface Candidate extends Span {
  readonly id: string;
  readonly sentence: string;
  readonly target: string;
  readonly as: Referring;
  readonly kind: Kind | 'topic';
  readonly isCountry: boolean;
  /** Among the entities that the briefing leads with. */
  readonly isLead: boolean;
}

export interface UnderlineInput {
  readonly text: string;
  readonly lang: string;
  readonly words: number;
  /** In reading order. */
  readonly mentions: readonly Candidate[];
  /** Sentences in reading order. */
  readonly sentences: readonly (Span & { readonly id: string })[];
  readonly dateline: Span | null;
  /** Links of the article itself, which are underlined whatever is named. */
  readonly links: readonly Span[];
}

const ORDER: readonly Candidate['kind'][] = [
  'person',
  'organisation',
  'event',
  'place',
  'commodity',
  'topic',
];

/**
 * The mentions that are underlined: of each name the first, at most two in a sentence and 12 % of the words of the
 * article. In a sentence the briefing's lead entities come first, then people, organisations, events, places,
 * commodities, topics, the kinds that a project adds, and countries. A name that finds no room gets its turn at its next mention.
 * @returns ids of mentions
 */
export function underlined(input: UnderlineInput): ReadonlySet<string> {
  const starts = new Map(input.sentences.map(({ id, start }) => [id, start]));
  const bySentence = Map.groupBy(
    input.mentions.filter((one) => isName(one, starts.get(one.sentence) ?? 0, input)),
    ({ sentence }) => sentence,
  );
  const seen = new Set<string>();
  const taken: Candidate[] = [];
  for (const sentence of input.sentences) {
    const named = (bySentence.get(sentence.id) ?? []).filter(({ target }) => !seen.has(target));
    const first = named.filter((one, at) => at === named.findIndex(({ target }) => target === one.target));
    const own = input.links.filter((link) => overlaps(link, sentence)).length;
    const room = Math.max(0, MOST_UNDERLINED.inSentence - own);
    for (const one of first.toSorted(byRank).slice(0, room)) {
      taken.push(one);
      seen.add(one.target);
    }
  }
  return new Set(withinShare(taken, input).map(({ id }) => id));
}

/** Leaves out what matters least, from the end, until few enough of the words are underlined. */
function withinShare(taken: readonly Candidate[], input: UnderlineInput): readonly Candidate[] {
  const { text, lang, words, links } = input;
  const count = ({ start, end }: Span): number => Math.max(1, countWords(text.slice(start, end), lang));
  const sum = (spans: readonly Span[]): number => spans.reduce((total, span) => total + count(span), 0);
  const most = Math.floor(words * MOST_UNDERLINED.share) - sum(links);
  let used = sum(taken);
  const left = new Set(taken);
  for (const one of taken.toSorted((a, b) => rankOf(b) - rankOf(a) || b.start - a.start)) {
    if (used <= most) break;
    left.delete(one);
    used -= count(one);
  }
  return [...left];
}

/** A name, not a role, a pronoun or a word that stands in for one; not in the dateline. */
function isName(one: Candidate, sentence: number, { text, dateline }: UnderlineInput): boolean {
  if (one.as !== 'name' || (dateline && overlaps(one, dateline))) return false;
  if (one.kind === 'topic' || one.kind === 'commodity') return true;
  const words = text.slice(one.start, one.end).split(/\s+/u);
  // A word that opens a sentence has a capital whatever it is.
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(sentence, one.start));
  return !isStandIn(opens && words.length > 1 ? words.slice(1) : words);
}

/** Lower-case words for what has a name: “the forum”. Scripts without case have none. */
function isStandIn(words: readonly string[]): boolean {
  const all = words.join(' ');
  return /\p{Ll}/u.test(all) && !/[\p{Lu}\p{Lt}\p{N}]/u.test(all);
}

function byRank(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || a.start - b.start;
}

function rankOf({ kind, isCountry, isLead }: Candidate): number {
  if (isLead) return 0;
  if (isCountry) return ORDER.length + 2;
  // A kind that a project adds comes behind those of the engine.
  return (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length) + 1;
}
