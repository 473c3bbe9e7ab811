import { countingIn } from '../counted.ts';
import type { frameEn } from '../en/frame.ts';

const { counted } = countingIn('de');

/** The words of the parts that many pages share, in German. */
export const frameDe: typeof frameEn = {
  checked: (date) => `Geprüft: ${date}`,
  itsWords: 'Im Wortlaut',
  wordsKept: (works: number) =>
    `Zu ${works} davon sind die gelesenen Worte festgehalten, zu den übrigen nicht.`,
  read: (date) => `gelesen: ${date}`,
  articleSays: 'laut Artikel',
  reference: 'Hintergrund, Quelle',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  references: (count) => counted(count, { one: '# Quelle', other: '# Quellen' }),
  weak: {
    mirror: 'Schwache Quelle: gespiegelte Fassung des Originals.',
    copy: 'Schwache Quelle: Übernahme von anderswo.',
    anonymous: 'Schwache Quelle: Niemand steht dafür ein.',
  },
  cite: 'Zitieren',
  formats: 'Weitere Formate: Chicago, APA, BibTeX, RIS, CSL-JSON',
};
