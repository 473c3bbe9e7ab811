import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { subjectEn } from '../en/subject.ts';
import * as dates from './dates.ts';
import { fromFr } from './relations.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('fr');
const degrees = degreesIn('fr', ['N', 'S', 'E', 'O'], ', ');

/** The words of the pages about one entry, in French. */
export const subjectFr: typeof subjectEn = {
  beside: 'En bref',
  neighbours: 'Fiches précédente et suivante',
  previous: 'Précédent',
  next: 'Suivant',
  comma: ', ',
  keyFacts: 'Repères',
  says: (name) => `Ce que dit ${name}`,
  saidAbout: (name) => `${name} : ce qu’on en dit`,
  inArticles: 'Dans les articles',
  inArticle: 'Dans l’article',
  connections: 'Liens',
  namedWith: 'Cités ensemble',
  whosWho: 'Qui est qui',
  also: 'Autres noms :',
  moreNames: (count) => counted(count, { one: '# autre nom', other: '# autres noms' }),
  whereNamed: 'Passages où le nom apparaît',
  between: dates.between,
  mostOften: (date, times) => `surtout ${dates.on(date)}, ${times}`,
  since: dates.since,
  until: dates.until,
  paragraph: (digits) => `Paragraphe ${digits}`,
  reference: (index) => `Référence ${number(index)}`,
  point: (lat, lon, approximate) => `${degrees(lat, lon)}${approximate ? ', approximatif' : ''}.`,
  allMentions: (count) => `Toutes les mentions (${number(count)})`,
  mentionsOf: (name) => `Mentions : ${name}`,
  quoted: (channel) => (channel ? `Citation, ${through(channel)}` : 'Citation'),
  reported: (channel) => (channel ? `Propos rapportés ${through(channel)}` : 'Propos rapportés'),
  narrated: (channel) => (channel ? `Récit, ${through(channel)}` : 'Récit'),
  saidBy: 'Propos de',
  whoSaysSo: 'Qui le dit',
  questions: (count) => counted(count, { one: '# question', other: '# questions' }),
  fromSources: 'D’après des sources publiques, non d’après les articles. La date est celle de la source.',
  mixedSources:
    'Les numéros renvoient à des sources publiques, les noms suivis d’un paragraphe aux articles. La date est celle de la source.',
  from: fromFr,
};
