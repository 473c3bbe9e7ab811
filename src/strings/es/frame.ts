import { countingIn } from '../counted.ts';
import type { frameEn } from '../en/frame.ts';

const { counted } = countingIn('es');

/** The words of the parts that many pages share, in Spanish. */
export const frameEs: typeof frameEn = {
  checked: (date) => `Comprobación: ${date}`,
  itsWords: 'Palabras textuales',
  wordsKept: (works: number) => `De ${works} de ellas se conservan las palabras leídas; de las demás, no.`,
  read: (date) => `consulta: ${date}`,
  articleSays: 'según el artículo',
  reference: 'contexto, referencia',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  references: (count) => counted(count, { one: '# referencia', other: '# referencias' }),
  weak: {
    mirror: 'Fuente débil: réplica del original.',
    copy: 'Fuente débil: copia de lo que publicó otro medio.',
    anonymous: 'Fuente débil: nadie responde de ella.',
  },
  cite: 'Citar',
  formats: 'Otros formatos: Chicago, APA, BibTeX, RIS, CSL-JSON',
};
