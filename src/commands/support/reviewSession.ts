import { entityPath } from '../../ingest/entityFile.ts';
import {
  accept,
  changeKind,
  dropAlias,
  type Ground,
  merge,
  newEntityFor,
  reject,
  rename,
  resolvedBy,
} from '../../ingest/review/actions.ts';
import type { BatchItem } from '../../ingest/review/batches.ts';
import { type Change, make, unmake } from '../../ingest/review/changes.ts';
import type { EntityItem, Item, SenseItem } from '../../ingest/review/queue.ts';
import { substitute, withSpeaker } from '../../ingest/review/substitute.ts';
import { isVagueDate } from '../../model/dates.ts';
import type { Kind } from '../../model/kinds.ts';
import { KINDS } from '../../model/kinds.ts';
import { STATEMENT_KINDS } from '../../model/mention.ts';
import type { Asker } from './ask.ts';
import { explain } from './failures.ts';
import { HELP_ON_KEYS, headOf, type Mark, screenOf, withoutRepeats } from './reviewScreen.ts';

/** An entity that a draft can be merged into, or that words can mean. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly file: string;
}

export interface SessionOptions {
  readonly ground: Ground;
  readonly items: readonly Question[];
  readonly subjects: readonly Subject[];
  readonly asker: Asker;
  readonly mark: Mark;
  readonly say: (words: string) => void;
  /** A free id for a name. */
  readonly idFor: (name: string) => string;
}

export type Question = Item | BatchItem;

/** How many drafts went which way. */
export type Counts = Record<'accepted' | 'changed' | 'merged' | 'rejected' | 'skipped', number>;

interface State {
  readonly items: readonly Question[];
  readonly at: number;
  readonly counts: Counts;
  readonly subjects: readonly Subject[];
}

interface Step {
  readonly next: State;
  readonly changes: readonly Change[];
}

const NONE: Counts = { accepted: 0, changed: 0, merged: 0, rejected: 0, skipped: 0 };

/** Walks through drafts, one question each, until all are seen, the author quits or the input ends. */
export async function reviewSession(options: SessionOptions): Promise<{ counts: Counts; left: number }> {
  const { ground, asker, say, mark } = options;
  let state: State = { items: options.items, at: 0, counts: NONE, subjects: options.subjects };
  const past: { state: State; changes: readonly Change[] }[] = [];
  for (;;) {
    const item = state.items[state.at];
    say(item ? shown(item, state, mark) : '\nAll are seen.  [u]ndo, or Enter to end\n');
    const answer = await asker.ask('> ');
    if (answer === 'u') {
      const last = past.pop();
      if (last) await unmake(ground.dir, last.changes);
      say(last ? 'The last decision is taken back.\n' : 'There is nothing to take back.\n');
      state = last?.state ?? state;
      continue;
    }
    if (!item || answer === null || answer === 'q') break;
    if (answer === '?') {
      say(`${HELP_ON_KEYS}\n`);
      continue;
    }
    try {
      const step = await decide(item, answer, state, options);
      if (typeof step === 'string') {
        say(`${step}\n`);
        continue;
      }
      await make(ground.dir, step.changes);
      past.push({ state, changes: step.changes });
      say(`${doneOf(item, state, step.next)}\n`);
      state = step.next;
    } catch (error) {
      say(`${explain(error)}\n`);
    }
  }
  return { counts: state.counts, left: sizeOf(state.items.slice(state.at)) + state.counts.skipped };
}

