import { countingIn } from '../counted.ts';
import type { frontEn } from '../en/front.ts';

const { number, counted } = countingIn('es');

const some = (count: number, one: string, other: string): string =>
  counted(count, { one: `# ${one}`, other: `# ${other}` });

const events = (count: number): string => some(count, 'acontecimiento', 'acontecimientos');

/** The words of the front page, the lists and the timeline, in Spanish. */
export const frontEs: typeof frontEn = {
  articles: (count) => some(count, 'artículo', 'artículos'),
  entries: (count) => some(count, 'ficha', 'fichas'),
  topics: (count) => some(count, 'tema', 'temas'),
  events,
  allOf: (count) => `Ver todo (${number(count)}) →`,
  allArticles: 'Todos los artículos →',
  allTopics: (count) => `Todos los temas (${number(count)}) →`,
  others: (count) => some(count, 'nombre más', 'nombres más'),
  readArticle: 'Leer el artículo',
  eventsBetween: (count, from, to) =>
    from === to ? `${events(count)}, ${from}` : `${events(count)}, ${from} – ${to}`,
  stack: (period, count) => `${period}: ${events(count)}`,
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  notToScale: (from, to) => `${from === to ? from : `${from} – ${to}`}, fuera de escala`,
  eachADot: 'Un punto por acontecimiento.',
  strip: (all, stack) =>
    `${all}${stack ? `; la mayoría: ${stack}` : ''}. Los acontecimientos figuran en la lista con sus fuentes.`,
  reported: 'Recogido en un artículo del dosier',
  background: 'Contexto',
  yearByYear: 'Año por año',
  show: 'Mostrar',
  onlyArticles: 'Solo los artículos',
  map: (count) => `Mapa: ${some(count, 'lugar', 'lugares')} de este dosier, con la lista debajo.`,
  empty: {
    timeline: 'Todavía no hay acontecimientos con fecha.',
    topics: 'Todavía no hay temas.',
    entities: 'Todavía no hay entradas.',
    articles: 'Todavía no hay artículos.',
  },
  noPublisher: 'Sin editor',
};
