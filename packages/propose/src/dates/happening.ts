import type { Span } from 'backgrounder-text/span';
import { clauseAround, verbOf } from './tense.ts';
import { type Verb, verbsOf } from './verbs.ts';

/** The verb that a date goes with, for whether it tells of something that happens. */
export interface DatedVerb extends Verb {
  /** True for saying and for declining to say. */
  readonly speaks: boolean;
  /** True within a clause about somebody in the sentence: “who died in May”. */
  readonly isRelative: boolean;
}

const SPEAKING =
  /^(?:said|say|says|told|tell|reported|added|stated|declined|refused|commented|responded|respond|replied|wrote|tweeted|confirmed|insisted|argued|claimed|denied|acknowledged|noted|explained|quoted|cited|reached|believed|thought|known|expected)$/;

/** The verb that a date goes with; null where its sentence has none. */
export function datedVerb(text: string, date: Span): DatedVerb | null {
  const verb = verbOf(text, date);
  return verb && { ...verb, speaks: SPEAKING.test(verb.word), isRelative: isRelative(text, date, verb) };
}

function isRelative(text: string, date: Span, verb: Verb): boolean {
  const { start } = clauseAround(text, date);
  const lead = text.slice(start, Math.max(start, date.start));
  return (
    verb.end <= lead.length &&
    /\b(?:who|which|whose \p{L}+)\s+(?:\p{L}+ly\s+)?$/u.test(lead.slice(0, verb.start))
  );
}

/** True when a sentence has a verb that is surely no participle or infinitive. */
export const hasFiniteVerb = (sentence: string): boolean => verbsOf(sentence).some(({ finite }) => finite);