/** What a decision did, in words. */
function doneOf(item: Question, before: State, after: State): string {
  const [what, count] = Object.entries(after.counts)
    .map(([key, now]) => [key, now - before.counts[key as keyof Counts]] as const)
    .find(([, count]) => count > 0) ?? ['noted', 1];
  if (item.type === 'batch' || count > 1) return `${count} ${what}.`;
  const next = after.items[after.at];
  const now = what === 'changed' && next ? next : item;
  const name = now.type === 'batch' ? now.what : headOf(now, (words) => words, namesOf(after.subjects));
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${name}`;
}

function sizeOf(items: readonly Question[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'batch' ? item.items.length : 1), 0);
}

function shown(item: Question, { items, at, subjects }: State, mark: Mark): string {
  const similar = item.type === 'entity' ? similarTo(item, subjects) : [];
  return screenOf(item, { position: at + 1, count: items.length, mark, nameOf: namesOf(subjects), similar });
}

/** What an answer does; a string when it does nothing and says why. */
async function decide(
  item: Question,
  answer: string,
  state: State,
  options: SessionOptions,
): Promise<Step | string> {
  const [, key = '', given = ''] = /^(\S+)\s*(.*)$/.exec(answer) ?? [];
  const ask = async (question: string): Promise<string> =>
    given || ((await options.asker.ask(question)) ?? '');
  const { ground } = options;
  if (item.type === 'batch') return decideBatch(item, answer, state, ground);
  if (key === 's') return passed(state, 'skipped', []);
  if (key === 'A') return acceptAll(item, state, ground);
  if (key === 'r') {
    const changes = await reject(item, ground);
    return passed(item.type === 'entity' ? without(state, item, null) : state, 'rejected', changes);
  }
  if (item.type === 'entity' && key !== 'x') return decideEntity(item, key, ask, state, options);
  if (key === 'x') return decideNew(item, ask, state, options);
  if (item.type === 'sense' && key === 'o' && item.places.length > 1) return oneByOne(item, state);
  if (item.type === 'sense' && item.entity === null && key === 'a')
    return 'It is open which one is meant: give its number, or e and its name.';
  const take = async (set: Readonly<Record<string, string>> = {}): Promise<Step> =>
    carried(passed(state, 'accepted', await accept(item, ground, set)), item, set);
  if (key === 'a') return take();
  if (item.type === 'sense') {
    const id = /^\d+$/.test(key) ? item.candidates[Number(key) - 1] : null;
    if (id) return take({ entity: id });
    if (key !== 'e') return unknown(key);
    const found = findSubject(await ask('Which entity? '), state.subjects);
    if (typeof found === 'string') return found;
    return take({ entity: found.id });
  }
  if (item.type === 'event') {
    if (key !== 't' && key !== 'd') return unknown(key);
    const given = await ask(key === 't' ? 'What happened? ' : 'Date? ');
    if (key === 'd' && !isVagueDate(given))
      return `“${given}” is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`;
    if (given === '') return 'No words were given.';
    return passed(
      state,
      'accepted',
      await accept(item, ground, key === 't' ? { title: given } : { date: given }),
    );
  }
  if (key === 'p') {
    const words = await ask('Who speaks? ');
    const found = findSubject(words, state.subjects);
    const set: Record<string, string> =
      typeof found === 'string' ? { speaker_label: words } : { speaker: found.id };
    return words === '' ? 'No speaker was given.' : take(set);
  }
  if (key !== 'k') return unknown(key);
  const kind = await ask(`Kind (${STATEMENT_KINDS.join(', ')})? `);
  if (!STATEMENT_KINDS.some((one) => one === kind)) return `“${kind}” is no kind of statement.`;
  return passed(state, 'accepted', await accept(item, ground, { kind }));
}

/** The places of words that do not mean the same everywhere, each as a question. */
function oneByOne(item: SenseItem, state: State): Step | string {
  if (item.evidence.length !== item.places.length) return 'A passage is not found; npm run check says which.';
  const single = item.places.map((place, at): SenseItem => {
    const passage = item.evidence[at];
    return { ...item, places: [place], evidence: passage ? [passage] : [] };
  });
  const items = state.items.toSpliced(state.at, 1, ...single);
  return { next: { ...state, items }, changes: [] };
}

/** All at once, none, or all but those whose numbers are given, which are asked one by one. */
async function decideBatch(
  { items }: BatchItem,
  answer: string,
  state: State,
  ground: Ground,
): Promise<Step | string> {
  const numbers = answer.split(/[\s,]+/).map(Number);
  const isList = numbers.every((number) => Number.isInteger(number) && number > 0 && number <= items.length);
  if (!isList && !['a', 'o', 's'].includes(answer)) return unknown(answer);
  const single = answer === 'o' ? items : items.filter((_, index) => numbers.includes(index + 1));
  const rest = items.filter((item) => !single.includes(item));
  const changes: Change[] = [];
  // Each change builds on the one before: several drafts may stand in one file.
  for (const item of answer === 's' ? [] : rest) {
    const made = await accept(item, ground);
    await make(ground.dir, made);
    changes.push(...made);
  }
  const as = answer === 's' ? 'skipped' : 'accepted';
  const next: State = {
    ...state,
    at: state.at + 1,
    items: [...state.items.slice(0, state.at + 1), ...single, ...state.items.slice(state.at + 1)],
    counts: { ...state.counts, [as]: state.counts[as] + rest.length },
  };
  if (answer === 's') return { next, changes };
  const known = rest.reduce((all, item) => withAnswer(all, resolvedBy(item), item), next.items);
  return { next: { ...next, items: known }, changes };
}

/** The step with its answer carried to the statements of the article that have the same words for their speaker. */
function carried({ next, changes }: Step, item: Item, set: Readonly<Record<string, string>>): Step {
  return { changes, next: { ...next, items: withAnswer(next.items, resolvedBy(item, set), item) } };
}

function withAnswer(
  items: readonly Question[],
  settled: ReturnType<typeof resolvedBy>,
  item: Item,
): readonly Question[] {
  if (!settled || item.type === 'entity') return items;
  return withSpeaker(items, item.article, settled.words, settled.entity);
}

/** What a passage names becomes an entity of its own; the draft stays to be decided, a sense or a speaker is settled. */
async function decideNew(
  item: Item,
  ask: (question: string) => Promise<string>,
  state: State,
  { ground, idFor, asker }: SessionOptions,
): Promise<Step | string> {
  if (item.type === 'event') return 'An event has no words that could be an entity.';
  const [, number, name = ''] = /^(?:(\d+)\s+)?(.*)$/.exec(await ask('Name of the new entity? ')) ?? [];
  const called = item.evidence.find(({ words }) => words.toLowerCase() === name.toLowerCase());
  const passages = withoutRepeats(item.evidence);
  const passage = number === undefined ? (called ?? passages[0]) : passages[Number(number) - 1];
  if (name === '') return 'No name was given.';
  if (!passage) return `There is no passage ${number}.`;
  const kinds = Object.keys(KINDS);
  const given = ((await asker.ask(`Kind (${kinds.join(', ')})? `)) ?? '').toLowerCase();
  const [kind, other] = kinds.filter((one) => given !== '' && one.startsWith(given));
  if (!kind || other) return `“${given}” is no kind. Choose from ${kinds.join(', ')}.`;
  const id = idFor(name);
  const entity = { id, name, kind: kind as Kind };
  const file = entityPath(entity.kind, id);
  const subjects = [...state.subjects, { id, name, names: [name], file }];
  const next = { ...state, subjects };
  if (item.type === 'entity') {
    const changes = await newEntityFor(passage, entity, ground);
    await make(ground.dir, changes);
    const misled = item.aliases.find((alias) => alias.toLowerCase() === name.toLowerCase());
    const [left, dropped] = misled ? await dropAlias(item, misled, ground) : [item, []];
    return { next: replaced(next, item, left), changes: [...changes, ...dropped] };
  }
  const made = await newEntityFor(passage, entity, ground);
  // The draft itself becomes the sense of its words.
  const entry = made.filter(({ path }) => path === file);
  await make(ground.dir, entry);
  const set: Readonly<Record<string, string>> = item.type === 'statement' ? { speaker: id } : { entity: id };
  const accepted = passed(next, 'accepted', await accept(item, ground, set));
  return carried({ ...accepted, changes: [...entry, ...accepted.changes] }, item, set);
}

async function decideEntity(
  item: EntityItem,
  key: string,
  ask: (question: string) => Promise<string>,
  state: State,
  { ground, idFor }: SessionOptions,
): Promise<Step | string> {
  if (key === 'a') return passed(state, 'accepted', await accept(item, ground));
  if (key === 'k') {
    const kinds = Object.keys(KINDS);
    const given = await ask(`Kind (${kinds.join(', ')})? `);
    const [kind, other] = kinds.filter((one) => given !== '' && one.startsWith(given.toLowerCase()));
    if (item.kind === 'topic' || !kind || other)
      return `“${given}” is no kind. Choose from ${kinds.join(', ')}.`;
    const [next, changes] = await changeKind(item, kind as Kind, ground);
    return { next: replaced(state, item, next), changes };
  }
  if (key === 'n') {
    const name = await ask('Name? ');
    if (name === '') return 'No name was given.';
    const [next, changes] = await rename(item, name, idFor(name), ground);
    const renamed = { ...state, items: substitute(state.items, item.id, next.id, next.name) };
    return { next: replaced(renamed, item, next), changes };
  }
  if (key === 'd') {
    if (item.aliases.length === 0) return 'It has no alias.';
    const given = await ask(`Which alias (${item.aliases.join(', ')})? `);
    const alias = item.aliases.find((one) => one.toLowerCase() === given.toLowerCase());
    if (!alias) return `“${given}” is none of its aliases: ${item.aliases.join(', ')}.`;
    const [next, changes] = await dropAlias(item, alias, ground);
    return { next: replaced(state, item, next), changes };
  }
  if (key !== 'm') return unknown(key);
  const found = findSubject(
    await ask('The same as which entity? '),
    state.subjects.filter(({ id }) => id !== item.id),
  );
  if (typeof found === 'string') return found;
  return passed(without(state, item, found.id), 'merged', await merge(item, found, ground));
}

async function acceptAll(item: Item, state: State, ground: Ground): Promise<Step> {
  let next = state;
  const changes: Change[] = [];
  for (const one of state.items.slice(state.at)) {
    if (one.type === 'batch' || one.type !== item.type) break;
    const isOpen = one.type === 'sense' && one.entity === null;
    if (isOpen) {
      next = passed(next, 'skipped', []).next;
      continue;
    }
    const made = await accept(one, ground);
    // Each change builds on the one before: several drafts may stand in one file.
    await make(ground.dir, made);
    changes.push(...made);
    next = passed(next, 'accepted', []).next;
  }
  return { next, changes };
}

function passed(state: State, as: keyof Counts, changes: readonly Change[]): Step {
  const counts = { ...state.counts, [as]: state.counts[as] + 1 };
  return { next: { ...state, at: state.at + 1, counts }, changes };
}

/** The state after an entity has gone into another, or away. The item itself stays in the list: it was decided. */
function without(state: State, item: EntityItem, into: string | null): State {
  const done = state.items.slice(0, state.at + 1);
  return {
    ...state,
    items: [...done, ...substitute(state.items.slice(state.at + 1), item.id, into, item.name)],
    subjects: state.subjects.filter(({ id }) => id !== item.id),
  };
}

function replaced(state: State, item: EntityItem, next: EntityItem): State {
  const subjects = state.subjects.map((one) =>
    one.id === item.id
      ? { id: next.id, name: next.name, names: [next.name, ...next.aliases], file: next.file }
      : one,
  );
  const items = state.items.map((one) => (one.type === 'entity' && one.id === item.id ? next : one));
  return { ...state, items, subjects, counts: { ...state.counts, changed: state.counts.changed + 1 } };
}

function namesOf(subjects: readonly Subject[]): (id: string) => string {
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? `${id} (no such entry)`;
}

/** The entity that an id or a name means; else a sentence with those that may be meant: a part of a name decides nothing. */
function findSubject(given: string, subjects: readonly Subject[]): Subject | string {
  const words = given.toLowerCase();
  const exact = subjects.filter(
    ({ id, names }) => id === given || names.some((name) => name.toLowerCase() === words),
  );
  if (exact.length === 1) return exact[0] as Subject;
  const near = subjects.filter(
    ({ names }) => given !== '' && names.some((name) => name.toLowerCase().includes(words)),
  );
  if (near.length === 0) return `There is no entity “${given}”.`;
  const ids = near.slice(0, 9).map(({ id }) => id);
  return `No entity alone is called “${given}”. Perhaps ${ids.join(', ')}? Give the id.`;
}

/** Entities one of whose names is part of a name of this one, or the other way round. */
export function similarTo(item: EntityItem, subjects: readonly Subject[]): string[] {
  const own = [item.name, ...item.aliases].map((name) => ` ${name.toLowerCase()} `);
  return subjects
    .filter(
      ({ id, names }) =>
        id !== item.id &&
        names.some((name) =>
          own.some(
            (one) => one.includes(` ${name.toLowerCase()} `) || ` ${name.toLowerCase()} `.includes(one),
          ),
        ),
    )
    .slice(0, 3)
    .map(({ id }) => id);
}

function unknown(key: string): string {
  return `“${key}” is none of the keys. Type ? to see them.`;
}
