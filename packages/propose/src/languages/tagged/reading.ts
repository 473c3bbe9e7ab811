import type { Span } from 'backgrounder-text/span';
import { KINDS_OF_NAMES } from '../../model/kinds.ts';
import { listsWith } from '../../tagger/data.ts';
import { type Features, featuresOf } from '../../tagger/features/index.ts';
import type { FeatureRow } from '../../tagger/features/table.ts';
import type { Lists } from '../../tagger/features/word.ts';
import { LABEL_COUNT } from '../../tagger/tagger.ts';
import { sentencesIn, type Token, type TokenSentence } from '../../words/tokens.ts';
import { type RuledName, type RuledText, ruledIn } from '../byRules.ts';
import type { Manner } from './manners.ts';

/** A text as a tagger reads it, in training and in use. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
  readonly features: Features;
  /** What the rules say, which the tagger reads. */
  readonly ruled: readonly RuledName[];
  /** The same by token: 0 for no name. */
  readonly told: Uint8Array;
}

const made = new Map<Manner, Lists>();

function listsOf(manner: Manner, { lists: { words, gazetteer } }: RuledText): Lists {
  const known = made.get(manner);
  if (known) return known;
  const lists = listsWith(manner.signs(words, gazetteer));
  made.set(manner, lists);
  return lists;
}

/** Reads a text. @param spans its sentences @param rows the features, those of the language unless given */
export function readTagged(
  text: string,
  spans: readonly Span[],
  ready: RuledText,
  manner: Manner,
  rows: readonly FeatureRow[] = manner.rows,
): Reading {
  const ruled = ruledIn(text, spans, ready);
  const tokens = ready.tokens.map((token) => (isDash(text, token) ? { ...token, text: '–' } : token));
  const sentences = sentencesIn(tokens, spans);
  const told = toldOf(tokens, ruled);
  return {
    tokens,
    sentences,
    features: featuresOf(tokens, sentences, listsOf(manner, ready), rows, told),
    ruled,
    told,
  };
}

const KINDS: readonly string[] = KINDS_OF_NAMES;

/** By token, what the rules say of it: 0 for no name, else as the labels of a model, those of a sure name behind the rest. */
function toldOf(tokens: readonly Token[], ruled: readonly RuledName[]): Uint8Array {
  const told = new Uint8Array(tokens.length);
  let i = 0;
  for (const name of ruled.toSorted((a, b) => a.start - b.start)) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= name.start) i++;
    for (const from = i; i < tokens.length && (tokens[i]?.start ?? name.end) < name.end; i++)
      told[i] = labelOf(name, i > from);
  }
  return told;
}

function labelOf({ kind, isWeak }: RuledName, isInside: boolean): number {
  if (kind === null) return 0;
  return 1 + 2 * KINDS.indexOf(kind) + (isWeak ? 0 : LABEL_COUNT) + (isInside ? 1 : 0);
}

/** “SV Velis - SC Tovin 2:1”: a hyphen with space around it joins nothing. */
const isDash = (text: string, { text: word, start, end }: Token): boolean =>
  word === '-' && !/\S/.test(text[start - 1] ?? ' ') && !/\S/.test(text[end] ?? ' ');
