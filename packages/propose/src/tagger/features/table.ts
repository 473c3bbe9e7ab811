import type { Hashes } from './hashes.ts';
import { mix } from './hashes.ts';
import type { Place } from './place.ts';
import { EVIDENCE, LAST_EVIDENCE } from './records.ts';
import { FLAG, LAST_FLAG } from './word.ts';

/** What the tagger reads of a token: a row of numbered features that belong together. */
export interface FeatureRow {
  readonly name: string;
  /** Three texts with a marked word: the row says the same of the first two, and something else of the third. */
  readonly example: readonly [text: string, alike: string, other: string];
  /** Adds the features of a token. Their numbers and their order are those of the trained weights. */
  readonly of: (place: Place, hashes: Hashes) => void;
}

export const FEATURES: readonly FeatureRow[] = [
  {
    name: 'words',
    example: [
      'Once we met Ana *Okoro* in Velis.',
      'He met Ana *Okoro* in Velis.',
      'He met Ana *Okoro* at Velis.',
    ],
    of: ({ word, left, right, left2, right2 }, hashes) => {
      hashes.add(1, word.id);
      hashes.add(2, word.cased);
      hashes.add(3, left.id);
      hashes.add(4, right.id);
      hashes.add(5, left2.id);
      hashes.add(6, right2.id);
    },
  },
  {
    name: 'shapes and pairs of words',
    example: ['We met Ana *Okoro* in Velis.', 'He met Ana *Okoro* in Velis.', 'He met ANA *Okoro* in Velis.'],
    of: ({ word, left, right, left2, right2 }, hashes) => {
      hashes.add(7, word.shape);
      hashes.add(8, word.shape, left.shape);
      hashes.add(9, word.shape, right.shape);
      hashes.add(10, word.id, left.id);
      hashes.add(11, word.id, right.id);
      hashes.add(12, word.shape, mix(0, left.shape, right.shape));
      hashes.add(13, left.id, left2.id);
      hashes.add(14, right.id, right2.id);
      hashes.add(15, word.shape, left.id);
      hashes.add(16, word.shape, right.id);
    },
  },
  {
    name: 'a small word beside names',
    example: ['Mayor *of* Velis left.', 'Mayor *of* Velis sang.', 'Mayor *for* Velis left.'],
    of: ({ word, left, right, right2, cased }, hashes) => {
      if (cased) return;
      hashes.add(17, word.id, mix(0, left.shape, right.id));
      hashes.add(18, word.id, mix(0, left.id, right.shape));
      hashes.add(19, word.id, mix(0, left.flags, right.flags));
      hashes.add(50, word.id, mix(0, left.id, right2.shape));
    },
  },
  {
    name: 'a capitalised word between words',
    example: ['In *Velis* on Friday.', 'in *Tovin* on Monday.', 'in *Velis* at noon.'],
    of: ({ word, left, right, cased }, hashes) => {
      if (!cased) return;
      hashes.add(51, left.id, right.id);
      hashes.add(52, word.shape, mix(0, left.flags, right.flags));
      hashes.add(53, right.id, word.flags);
      hashes.add(54, left.id, word.flags);
    },
  },
  {
    name: 'classes of words by their company',
    example: ['on *Monday* he left.', 'on *Tuesday* he left.', 'on *Lisbon* he left.'],
    of: ({ word, left, right, left2, right2, cased }, hashes) => {
      hashes.add(80, word.cluster);
      hashes.add(81, left.cluster, cased);
      hashes.add(82, right.cluster, cased);
      hashes.add(83, left2.cluster, cased);
      hashes.add(84, right2.cluster, cased);
      hashes.add(85, left.cluster, word.cluster);
      hashes.add(86, right.cluster, word.cluster);
      hashes.add(87, left.cluster, mix(0, right.cluster, word.shape));
      hashes.add(88, left.cluster, left2.cluster);
      hashes.add(89, right.cluster, right2.cluster);
    },
  },
  {
    name: 'classes of words by their vectors',
    example: ['on *Monday* he left.', 'on *Tuesday* he left.', 'on *Lisbon* he left.'],
    of: ({ word, left, right, left2, right2, cased }, hashes) => {
      hashes.add(101, word.fine, cased);
      hashes.add(102, word.group, word.shape);
      hashes.add(103, left.fine, cased);
      hashes.add(104, right.fine, cased);
      hashes.add(105, left2.fine, cased);
      hashes.add(106, right2.fine, cased);
      hashes.add(107, left.group, mix(0, word.group, cased));
      hashes.add(108, right.group, mix(0, word.group, cased));
      hashes.add(109, left.group, mix(0, right.group, cased));
    },
  },
  {
    name: 'beginnings and endings',
    example: ['in *Velistan* on Friday.', 'He saw *Velistan* often.', 'in *Velisburg* on Friday.'],
    of: ({ word }, hashes) => {
      for (const affix of word.affixes) hashes.push(affix);
    },
  },
  {
    name: 'lists, each alone',
    example: ['the mayor *Ana* said.', 'a minister *Ana* said.', 'a village *Ana* said.'],
    of: ({ word, left, right, cased }, hashes) => {
      for (let flag = 1; flag <= LAST_FLAG; flag <<= 1) {
        if (word.flags & flag) hashes.add(20, flag);
        if (left.flags & flag) hashes.add(21, flag, cased);
        if (right.flags & flag) hashes.add(22, flag, cased);
      }
    },
  },
  {
    name: 'lists together',
    example: ['the mayor *Ana* said.', 'a minister *Ana* said.', 'a village *Ana* said.'],
    of: ({ word, left, right }, hashes) => {
      hashes.add(23, word.flags, word.shape);
      hashes.add(24, word.flags, left.flags);
      hashes.add(25, word.flags, right.flags);
    },
  },
  {
    name: 'phrases of the gazetteer',
    example: ['in *Lisbon* on Friday.', 'in *Warsaw* on Monday.', 'in *Portugal* on Friday.'],
    of: ({ left, cased, phrase, phraseLeft, phraseRight }, hashes) => {
      hashes.add(26, phrase);
      hashes.add(27, phrase, left.id);
      if (phraseRight !== null) hashes.add(28, phraseRight, cased);
      if (phraseLeft !== null) hashes.add(29, phraseLeft, cased);
    },
  },
  {
    name: 'position in the sentence',
    example: ['*Okoro* left for Velis in the night.', '*Okoro* came.', 'Then *Okoro* came.'],
    of: ({ word, cased, position }, hashes) => {
      hashes.add(30, position, cased);
      hashes.add(31, position, word.id);
    },
  },
  {
    name: 'run of capitals, by its ends',
    example: [
      'in *Velis* Harbour Trust today.',
      'in *Velis* Fishing Trust today.',
      'in *Velis* Harbour Club today.',
    ],
    of: ({ run, placeInRun }, hashes) => {
      if (!run) return;
      const { left, right, head, first } = run;
      const isAlone = run.to - run.from === 1 ? 1 : 0;
      hashes.add(32, left.id, isAlone);
      hashes.add(33, right.id, isAlone);
      hashes.add(34, head.id, placeInRun);
      hashes.add(35, first.id, placeInRun);
    },
  },
  {
    name: 'run of capitals, by classes',
    example: ['on *Monday* he left.', 'on *Tuesday* he left.', 'on *Lisbon* he left.'],
    of: ({ run, placeInRun }, hashes) => {
      if (!run) return;
      const { left, right, head, first } = run;
      const length = Math.min(run.to - run.from, LONGEST_RUN);
      hashes.add(90, left.cluster, length);
      hashes.add(91, right.cluster, length);
      hashes.add(92, left.cluster, right.cluster);
      hashes.add(93, head.cluster, placeInRun);
      hashes.add(94, first.cluster, placeInRun);
      hashes.add(110, left.fine, length);
      hashes.add(111, right.fine, length);
      hashes.add(112, head.fine, placeInRun);
      hashes.add(113, first.fine, placeInRun);
      hashes.add(114, head.group, mix(0, first.group, length));
    },
  },
  {
    name: 'run of capitals, by lists and length',
    example: [
      'in *Velis* Harbour Trust today.',
      'in *Tovin* Fishing Trust today.',
      'in *Velis* Trust today.',
    ],
    of: ({ run, placeInRun }, hashes) => {
      if (!run) return;
      const { left, right, right2, head, first } = run;
      const length = Math.min(run.to - run.from, LONGEST_RUN);
      hashes.add(36, head.flags, mix(0, first.flags, length));
      hashes.add(37, length, placeInRun);
      hashes.add(38, right.id, right2.id);
      hashes.add(39, left.flags, right.flags);
      hashes.add(40, head.flags, placeInRun);
      hashes.add(41, first.flags, placeInRun);
    },
  },
  {
    name: 'the word in the rest of the text',
    example: [
      'Then *Okoro* came. Mayor Okoro left.',
      'Once *Okoro* sang. Mayor Okoro slept.',
      'Then *Okoro* came. Okoro Harbour left.',
    ],
    of: ({ word, cased, position, run, record }, hashes) => {
      if (!cased || !record) return;
      const { lower, capital, evidence } = record;
      const rate = lower === 0 ? 0 : lower < capital ? 1 : 2;
      hashes.add(45, rate, position & 1);
      hashes.add(46, Math.min(capital, 4), rate);
      for (let bit = 1; bit <= LAST_EVIDENCE; bit <<= 1) if (evidence & bit) hashes.add(47, bit);
      hashes.add(48, evidence & BESIDE, word.flags & (FLAG.given | FLAG.surname));
      hashes.add(49, evidence & TELLING, run ? Math.min(run.to - run.from, 3) : 0);
    },
  },
];

const LONGEST_RUN = 5;
const BESIDE = EVIDENCE.afterTitle | EVIDENCE.afterGiven | EVIDENCE.beforeHead | EVIDENCE.afterPlace;
const TELLING = BESIDE | EVIDENCE.says | EVIDENCE.acronym | EVIDENCE.beforePlaceHead;
