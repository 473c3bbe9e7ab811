import type { Span } from 'backgrounder-text/span';
import type { FoundName } from '../../entities/groups.ts';
import { KINDS_OF_NAMES } from '../../model/kinds.ts';
import { withOneKind } from '../../names/agreement.ts';
import { withCompletion } from '../../names/completion.ts';
import { rangesOf } from '../../names/names.ts';
import { inTurn, type Pass, taggedText } from '../../names/pass.ts';
import { decode, LABEL_COUNT } from '../../tagger/tagger.ts';
import { at } from '../../words/at.ts';
import type { RuledText } from '../byRules.ts';
import type { Words } from '../words.ts';
import type { Manner } from './manners.ts';
import {
  withCapitals,
  withoutCompounds,
  withoutOpeners,
  withoutTitles,
  withParticles,
  withShortForms,
} from './passes.ts';
import { readTagged } from './reading.ts';
import { withRules } from './withRules.ts';

/** The tagger's names with what the whole text says of them. */
const settle = (told: Uint8Array, { titles, capitalNouns }: Words): Pass =>
  inTurn(
    withCapitals,
    withoutTitles(titles),
    withParticles,
    withOneKind,
    withCompletion,
    withShortForms,
    withoutCompounds,
    ...(capitalNouns ? [] : [withoutOpeners(told)]),
  );

/** Names in a text: the tagger’s, of one kind for the same words, and where the tagger missed them. */
export function taggedNames(
  text: string,
  spans: readonly Span[],
  ready: RuledText,
  manner: Manner,
): FoundName[] {
  const { tokens, sentences, features, ruled, told } = readTagged(text, spans, ready, manner);
  const labels = new Uint8Array(tokens.length);
  const emissions = new Float32Array(tokens.length * LABEL_COUNT);
  decode(manner.model(), features, sentences, labels, emissions);
  const { words, gazetteer } = ready.lists;
  const settled = settle(told, words);
  const names = settled(taggedText(tokens, sentences, gazetteer, emissions), rangesOf(labels));
  const tagged = names.flatMap(({ from, to, kind }): FoundName[] => {
    const name = KINDS_OF_NAMES[kind];
    return name === undefined || name === 'misc'
      ? []
      : [{ start: at(tokens, from).start, end: at(tokens, to - 1).end, kind: name }];
  });
  return withRules(text, tagged, ruled, ready, manner);
}
