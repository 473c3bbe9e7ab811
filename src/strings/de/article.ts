import { countingIn } from '../counted.ts';
import type { articleEn } from '../en/article.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('de');

/** The words of the page of an article, in German. */
export const articleDe: typeof articleEn = {
  beside: 'Kurz gefasst und wer ist wer',
  whosWho: 'Wer ist wer',
  whosWhoOf: (shown, all) =>
    shown < all
      ? `Wer ist wer: die ${number(shown)} meistgenannten von ${number(all)}`
      : `Wer ist wer: ${number(all)}`,
  links: 'Links',
  linkModes: { first: 'Erste Nennung', all: 'Alle', none: 'Keine' },
  notes: (count) => counted(count, { one: '# Anmerkung ↓', other: '# Anmerkungen ↓' }),
  note: (index) => `Anmerkung ${index}`,
  backTo: (index) => `${index}, zurück zur angemerkten Stelle`,
  nextNote: (index) => `${index} →`,
  toNext: 'nächste Anmerkung',
  rest: 'mehr',
  restOf: (index) => `mehr von Anmerkung ${index}`,
  notesOf: (numbers) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    if (numbers.length === 1) return `Anmerkung ${first}`;
    return numbers.length === 2 ? `Anmerkungen ${first} und ${last}` : `Anmerkungen ${first} bis ${last}`;
  },
  lede: 'Der Bericht kam ohne Überschrift: Als Titel dienen seine ersten Worte.',
  headlineOurs: 'Die Überschrift ist von der Redaktion.',
  linked: (names) =>
    counted(names, {
      one: 'Ein Name darin führt zu einem Eintrag.',
      other: '# Namen darin führen je zu einem Eintrag.',
    }),
  rights: (holder) => `Text © ${holder}`,
  quoted: 'Zitat',
  inChannel: through,
  reporter: (count, others) =>
    counted(count, {
      one: `${others ? 'Eine weitere' : 'Eine'} Aussage stammt aus dem Bericht selbst.`,
      other: `${others ? 'Weitere ' : ''}# Aussagen stammen aus dem Bericht selbst.`,
    }),
  unnamed: 'Ohne namentliche Quelle',
  alsoNamed: 'Außerdem genannt',
  all: (count) => `Alle ${number(count)} anzeigen`,
  corrected: 'Was berichtigt wurde',
};
