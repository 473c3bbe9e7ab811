import type { Workspace } from '../actions.ts';
import type { Change } from '../changes.ts';
import type { EntityItem, Question } from '../queue.ts';
import { substitute } from '../substitute.ts';

/** Where decisions are written, and how new entries are called. */
export interface ReviewContext {
  readonly workspace: Workspace;
  /** A free id for a name. */
  readonly idFor: (name: string) => string;
}

/** An entity that a draft can be merged into, or that words can mean. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly file: string;
}

/** What became of a question. One that was taken apart is asked in its parts. */
export type Outcome = 'accepted' | 'merged' | 'rejected' | 'skipped' | 'split';

/** How many drafts went which way. */
export type Counts = Record<'accepted' | 'changed' | 'merged' | 'rejected' | 'skipped', number>;

export interface Entry {
  readonly question: Question;
  readonly outcome: Outcome | null;
}

/** A review as far as it has come. */
export interface State {
  readonly entries: readonly Entry[];
  /** The question that is asked; the number of entries when none is left. */
  readonly at: number;
  readonly counts: Counts;
  readonly subjects: readonly Subject[];
}

/** What a decision makes of the state and of the files. */
export interface Step {
  readonly next: State;
  readonly changes: readonly Change[];
}

export function firstState(questions: readonly Question[], subjects: readonly Subject[]): State {
  const counts = { accepted: 0, changed: 0, merged: 0, rejected: 0, skipped: 0 };
  return { entries: questions.map(open), at: 0, counts, subjects };
}

export function open(question: Question): Entry {
  return { question, outcome: null };
}

/** The state after the present question, and what became of it. */
export function passed(
  state: State,
  as: Exclude<Outcome, 'split'>,
  changes: readonly Change[],
  count = 1,
): Step {
  const counts = { ...state.counts, [as]: state.counts[as] + count };
  return { changes, next: onward({ ...closed(state, as), counts }) };
}

/** The present question with its outcome; the state still stands at it. */
export function closed(state: State, outcome: Outcome): State {
  const entry = state.entries[state.at];
  return entry ? { ...state, entries: state.entries.with(state.at, { ...entry, outcome }) } : state;
}

/** The state at the next open question, the ones passed over last. */
export function onward(state: State): State {
  const { entries, at } = state;
  const isOpen = ({ outcome }: Entry): boolean => outcome === null;
  const after = entries.findIndex((entry, index) => index > at && isOpen(entry));
  const next = after < 0 ? entries.findIndex(isOpen) : after;
  return { ...state, at: next < 0 ? entries.length : next };
}

/** The state with each question that can still be asked as `change` has it; those that it leaves out are gone. */
export function remaining(state: State, change: (questions: readonly Question[]) => Question[]): State {
  const { entries, at } = state;
  const alter = (some: readonly Entry[]): Entry[] =>
    some.flatMap((entry) =>
      entry.outcome === null || entry.outcome === 'skipped'
        ? change([entry.question]).map((question) => ({ ...entry, question }))
        : [entry],
    );
  const [before, present] = [alter(entries.slice(0, at)), alter(entries.slice(at, at + 1))];
  const next = { ...state, entries: [...before, ...present, ...alter(entries.slice(at + 1))] };
  const isGone = present.length === 0;
  return isGone ? onward({ ...next, at: before.length - 1 }) : { ...next, at: before.length };
}

/** The state after an entity has become another, or none. */
export function without(state: State, item: EntityItem, into: string | null): State {
  const left = remaining(state, (questions) => substitute(questions, item.id, into, item.name));
  return { ...left, subjects: state.subjects.filter(({ id }) => id !== item.id) };
}

/** The state with an entity as it is after a change of it. */
export function replaced(state: State, item: EntityItem, next: EntityItem): State {
  const subjects = state.subjects.map((one) => (one.id === item.id ? subjectOf(next) : one));
  const entries = state.entries.map((entry) =>
    entry.question.type === 'entity' && entry.question.id === item.id ? { ...entry, question: next } : entry,
  );
  return { ...state, entries, subjects, counts: { ...state.counts, changed: state.counts.changed + 1 } };
}

function subjectOf({ id, name, aliases, kind, file }: EntityItem): Subject {
  return { id, name, names: [name, ...aliases], kind, file };
}

/** How many drafts questions are about. */
function sizeOf(questions: readonly Question[]): number {
  return questions.reduce((sum, one) => sum + (one.type === 'batch' ? one.items.length : 1), 0);
}

/** Drafts that stay drafts. */
export function leftOf({ entries }: State): number {
  const left = entries.filter(({ outcome }) => outcome === null || outcome === 'skipped');
  return sizeOf(left.map(({ question }) => question));
}

export function namesOf(subjects: readonly Subject[]): (id: string) => string {
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? `${id} (no such entry)`;
}
