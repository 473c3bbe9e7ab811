import { countingIn } from '../counted.ts';

const { counted } = countingIn('en');

/** The words of the parts that many pages share. */
export const frameEn = {
  checked: (date: string) => `Checked ${date}`,
  /** Heads the words that are kept of a work. */
  itsWords: 'In its words',
  /** Of how many of the works on the page words are kept. */
  wordsKept: (works: number) => `The words we read are kept for ${works} of them, but not for the others.`,
  /** When words of a work were read. */
  read: (date: string) => `read ${date}`,
  /** What a mark of the article’s words is, for a screen reader: it follows the words of the mark. */
  articleSays: 'the article says',
  reference: 'background, reference',
  copyLink: 'Copy link',
  copied: 'Copied',
  references: (count: number) => counted(count, { one: '# reference', other: '# references' }),
  /** What makes a reference a weak source. */
  weak: {
    mirror: 'Weak source: a mirror of the original.',
    copy: 'Weak source: a copy of what someone else published.',
    anonymous: 'Weak source: no named author or publisher.',
  },
  cite: 'Cite',
  formats: 'Other forms: Chicago, APA, BibTeX, RIS, CSL-JSON',
};
