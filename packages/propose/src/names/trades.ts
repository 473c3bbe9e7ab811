import { PERSON } from '../model/kinds.ts';
import { isTrade } from '../words/trades.ts';
import { isAddress } from './edges.ts';
import { type Pass, type TaggedText, type TokenName, wordsAt } from './pass.ts';

/**
 * “Billionaire Ana Okoro” at the head of a sentence: what somebody is has its capital from the sentence, and is no part of the
 * name. Where it is no known word for people, the text says so: it has “Ana Okoro” alone, and the longer words nowhere within a
 * sentence.
 */
export const withoutTrades: Pass = (text, names) => {
  const heads = new Set(text.sentences.map(({ from }) => from));
  const people = names.filter(({ from, to, kind }) => kind === PERSON && to - from > 1);
  const surnames = new Set(
    people.filter((one) => !isTrade(text.lower(one.from))).map(({ to }) => text.at(to - 1)),
  );
  const whole = new Set(people.map((one) => wordsAt(text, one.from, one.to)));
  const within = new Set(
    people.filter(({ from }) => !heads.has(from)).map((one) => wordsAt(text, one.from, one.to)),
  );
  return names.map((name) => {
    const { from, to, kind } = name;
    if (kind !== PERSON || to - from < 2 || !heads.has(from)) return name;
    const isLed = isTrade(text.lower(from))
      ? isLong(text, name) || surnames.has(text.at(to - 1))
      : isApart(name);
    return isLed ? { ...name, from: from + 1 } : name;
  });

  function isApart({ from, to }: TokenName): boolean {
    const isCalledSo = text.gazetteer.has('given', text.at(from)) || text.at(from).endsWith('.');
    return !isCalledSo && whole.has(wordsAt(text, from + 1, to)) && !within.has(wordsAt(text, from, to));
  }
};

function isLong(text: TaggedText, { from, to }: TokenName): boolean {
  return to - from > 2 || isAddress(text, from + 1);
}
