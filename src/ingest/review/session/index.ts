import { reject } from '../actions.ts';
import { type Change, make, unmake } from '../changes.ts';
import type { Question } from '../queue.ts';
import { decideEvent, decideSense, decideStatement } from './annotated.ts';
import { type Answer, type Decision, isNeed, type Need } from './answer.ts';
import { acceptFollowing, decideBatch } from './batch.ts';
import { decideEntity } from './entity.ts';
import { decideNew } from './newEntity.ts';
import { firstState, open, passed, type ReviewContext, type State, type Subject, without } from './state.ts';
import { doneOf } from './words.ts';

export type { Answer } from './answer.ts';
export type { Counts, Outcome, State, Subject } from './state.ts';
export { leftOf, namesOf } from './state.ts';

/** What came of an answer. */
export type Reply = Notice | ({ readonly does: 'ask' } & Need);

/** A sentence for the author. */
export interface Notice {
  readonly does: 'done' | 'nothing';
  readonly words: string;
}

/** A queue of drafts with the decisions on them: each is written at once, and can be taken back. */
export class Review {
  readonly #context: ReviewContext;
  readonly #past: { readonly state: State; readonly changes: readonly Change[] }[] = [];
  #state: State;
  #revision = 0;

  constructor(questions: readonly Question[], subjects: readonly Subject[], context: ReviewContext) {
    this.#context = context;
    this.#state = firstState(questions, subjects);
  }

  get state(): State {
    return this.#state;
  }

  /** Rises with everything that changes what is asked. */
  get revision(): number {
    return this.#revision;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** The question that is asked; null when all are decided. */
  get question(): Question | null {
    return this.#state.entries[this.#state.at]?.question ?? null;
  }

  /** Decides the present question. @throws what writing fails with; nothing is decided then */
  async answer(answer: Answer): Promise<Reply> {
    const { question, state: before } = this;
    if (!question) return { does: 'nothing', words: 'All are decided.' };
    const decision = await decide(question, answer, before, this.#context);
    if (typeof decision === 'string') return { does: 'nothing', words: decision };
    if (isNeed(decision)) return { does: 'ask', ...decision };
    await make(this.#context.workspace.dir, decision.changes);
    this.#past.push({ state: before, changes: decision.changes });
    this.#to(decision.next);
    return { does: 'done', words: doneOf(question, answer, before, decision.next) };
  }

  /** Takes the last decision back, byte for byte, unless one of its files was changed since. */
  async undo(): Promise<Notice> {
    const last = this.#past.at(-1);
    if (!last) return { does: 'nothing', words: 'There is nothing to take back.' };
    const changed = await unmake(this.#context.workspace.dir, last.changes);
    if (changed !== null)
      return {
        does: 'nothing',
        words: `${changed} was changed by something else since; the decision stays. Edit the file by hand.`,
      };
    this.#past.pop();
    this.#to(last.state);
    return { does: 'done', words: 'The last decision is taken back.' };
  }

  /** Asks a question of the list now: an open one, or one that was skipped. */
  goTo(index: number): Notice {
    const entry = this.#state.entries[index];
    if (!entry) return { does: 'nothing', words: 'There is no such question.' };
    if (entry.outcome !== null && entry.outcome !== 'skipped')
      return { does: 'nothing', words: 'It is decided. Undo takes decisions back, the last first.' };
    this.#to(reopened(this.#state, index));
    return { does: 'done', words: '' };
  }

  #to(state: State): void {
    this.#state = state;
    this.#revision += 1;
  }
}

function reopened(state: State, index: number): State {
  const entry = state.entries[index];
  if (entry?.outcome !== 'skipped') return { ...state, at: index };
  const { question } = entry;
  const size = question.type === 'batch' ? question.items.length : 1;
  const counts = { ...state.counts, skipped: state.counts.skipped - size };
  return { ...state, at: index, counts, entries: state.entries.with(index, open(question)) };
}

async function decide(
  question: Question,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  if (question.type === 'batch') return decideBatch(question, answer, state, context.workspace);
  if (answer.key === 's') return passed(state, 'skipped', []);
  if (answer.key === 'A') return acceptFollowing(question, state, context.workspace);
  if (answer.key === 'r') {
    const changes = await reject(question, context.workspace);
    return passed(question.type === 'entity' ? without(state, question, null) : state, 'rejected', changes);
  }
  if (answer.key === 'x') return decideNew(question, answer, state, context);
  if (question.type === 'entity') return decideEntity(question, answer, state, context);
  if (question.type === 'sense') return decideSense(question, answer, state, context);
  if (question.type === 'event') return decideEvent(question, answer, state, context);
  return decideStatement(question, answer, state, context);
}
