import { TITLES } from 'backgrounder-propose';

const MEN = /^(?:mr|sir|lord|king|prince|monsieur|herr|señor)$/;
const WOMEN = /^(?:mrs|ms|miss|lady|dame|queen|princess|madame|mme|frau|señora)$/;

/** Whom the form of address before a name says: “Mr Hollis” is a man, “Ms Hollis” a woman, “Hollis” either. */
export function addressOf(words: string): 'man' | 'woman' | null {
  const first = words.trim().split(/\s+/, 1)[0]?.toLowerCase().replace('.', '') ?? '';
  if (MEN.test(first)) return 'man';
  return WOMEN.test(first) ? 'woman' : null;
}

/** True for words for a speaker that mean somebody else a paragraph further on. */
export const isPronoun = (words: string): boolean =>
  /^(?:he|she|they|it|we|i|this|that|these|those|both|others|another)$/i.test(words);

/** Words that an answer gave a meaning. */
export interface Called {
  readonly words: string;
  /** True where others are called so too, with another form of address or none. */
  readonly isOneOfSeveral: boolean;
}

/** Whether the words for a speaker are those: “Mr Hollis” is “Hollis”, but not “Ms Hollis”. */
export function isSameSpeaker(label: string, { words, isOneOfSeveral }: Called): boolean {
  const [one, other] = [addressOf(label), addressOf(words)];
  const isLike = isOneOfSeveral ? one === other : one === null || other === null || one === other;
  return isLike && bare(label) !== '' && bare(label) === bare(words);
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !TITLES.has(word) && word !== 'the')
    .join(' ');
}
