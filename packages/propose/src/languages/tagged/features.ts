import { hash, mix } from '../../tagger/features/hashes.ts';
import { FEATURES, type FeatureRow } from '../../tagger/features/table.ts';
import { FLAG, type Word } from '../../tagger/features/word.ts';

const LONGEST_RUN = 5;

/** What the rules of a language say, which its tagger reads. */
const RULED: FeatureRow = {
  name: 'what the rules say',
  example: [
    'Sie wohnt in der Stadt *Velis* daheim.',
    'Er blieb in der Gemeinde *Velis* daheim.',
    'Das sagte Frau *Velis* daheim.',
  ],
  of: ({ word, left, right, cased, run, placeInRun, told, toldLeft, toldRight }, hashes) => {
    hashes.add(150, told, cased);
    hashes.add(151, told, word.flags);
    hashes.add(152, told, toldLeft);
    hashes.add(153, told, toldRight);
    hashes.add(154, told, mix(0, toldLeft, toldRight));
    hashes.add(155, told, word.shape);
    hashes.add(156, told, left.flags);
    hashes.add(157, told, right.flags);
    if (run) hashes.add(158, told, mix(0, Math.min(run.to - run.from, LONGEST_RUN), placeInRun));
  },
};

const ending = ({ lower }: Word, length: number): number => hash(lower.slice(-length));

/** German: every noun has a capital, so that nouns and endings tell more than capitals. */
export const GERMAN_FEATURES: readonly FeatureRow[] = [
  ...FEATURES,
  RULED,
  {
    name: 'long endings',
    example: ['am *Landgericht* gestern.', 'am *Amtsgericht* gestern.', 'am *Landhaus* gestern.'],
    of: ({ word }, hashes) => {
      for (let length = 5; length <= 7; length++)
        if (word.lower.length > length) hashes.push(mix(130 + length, ending(word, length)));
    },
  },
  {
    name: 'nouns, and what compounds end in',
    example: ['das *Landgericht* tagt.', 'das *Amtsgericht* tagt.', 'das *Landhaus* tagt.'],
    of: ({ word, left, right, left2, right2, cased, told }, hashes) => {
      hashes.add(140, word.noun, cased);
      hashes.add(141, left.noun, cased);
      hashes.add(142, right.noun, cased);
      hashes.add(143, left2.noun, cased);
      hashes.add(144, right2.noun, cased);
      hashes.add(145, left.noun, word.flags);
      hashes.add(146, word.noun, left.id);
      hashes.add(159, told, word.noun);
    },
  },
  {
    name: 'endings of the words beside it',
    example: ['die grauen *Velis* gestern.', 'die blauen *Velis* gestern.', 'die blaues *Velis* gestern.'],
    of: ({ word, left, right, cased }, hashes) => {
      hashes.add(147, ending(left, 3), cased);
      hashes.add(148, ending(right, 3), cased);
      hashes.add(149, ending(left, 3), word.flags & (FLAG.noun | FLAG.compound));
    },
  },
];

const SHARED = /^(?:lists|run of capitals, by lists|the word in the rest of the text)/;

/** What tells names in any Romance language, whichever of them was learnt from: no words, but lists and rules. */
export const SHARED_FEATURES: readonly FeatureRow[] = [
  ...FEATURES.filter(({ name }) => SHARED.test(name)),
  {
    name: 'shapes and classes of words',
    example: ['vive en *Velis* hoy.', 'vive en *Tovin* hoy.', 'vive en *VELIS* hoy.'],
    of: ({ word, left, right, cased }, hashes) => {
      hashes.add(7, word.shape);
      hashes.add(8, word.shape, left.shape);
      hashes.add(9, word.shape, right.shape);
      hashes.add(12, word.shape, mix(0, left.shape, right.shape));
      hashes.add(101, word.fine, cased);
      hashes.add(102, word.group, word.shape);
    },
  },
  RULED,
];

/** Portuguese: the words too, which the tagger has learnt from. */
export const PORTUGUESE_FEATURES: readonly FeatureRow[] = [...FEATURES, RULED];
