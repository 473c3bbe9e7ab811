import { accept, type Workspace } from '../actions.ts';
import { type Change, make } from '../changes.ts';
import type { BatchItem, Item } from '../queue.ts';
import { type Answer, type Decision, unknown } from './answer.ts';
import { withAnswer } from './carry.ts';
import { closed, onward, open, passed, type State, type Step } from './state.ts';

/** Of a list all at once, none, or all but those whose numbers are given, which are asked one by one. */
export async function decideBatch(
  { items }: BatchItem,
  { key, words = '' }: Answer,
  state: State,
  workspace: Workspace,
): Promise<Decision> {
  if (key === 's') return passed(state, 'skipped', [], items.length);
  const numbers = `${key} ${words}`
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const isList = numbers.every((number) => Number.isInteger(number) && number > 0 && number <= items.length);
  if (!isList && !['a', 'o'].includes(key)) return unknown(`${key} ${words}`.trim());
  const single = key === 'o' ? items : items.filter((_, index) => numbers.includes(index + 1));
  const rest = items.filter((item) => !single.includes(item));
  const changes = await acceptEach(rest, workspace);
  const { next } = taken(state, single, rest);
  return { next: rest.reduce((all, item) => withAnswer(all, item), next), changes };
}

function taken(state: State, single: readonly Item[], rest: readonly Item[]): Step {
  const { entries, at } = closed(state, rest.length > 0 ? 'accepted' : 'split');
  const counts = { ...state.counts, accepted: state.counts.accepted + rest.length };
  const after = entries.toSpliced(at + 1, 0, ...single.map(open));
  return { changes: [], next: onward({ ...state, entries: after, counts }) };
}

/** Accepts drafts one after the other: several may stand in one file, and each change builds on the one before. */
async function acceptEach(items: readonly Item[], workspace: Workspace): Promise<Change[]> {
  const changes: Change[] = [];
  for (const item of items) {
    const made = await accept(item, workspace);
    await make(workspace.dir, made);
    changes.push(...made);
  }
  return changes;
}

/** Accepts a draft and all that follow of its type; what is open is passed over. */
export async function acceptFollowing(item: Item, state: State, workspace: Workspace): Promise<Step> {
  let next = state;
  const changes: Change[] = [];
  for (;;) {
    const one = next.entries[next.at]?.question;
    if (!one || one.type === 'batch' || one.type !== item.type) break;
    if (one.type === 'sense' && one.entity === null) {
      next = passed(next, 'skipped', []).next;
      continue;
    }
    changes.push(...(await acceptEach([one], workspace)));
    next = withAnswer(passed(next, 'accepted', []).next, one);
  }
  return { next, changes };
}
