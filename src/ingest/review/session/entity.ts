import { KINDS, type Kind } from '../../../model/kinds.ts';
import { accept, changeKind, dropAlias, merge, rename } from '../actions.ts';
import type { EntityItem } from '../queue.ts';
import { substitute } from '../substitute.ts';
import { type Answer, type Decision, isNeed, unknown, wordsOf } from './answer.ts';
import { passed, type ReviewContext, remaining, replaced, type State, without } from './state.ts';
import { findSubject } from './subjects.ts';

type Decide = (item: EntityItem, answer: Answer, state: State, context: ReviewContext) => Promise<Decision>;

const KEYS: Readonly<Record<string, Decide>> = {
  a: async (item, _answer, state, { workspace }) => passed(state, 'accepted', await accept(item, workspace)),
  k: otherKind,
  n: otherName,
  d: withoutAlias,
  m: merged,
};

export function decideEntity(
  item: EntityItem,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  return KEYS[answer.key]?.(item, answer, state, context) ?? Promise.resolve(unknown(answer.key));
}

/** The kind that a word begins; else a sentence with all of them. */
export function kindFrom(given: string): Kind | string {
  const kinds = Object.keys(KINDS) as Kind[];
  const [kind, other] = kinds.filter((one) => given !== '' && one.startsWith(given.toLowerCase()));
  if (kind && !other) return kind;
  return `“${given}” is not a kind. Choose from ${kinds.join(', ')}.`;
}

export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);
export const KIND_PROMPT = `Kind (${Object.keys(KINDS).join(', ')})? `;

async function otherKind(
  item: EntityItem,
  answer: Answer,
  state: State,
  { workspace }: ReviewContext,
): Promise<Decision> {
  if (item.kind === 'topic') return 'A topic has no other kind.';
  const given = wordsOf(answer, KIND_PROMPT, KIND_NAMES);
  if (isNeed(given)) return given;
  const kind = kindFrom(given.words);
  if (!isKind(kind)) return kind;
  const [next, changes] = await changeKind(item, kind, workspace);
  return { next: replaced(state, item, next), changes };
}

async function otherName(
  item: EntityItem,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  const given = wordsOf(answer, 'Name? ');
  if (isNeed(given)) return given;
  if (given.words === '') return 'No name was given.';
  const [next, changes] = await rename(item, given.words, context.idFor(given.words), context.workspace);
  const renamed = remaining(state, (questions) => substitute(questions, item.id, next.id, next.name));
  return { next: replaced(renamed, item, next), changes };
}

async function withoutAlias(
  item: EntityItem,
  answer: Answer,
  state: State,
  { workspace }: ReviewContext,
): Promise<Decision> {
  if (item.aliases.length === 0) return 'It has no alias.';
  const [only, other] = item.aliases;
  const isAlone = only !== undefined && other === undefined;
  const given = isAlone
    ? { words: answer.words || only }
    : wordsOf(answer, `Which alias (${item.aliases.join(', ')})? `, item.aliases);
  if (isNeed(given)) return given;
  const alias = item.aliases.find((one) => one.toLowerCase() === given.words.toLowerCase());
  if (!alias) return `“${given.words}” is not one of its aliases: ${item.aliases.join(', ')}.`;
  const [next, changes] = await dropAlias(item, alias, workspace);
  return { next: replaced(state, item, next), changes };
}

async function merged(
  item: EntityItem,
  answer: Answer,
  state: State,
  { workspace }: ReviewContext,
): Promise<Decision> {
  const given = wordsOf(answer, 'The same as which entity? ');
  if (isNeed(given)) return given;
  const others = state.subjects.filter(({ id }) => id !== item.id);
  const found = findSubject(given.words, others);
  if (typeof found === 'string') return found;
  return passed(without(state, item, found.id), 'merged', await merge(item, found, workspace));
}
