import { countingIn } from '../counted.ts';
import type { frontEn } from '../en/front.ts';

const { number, counted } = countingIn('fr');

const some = (count: number, one: string, other: string): string =>
  counted(count, { one: `# ${one}`, other: `# ${other}` });

const events = (count: number): string => some(count, 'événement', 'événements');

/** The words of the front page, the lists and the timeline, in French. */
export const frontFr: typeof frontEn = {
  articles: (count) => some(count, 'article', 'articles'),
  entries: (count) => some(count, 'fiche', 'fiches'),
  topics: (count) => some(count, 'sujet', 'sujets'),
  events,
  allOf: (count) => `Tout afficher (${number(count)}) →`,
  allArticles: 'Tous les articles →',
  allTopics: (count) => `Tous les sujets (${number(count)}) →`,
  others: (count) => some(count, 'autre nom', 'autres noms'),
  readArticle: 'Lire l’article',
  eventsBetween: (count, from, to) =>
    from === to ? `${events(count)}, ${from}` : `${events(count)}, ${from} – ${to}`,
  stack: (period, count) => `${period} : ${events(count)}`,
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  notToScale: (from, to) => `${from === to ? from : `${from} – ${to}`}, hors échelle`,
  eachADot: 'Un point par événement.',
  strip: (all, stack) =>
    `${all}${stack ? ` ; la plupart : ${stack}` : ''}. Les événements sont énumérés avec leurs sources.`,
  reported: 'Rapporté par un article du dossier',
  background: 'Contexte',
  yearByYear: 'Année par année',
  show: 'Afficher',
  onlyArticles: 'Les articles seulement',
  map: (count) => `Carte : ${some(count, 'lieu', 'lieux')} de ce dossier, dont la liste figure au-dessous.`,
  empty: {
    timeline: 'Aucun événement daté pour le moment.',
    topics: 'Aucun sujet pour le moment.',
    entities: 'Aucune entrée pour le moment.',
    articles: 'Aucun article pour le moment.',
  },
  noPublisher: 'Sans éditeur',
};
