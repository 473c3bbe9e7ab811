import type { Kind } from './gold.ts';

export interface GumToken {
  readonly word: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

export interface GumEntity {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** The tokens without which the phrase would mean something else. */
  readonly head: readonly number[];
}

const GUM_KINDS: Readonly<Record<string, Kind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'misc',
  object: 'misc',
  abstract: 'misc',
  animal: 'misc',
  substance: 'misc',
  plant: 'misc',
};
const GUM_TITLES =
  /^(Mr|Mrs|Ms|Miss|Dr|Prof|President|Professor|Sir|King|Queen|Prince|Princess|Senator|Governor|General|Judge|Justice|Captain|Colonel|Minister|Secretary|Ambassador|Lord|Lady|Pope|Mayor|Chairman|Chancellor|Sergeant|Officer|Lieutenant|Congressman|Representative|Director|Doctor|Saint|St)\.?$/;

export function nameIn(
  tokens: readonly GumToken[],
  entity: GumEntity,
): { from: number; to: number; kind: Kind } | null {
  const kind = GUM_KINDS[entity.kind];
  const proper = (i: number) => i >= entity.from && i < entity.to && /^NNPS?$/.test(tokens[i]?.tag ?? '');
  const wordAt = (i: number) => (i < entity.to ? tokens[i]?.word : undefined);
  const last = entity.head.at(-1);
  if (!kind || last === undefined || !proper(last)) return null;
  let [from, to] = [last, last + 1];
  for (let i = last - 1; i >= (entity.head[0] ?? last); i--) {
    if (!proper(i) && !(kind === 'person' ? /^-$/ : /^(?:of|the|and|for|&|-)$/).test(wordAt(i) ?? '')) break;
    if (entity.head.includes(i) && proper(i)) from = i;
  }
  const title = (i: number) => kind === 'person' && GUM_TITLES.test(tokens[i]?.word ?? '');
  for (;;) {
    if (title(from)) break;
    if (proper(from - 1) && !title(from - 1)) from--;
    else if (from - 1 >= entity.from && /^[-&]$/.test(wordAt(from - 1) ?? '') && proper(from - 2)) from -= 2;
    else break;
  }
  for (;;) {
    if (
      proper(to) ||
      (wordAt(to) !== undefined && tokens[to]?.tag === 'CD' && /^\d{1,3}$/.test(wordAt(to) ?? ''))
    )
      to++;
    else if (/^(?:of|-)$/.test(wordAt(to) ?? '') && kind !== 'person' && proper(to + 1)) to += 2;
    else if (
      /^(?:and|&|for)$/.test(wordAt(to) ?? '') &&
      kind !== 'person' &&
      entity.head.includes(to + 1) &&
      proper(to + 1)
    )
      to += 2;
    else if (wordAt(to) === 'of' && wordAt(to + 1) === 'the' && proper(to + 2)) to += 3;
    else break;
  }
  for (let i = to - 1; i >= from; i--) if (title(i)) from = Math.max(from, i + 1);
  if (from === to || (kind === 'person' && to - from === 1 && tokens[from]?.tag === 'NNPS')) return null;
  return { from, to, kind };
}
