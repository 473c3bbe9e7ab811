import type { Question } from '../queue.ts';

/** A key that decides a question, with what it does in a word or two. */
export interface Key {
  readonly key: string;
  readonly label: string;
}

const SKIP: Key = { key: 's', label: 'skip' };
const REMOVE: Key = { key: 'r', label: 'remove' };
const ACCEPT: Key = { key: 'a', label: 'accept' };
const NEW: Key = { key: 'x', label: 'new entity' };
const SPLIT: Key = { key: 'o', label: 'one by one' };

/** The keys of a question, the likeliest first. */
export function keysOf(question: Question): readonly Key[] {
  if (question.type === 'batch')
    return [{ key: 'a', label: 'accept all' }, SPLIT, { key: 's', label: 'skip all' }];
  if (question.type === 'entity')
    return [
      ACCEPT,
      ...(question.kind === 'topic' ? [] : [{ key: 'k', label: 'kind' }]),
      { key: 'n', label: 'name' },
      { key: 'm', label: 'merge' },
      ...(question.aliases.length > 0 ? [{ key: 'd', label: 'drop alias' }] : []),
      { key: 'x', label: 'new from passage' },
      { key: 'r', label: 'reject' },
      SKIP,
    ];
  if (question.type === 'statement')
    return [ACCEPT, { key: 'p', label: 'speaker' }, { key: 'k', label: 'kind' }, NEW, REMOVE, SKIP];
  if (question.type === 'event')
    return [ACCEPT, { key: 't', label: 'title' }, { key: 'd', label: 'date' }, REMOVE, SKIP];
  const canAccept = question.entity !== null || question.candidates.length === 1;
  return [
    ...(canAccept ? [ACCEPT] : []),
    ...(question.places.length > 1 ? [SPLIT] : []),
    { key: 'e', label: 'entity' },
    NEW,
    REMOVE,
    SKIP,
  ];
}
