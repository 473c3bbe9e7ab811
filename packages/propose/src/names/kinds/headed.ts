import { ORGANISATION, PLACE } from '../../model/kinds.ts';
import { words } from '../../words/words.ts';
import { inOrder, type Pass, type TaggedText, type TokenName } from '../pass.ts';

const LOWER_STARTS = words('the a an in at on for from when if but and as this that our his her its their');
const STRONG_HEADS = words(
  'organization organisation ministry department agency authority commission committee council parliament senate assembly party union association federation foundation institute university college corporation inc. ltd. court bureau bank embassy police club league trust fund confederation chamber alliance coalition',
);
const STRONG_PLACES = words(
  'street road avenue river lake sea ocean bay gulf island islands valley desert province county district airport stadium peninsula strait mountains prison jail',
);

/**
 * Adds unbroken runs of capitalised words that the tagger left alone and that end in a word for an organisation or a
 * place (“World Trade Organization”), or begin with one and go on with “of” (“Bureau of Mines”).
 */
export const withHeaded: Pass = (text, given) => {
  const names = [...given];
  const taken = new Uint8Array(text.tokens.length);
  for (const name of names) taken.fill(1, name.from, name.to);
  const capital = (i: number) => /^\p{Lu}\p{Ll}/u.test(text.at(i)) && taken[i] === 0;
  for (const sentence of text.sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!capital(i)) continue;
      const from = i;
      const to = runEnd(text, from, sentence.to, capital);
      i = to - 1;
      const begin = from + (LOWER_STARTS.has(text.lower(from)) ? 1 : 0);
      if (to - begin < 2 || taken[to] === 1 || (begin > 0 && taken[begin - 1] === 1)) continue;
      const found = headedAt(text, begin, to);
      if (found) names.push(found);
    }
  }
  return inOrder(names);
};

/** Where a run of capitals ends that goes on over “of”, “and”, “for” and “of the”. */
function runEnd({ at }: TaggedText, from: number, stop: number, capital: (i: number) => boolean): number {
  for (let to = from + 1; ; ) {
    if (to < stop && capital(to)) to++;
    else if (to + 1 < stop && /^(?:of|and|for|&)$/.test(at(to)) && capital(to + 1)) to += 2;
    else if (to + 2 < stop && /^(?:of|for)$/.test(at(to)) && at(to + 1) === 'the' && capital(to + 2)) to += 3;
    else return to;
  }
}

function headedAt({ at, lower }: TaggedText, from: number, to: number): TokenName | null {
  const last = lower(to - 1);
  if (STRONG_HEADS.has(last) || (STRONG_HEADS.has(lower(from)) && at(from + 1) === 'of'))
    return { from, to, kind: ORGANISATION };
  return STRONG_PLACES.has(last) ? { from, to, kind: PLACE } : null;
}
