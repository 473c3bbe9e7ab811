import { countingIn } from '../counted.ts';
import type { articleEn } from '../en/article.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('es');

/** The words of the page of an article, in Spanish. */
export const articleEs: typeof articleEn = {
  beside: 'Claves y quién es quién',
  whosWho: 'Quién es quién',
  whosWhoOf: (shown, all) =>
    shown < all
      ? `Quién es quién: los ${number(shown)} más mencionados de ${number(all)}`
      : `Quién es quién: ${number(all)}`,
  links: 'Enlaces',
  linkModes: { first: 'Primera mención', all: 'Todos', none: 'Ninguno' },
  notes: (count) => counted(count, { one: '# nota ↓', other: '# notas ↓' }),
  note: (index) => `Nota ${index}`,
  backTo: (index) => `${index}, volver al pasaje anotado`,
  nextNote: (index) => `${index} →`,
  toNext: 'nota siguiente',
  rest: 'más',
  restOf: (index) => `más de la nota ${index}`,
  notesOf: (numbers) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    if (numbers.length === 1) return `Nota ${first}`;
    return numbers.length === 2 ? `Notas ${first} y ${last}` : `Notas ${first} a ${last}`;
  },
  lede: 'El texto llegó sin titular: sus primeras palabras hacen de título.',
  headlineOurs: 'El titular es de la redacción.',
  linked: (names) =>
    counted(names, {
      one: 'Un nombre enlaza con su ficha.',
      other: '# nombres enlazan con su ficha.',
    }),
  rights: (holder) => `Texto © ${holder}`,
  quoted: 'cita',
  inChannel: through,
  reporter: (count, others) =>
    counted(count, {
      one: `${others ? 'Otra' : 'Una'} afirmación es del propio artículo.`,
      other: `${others ? 'Otras ' : ''}# afirmaciones son del propio artículo.`,
    }),
  unnamed: 'Fuente sin nombre',
  alsoNamed: 'También se menciona a',
  all: (count) => `Mostrar todo (${number(count)})`,
  corrected: 'Qué se corrigió',
};
