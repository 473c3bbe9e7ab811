import { entityPath } from '../../writing/entityFile.ts';
import { accept, dropAlias, newEntityFor } from '../actions.ts';
import { make } from '../changes.ts';
import { isLonger, isPartOfName, withoutRepeats } from '../evidence.ts';
import type { EntityItem, EventItem, Evidence, Item } from '../queue.ts';
import { type Answer, type Decision, isNeed, wordsOf } from './answer.ts';
import { carried } from './carry.ts';
import { isKind, KIND_NAMES, KIND_PROMPT, kindFrom } from './entity.ts';
import { passed, type ReviewContext, replaced, type State, type Step } from './state.ts';

type Added = Parameters<typeof newEntityFor>[1];

/** What a passage names becomes an entity of its own; the draft stays to be decided, a sense or a speaker is resolved. */
export async function decideNew(
  item: Item,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  if (item.type === 'event') return 'An event has no words that could be an entity.';
  const several = withoutRepeats(item.evidence).length > 1;
  const given = wordsOf(
    answer,
    several
      ? 'Name of the new entity? (Begin with 2 if the second passage names it: “2 Name”.) '
      : 'Name of the new entity? ',
  );
  if (isNeed(given)) return given;
  const [, number, name = ''] = /^(?:(\d+)\s+)?(.*)$/.exec(given.words) ?? [];
  if (name === '') return 'No name was given.';
  const passage = passageFor(item, name, number);
  if (!passage) return `There is no passage ${number}.`;
  if (answer.kind === undefined) return { field: 'kind', prompt: KIND_PROMPT, choices: KIND_NAMES };
  const kind = kindFrom(answer.kind.trim());
  if (!isKind(kind)) return kind;
  const entity = { id: context.idFor(name), name, kind };
  const file = entityPath(kind, entity.id);
  const next = { ...state, subjects: [...state.subjects, { ...entity, names: [name], file }] };
  return item.type === 'entity'
    ? besideDraft(item, passage, entity, next, context)
    : inPlaceOfWords(item, passage, entity, next, context);
}

function passageFor(item: Item, name: string, number: string | undefined): Evidence | undefined {
  const called = item.evidence.find(({ words }) => words.toLowerCase() === name.toLowerCase());
  const passages = withoutRepeats(item.evidence);
  return number === undefined ? (called ?? passages[0]) : passages[Number(number) - 1];
}

/** The new entity beside a draft, which loses the alias that misled. */
async function besideDraft(
  item: EntityItem,
  passage: Evidence,
  entity: Added,
  state: State,
  { workspace }: ReviewContext,
): Promise<Step> {
  const changes = await newEntityFor(passage, entity, workspace);
  await make(workspace.dir, changes);
  const misled = item.aliases.find((alias) => alias.toLowerCase() === entity.name.toLowerCase());
  const [left, dropped] = misled ? await dropAlias(item, misled, workspace) : [item, []];
  const { name } = entity;
  const isMoved = (one: Evidence): boolean =>
    isPartOfName(one, name) ||
    (one === passage && !isLonger(one, name)) ||
    one.words.toLowerCase() === misled?.toLowerCase();
  const evidence = left.evidence.filter((one) => !isMoved(one));
  // An entity that no article names has a passage all the same.
  const count = Math.max(0, left.count - (left.evidence.length - evidence.length));
  const apart = [...(left.apart ?? []), entity.id];
  return {
    next: replaced(state, item, { ...left, evidence, count, apart }),
    changes: [...changes, ...dropped],
  };
}

/** The new entity is what the words of a draft mean: the draft itself becomes their sense. */
async function inPlaceOfWords(
  item: Exclude<Item, EntityItem | EventItem>,
  passage: Evidence,
  entity: Added,
  state: State,
  { workspace }: ReviewContext,
): Promise<Step> {
  const made = await newEntityFor(passage, entity, workspace);
  const entry = made.filter(({ path }) => path === entityPath(entity.kind, entity.id));
  await make(workspace.dir, entry);
  const set: Readonly<Record<string, string>> =
    item.type === 'statement' ? { speaker: entity.id } : { entity: entity.id };
  const accepted = passed(state, 'accepted', await accept(item, workspace, set));
  return carried({ ...accepted, changes: [...entry, ...accepted.changes] }, item, set);
}
