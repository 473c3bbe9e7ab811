import type { PagefindResult } from '../pagefind.ts';
import type { Scored } from '../rank/hits.ts';
import { HAS } from '../rank/relevance.ts';
import { alikeTo } from '../words/alike.ts';
import { isLight } from '../words/asking.ts';
import { fold, wordsOf } from '../words/fold.ts';
import { irregularForms } from '../words/irregular.ts';
import { variantsOf } from '../words/variants.ts';
import { type Answer, type Sources, scoredWith, TELLS } from './answer.ts';
import {
  askedWords,
  asWritten,
  type Filters,
  PER_GROUP,
  pagefindFilters,
  type Question,
  type Row,
} from './question.ts';

/** So many words of a query are looked for one by one, those that tell most. */
const MOST = 6;
/** So many others are looked for instead of a word: each may be in a part of the index of its own. */
const MOST_ALIKE = 6;
/** A text counts for a query only with so much of what its words tell. */
const LEAST_SHARE = 0.3;

/** The score of what has none of the words. */
const NONE = 36;

/** What the index has for a form of a word. */
interface Found {
  readonly result: PagefindResult;
  /** How much that form counts, 0 to 1. */
  readonly part: number;
}

interface Met {
  readonly result: PagefindResult;
  /** What the words that it has tell together. */
  readonly weight: number;
  /** The same, where what may be said instead of a word counts less. */
  readonly own: number;
}

/**
 * What has some words of a question, where nothing has all: ranked by how many, and by how rare they are, so that the
 * commonest is the first to be missed. As many as are fetched are counted, however many of them are shown.
 */
export async function partlyFound(
  question: Question,
  row: Row,
  sources: Sources,
): Promise<readonly Scored[]> {
  const { filters } = question;
  const best = await bestOf({ ...question, filters: {} }, row, sources);
  if (Object.keys(filters).length === 0) return best;
  const own = best.filter((one) => passes(one, filters, row));
  return own.length > 0 ? own : bestOf(question, row, sources);
}

/** Whether a record that was found has the chosen values, so that a choice leaves as many as were counted. */
function passes({ filters: own = {} }: Scored, chosen: Filters, row: Row): boolean {
  return Object.entries(chosen)
    .filter(([name, values]) => values.length > 0 && (name !== 'kind' || row === 'entries'))
    .every(([name, values]) => own[name]?.some((value) => values.includes(value)));
}

async function bestOf(question: Question, row: Row, sources: Sources): Promise<readonly Scored[]> {
  const { term, filters } = question;
  const asked = askedWords(question, sources.common).map((word) => word.replaceAll('"', ''));
  const heavy = asked.filter((word) => !isLight(fold(word)));
  const words = heavy.length > 1 ? heavy : asked;
  // Of a single word there is no part, and common words tell nothing.
  if (words.length < 2 || words.every((word) => sources.common.includes(word.toLowerCase()))) return [];
  const options = { filters: pagefindFilters(filters, row) };
  const lists = await Promise.all(
    words.slice(0, MOST).map(async (word) => {
      const answers = await Promise.all(
        formsOf(word, sources).map(async (form) => {
          const { results } = await sources.pagefind.search(form.text, options);
          return results.map((result): [string, Found] => [result.id, { result, part: form.part }]);
        }),
      );
      // The later ones stay: those of the word itself.
      return new Map(answers.reverse().flat());
    }),
  );
  if (question.isWanted?.() === false) return [];
  const all = new Set(lists.flatMap((list) => [...list.keys()])).size;
  const met = new Map<string, Met>();
  let total = 0;
  const weights = new Map<string, number>();
  const named = new Set(sources.names.sought(term).flatMap((one) => (one.isOfName ? one.word : [])));
  for (const [at, list] of lists.entries()) {
    const weight = Math.log(1 + (all + 1) / (list.size + 1));
    for (const one of wordsOf(words[at] ?? '')) weights.set(one, weight);
    if (list.size === 0) continue;
    const told = weight * (named.has(fold(words[at] ?? '')) ? TELLS.name : 1);
    total += told;
    for (const [id, { result, part }] of list) {
      const before = met.get(id) ?? { result, weight: 0, own: 0 };
      met.set(id, { ...before, weight: before.weight + told, own: before.own + told * part });
    }
  }
  const best = [...met.values()]
    .filter(({ weight }) => weight >= total * LEAST_SHARE)
    .sort((a, b) => b.own - a.own || (b.result.score ?? 0) - (a.result.score ?? 0))
    .slice(0, PER_GROUP);
  const texts = await Promise.all(best.map(({ result }) => result.data()));
  // Pagefind takes the beginning of a word for it: what has none of them in truth is left out.
  const articles = Map.groupBy(texts, ({ filters }) => filters['article']?.[0]);
  return texts
    .map((data) => {
      const beside = data.filters['article'] ? articles.get(data.filters['article'][0]) : undefined;
      return scoredWith(data, term, sources.names, { weights, beside });
    })
    .filter(({ score }) => score > NONE);
}

/** A word in each form that the index may have it in, then what may be said instead. */
function formsOf(word: string, { names }: Sources): readonly { text: string; part: number }[] {
  const plain = word.toLowerCase();
  const own = new Set([word, ...asWritten([word], names), ...variantsOf(word), ...irregularForms(plain)]);
  const others = alikeTo(plain)
    .filter((other) => !own.has(other))
    .slice(0, MOST_ALIKE);
  return [
    ...Array.from(own, (text) => ({ text, part: 1 })),
    ...others.map((text) => ({ text, part: HAS.alike })),
  ];
}

/** An answer with what has but some of the words added. */
export function withPart(answer: Answer, some: readonly Scored[]): Answer {
  const had = new Set(answer.found.map(({ hit }) => hit.url));
  const part = some.filter(({ hit: { url } }) => !had.has(url) && had.add(url));
  return { ...answer, found: [...answer.found, ...part], part };
}
