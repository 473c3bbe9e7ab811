import { capitalised } from '../../../text/characters/capitalised.ts';
import type { EntityItem, Item, Question } from '../queue.ts';
import type { Answer } from './answer.ts';
import { type Counts, namesOf, type State } from './state.ts';
import { findSubject } from './subjects.ts';

/** What a decision did, in words. */
export function doneOf(question: Question, answer: Answer, before: State, after: State): string {
  const added = after.subjects.find(({ id }) => !before.subjects.some((one) => one.id === id));
  if (added) return `New ${added.kind}: ${added.name}`;
  const [what, count] = Object.entries(after.counts)
    .map(([key, now]) => [key, now - before.counts[key as keyof State['counts']]] as const)
    .find(([, number]) => number > 0) ?? ['split', 0];
  if (what === 'split') return 'One by one.';
  if (question.type === 'batch' || count > 1) return `${count} ${what}.`;
  const next = after.entries[before.at]?.question;
  const now =
    what === 'changed' && next && next.type !== 'batch'
      ? next
      : withMeaning(question, answer, after.subjects);
  const nameOf = namesOf(after.subjects);
  const into = what === 'merged' ? findSubject(answer.words?.trim() ?? '', before.subjects) : '';
  const done = typeof into === 'string' ? capitalised(what) : `${capitalised(what)} with ${into.name}`;
  return `${done}: ${shortened(headOf(now, (words) => words, nameOf))}`;
}

/** A question about words with the entity that was chosen, one about a statement with the speaker who was given. */
function withMeaning(item: Item, { key, words = '' }: Answer, subjects: State['subjects']): Item {
  const found = key === 'e' || key === 'p' ? findSubject(words.trim(), subjects) : '';
  const other = typeof found === 'string' ? null : found.id;
  if (item.type === 'statement' && key === 'p')
    return { ...item, speaker: other ?? words.trim(), hasPage: other !== null };
  if (item.type !== 'sense') return item;
  return { ...item, entity: item.candidates[Number(key) - 1] ?? other ?? item.entity };
}

/** A draft in a line. @param mark makes words stand out */
export function headOf(item: Item, mark: (words: string) => string, nameOf: (id: string) => string): string {
  if (item.type === 'entity') return `${item.kind}: ${mark(item.name)}${timesOf(item)}`;
  if (item.type === 'event') return `event on ${mark(item.date)}${isQuoted(item) ? '' : `: ${item.title}`}`;
  if (item.type === 'statement') {
    const speaker = item.hasPage ? nameOf(item.speaker) : `${item.speaker} (no page)`;
    return `${item.kind} by ${mark(speaker)}${item.channel ? `, “${item.channel}”` : ''}`;
  }
  const words = item.isOneOfSeveral ? item.called : item.surface;
  if (item.entity === null) return `Who or what is ${mark(words)}?`;
  return `“${words}”, ${item.places.length}×, means ${mark(nameOf(item.entity))} (${item.entity})`;
}

/** A draft as one of a list: with its kind, where the list has several. */
export function rowOf(
  item: Item,
  list: readonly Item[],
  mark: (words: string) => string,
  nameOf: (id: string) => string,
): string {
  if (item.type === 'sense') return headOf(item, (words) => words, nameOf);
  if (item.type === 'event') return `${item.date}: ${item.title}`;
  if (item.type === 'statement')
    return `${headOf(item, mark, nameOf)}: ${item.evidence[0]?.words.replace(/\s+/g, ' ') ?? ''}`;
  const isMixed = list.some((one) => one.type === 'entity' && one.kind !== item.kind);
  const also = item.aliases.length > 0 ? `, also ${item.aliases.map((one) => `“${one}”`).join(', ')}` : '';
  return `${isMixed ? `${item.kind}: ` : ''}${item.name}${timesOf(item)}${also}`;
}

/** How often articles name a draft; of one that only its evidence has, nothing. */
export function timesOf({ count }: EntityItem): string {
  return count > 0 ? `, ${count}×` : '';
}

/** Whether the passage beneath says the same as the title of an event. */
function isQuoted({ title, evidence }: Extract<Item, { type: 'event' }>): boolean {
  return evidence.some(({ words }) => words.replace(/\s+/g, ' ').includes(title.replace(/\s+/g, ' ')));
}

const MOST = 100;

function shortened(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s\S*$/, '')} …` : words;
}

/** What a review came to, in a sentence. */
export function outcomeOf(counts: Counts, left: number): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const decided = parts.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing decided';
  return `${decided}; ${left === 0 ? 'no draft' : left === 1 ? '1 draft' : `${left.toLocaleString('en')} drafts`} left.`;
}
