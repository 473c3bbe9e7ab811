import { countingIn } from '../counted.ts';
import type { articleEn } from '../en/article.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('fr');

/** The words of the page of an article, in French. */
export const articleFr: typeof articleEn = {
  beside: 'L’essentiel et qui est qui',
  whosWho: 'Qui est qui',
  whosWhoOf: (shown, all) =>
    shown < all
      ? `Qui est qui : les ${number(shown)} noms les plus cités sur ${number(all)}`
      : `Qui est qui : ${number(all)}`,
  links: 'Liens',
  linkModes: { first: 'Première mention', all: 'Tous', none: 'Aucun' },
  notes: (count) => counted(count, { one: '# note ↓', other: '# notes ↓' }),
  note: (index) => `Note ${index}`,
  backTo: (index) => `${index}, retour au passage annoté`,
  nextNote: (index) => `${index} →`,
  toNext: 'note suivante',
  rest: 'suite',
  restOf: (index) => `suite de la note ${index}`,
  notesOf: (numbers) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    if (numbers.length === 1) return `Note ${first}`;
    return numbers.length === 2 ? `Notes ${first} et ${last}` : `Notes ${first} à ${last}`;
  },
  lede: 'Le texte nous est parvenu sans titre : ses premiers mots en tiennent lieu.',
  headlineOurs: 'Le titre est de la rédaction.',
  linked: (names) =>
    counted(names, {
      one: 'Un nom y renvoie à une fiche.',
      other: '# noms y renvoient chacun à une fiche.',
    }),
  rights: (holder) => `Texte © ${holder}`,
  quoted: 'citation',
  inChannel: through,
  reporter: (count, others) =>
    counted(count, {
      one: `Une ${others ? 'autre ' : ''}affirmation émane de l’article lui-même.`,
      other: `# ${others ? 'autres ' : ''}affirmations émanent de l’article lui-même.`,
    }),
  unnamed: 'Source non nommée',
  alsoNamed: 'Également cités',
  all: (count) => `Tout afficher (${number(count)})`,
  corrected: 'Ce qui a été corrigé',
};
