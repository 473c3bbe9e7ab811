import { resolvedBy } from '../actions.ts';
import type { Item, Question } from '../queue.ts';
import { withSpeaker } from '../substitute.ts';
import { remaining, type State, type Step } from './state.ts';

/** The step with its answer carried to the statements of the article that have the same words for their speaker. */
export function carried(
  { next, changes }: Step,
  item: Item,
  set: Readonly<Record<string, string>> = {},
): Step {
  return { changes, next: withAnswer(next, item, set) };
}

/** The state in which the words of an accepted draft mean what it says they mean. */
export function withAnswer(state: State, item: Item, set: Readonly<Record<string, string>> = {}): State {
  const settled = resolvedBy(item, set);
  if (!settled || item.type === 'entity') return state;
  const change = (questions: readonly Question[]): Question[] =>
    withSpeaker(questions, item.article, settled);
  return remaining(state, change);
}
