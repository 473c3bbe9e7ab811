import { countingIn } from '../counted.ts';
import type { frameEn } from '../en/frame.ts';

const { counted } = countingIn('fr');

/** The words of the parts that many pages share, in French. */
export const frameFr: typeof frameEn = {
  checked: (date) => `Vérification : ${date}`,
  itsWords: 'Extraits',
  wordsKept: (works: number) =>
    `Pour ${works} d’entre elles, les mots lus sont conservés ; pour les autres, non.`,
  read: (date) => `lu le ${date}`,
  articleSays: 'selon l’article',
  reference: 'contexte, référence',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  references: (count) => counted(count, { one: '# référence', other: '# références' }),
  weak: {
    mirror: 'Source fragile : copie miroir de l’original.',
    copy: 'Source fragile : reprise d’une autre publication.',
    anonymous: 'Source fragile : personne n’en répond.',
  },
  cite: 'Citer',
  formats: 'Autres formats : Chicago, APA, BibTeX, RIS, CSL-JSON',
};
