import { isOfOneArticle, shownOf, withoutRepeats } from '../../../ingest/review/evidence.ts';
import type { Evidence, Question } from '../../../ingest/review/queue.ts';
import { leftOf, namesOf, type Outcome, type Review } from '../../../ingest/review/session/index.ts';
import { type Key, keysOf } from '../../../ingest/review/session/keys.ts';
import { similarTo } from '../../../ingest/review/session/subjects.ts';
import { headOf, outcomeOf, rowOf, timesOf } from '../../../ingest/review/session/words.ts';
import { capitalised } from '../../../text/characters/capitalised.ts';

/** A question as the page shows it. */
interface QuestionView {
  readonly title: string;
  /** The kind of an entity, for its colour and shape. */
  readonly kind: string | null;
  readonly note: string | null;
  readonly passages: readonly Evidence[];
  /** Of a list: its drafts, each with its passage. */
  readonly rows: readonly { readonly label: string; readonly passage: Evidence | null }[];
  /** What open words may mean, in the order of their numbers. */
  readonly candidates: readonly string[];
  /** Entities that may be the same, with the words that merge. */
  readonly similar: readonly { readonly id: string; readonly name: string }[];
  readonly keys: readonly Key[];
}

/** Everything that the page of a review shows, as plain data. */
export interface ReviewView {
  readonly revision: number;
  readonly position: number;
  readonly count: number;
  readonly decided: number;
  readonly canUndo: boolean;
  readonly outcome: string;
  readonly question: QuestionView | null;
  readonly list: readonly { readonly title: string; readonly outcome: Outcome | null }[];
  /** Names that can be written where an entity is asked for. */
  readonly names: readonly string[];
}

const plain = (words: string): string => words;

export function viewOf(review: Review): ReviewView {
  const { question, state, revision, canUndo } = review;
  const nameOf = namesOf(state.subjects);
  return {
    revision,
    position: Math.min(state.at + 1, state.entries.length),
    count: state.entries.length,
    decided: state.entries.filter(({ outcome }) => outcome !== null).length,
    canUndo,
    outcome: outcomeOf(state.counts, leftOf(state)),
    question: question && questionView(question, review),
    list: state.entries.map(({ question: one, outcome }) => ({ title: titleOf(one, nameOf), outcome })),
    names: state.subjects.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
  };
}

function questionView(question: Question, { state }: Review): QuestionView {
  const nameOf = namesOf(state.subjects);
  const common = { title: titleOf(question, nameOf), kind: null, note: null, keys: keysOf(question) };
  const none = { passages: [], rows: [], candidates: [], similar: [] };
  const isSole = isOfOneArticle(state.entries.map((one) => one.question));
  const placed = (one: Evidence): Evidence => (isSole ? { ...one, article: '' } : one);
  if (question.type === 'batch')
    return {
      ...common,
      ...none,
      note: 'Tick what needs a closer look: it is asked about alone, and the rest is accepted.',
      rows: question.items.map((item) => ({
        // The passage below has the words of a statement.
        label:
          item.type === 'statement'
            ? headOf(item, plain, nameOf)
            : rowOf(item, question.items, plain, nameOf),
        passage: item.evidence.slice(0, 1).map(placed)[0] ?? null,
      })),
    };
  const own = { ...common, ...none, passages: withoutRepeats(question.evidence).map(placed) };
  if (question.type === 'sense')
    return { ...own, candidates: question.candidates.map((id) => `${nameOf(id)} (${id})`) };
  if (question.type !== 'entity') return own;
  const { kind, aliases, name } = question;
  return {
    ...own,
    passages: shownOf(question.evidence).shown.map(placed),
    kind,
    title: `${name}${timesOf(question)}`,
    note: aliases.length > 0 ? `also ${aliases.map((one) => `“${one}”`).join(', ')}` : null,
    similar: similarTo(question, state.subjects).map((id) => ({ id, name: nameOf(id) })),
  };
}

function titleOf(question: Question, nameOf: (id: string) => string): string {
  if (question.type === 'batch') return `${question.items.length} ${question.what}`;
  const head = headOf(question, plain, nameOf);
  return question.type === 'entity' ? head : capitalised(head);
}
