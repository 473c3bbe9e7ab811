import { countingIn } from '../counted.ts';
import type { frontEn } from '../en/front.ts';

const { number, counted } = countingIn('de');

const some = (count: number, one: string, other: string): string =>
  counted(count, { one: `# ${one}`, other: `# ${other}` });

const events = (count: number): string => some(count, 'Ereignis', 'Ereignisse');

/** The words of the front page, the lists and the timeline, in German. */
export const frontDe: typeof frontEn = {
  articles: (count) => some(count, 'Artikel', 'Artikel'),
  entries: (count) => some(count, 'Eintrag', 'Einträge'),
  topics: (count) => some(count, 'Thema', 'Themen'),
  events,
  allOf: (count) => `Alle ${number(count)} →`,
  allArticles: 'Alle Artikel →',
  allTopics: (count) => `Alle ${number(count)} Themen →`,
  others: (count) => some(count, 'weiterer Name', 'weitere Namen'),
  readArticle: 'Artikel lesen',
  eventsBetween: (count, from, to) =>
    from === to ? `${events(count)}, ${from}` : `${events(count)}, ${from} bis ${to}`,
  stack: (period, count) => `${period}: ${events(count)}`,
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  notToScale: (from, to) => `${from === to ? from : `${from} bis ${to}`}, nicht maßstäblich`,
  eachADot: 'Jedes Ereignis als Punkt.',
  strip: (all, stack) =>
    `${all}${stack ? `; die meisten: ${stack}` : ''}. Die Ereignisse sind mit ihren Quellen aufgelistet.`,
  reported: 'In einem Artikel des Dossiers berichtet',
  background: 'Hintergrund',
  yearByYear: 'Jahr für Jahr',
  show: 'Anzeigen',
  onlyArticles: 'Nur die Artikel',
  map: (count) => `Karte: ${some(count, 'Ort', 'Orte')} dieses Dossiers, darunter aufgelistet.`,
  empty: {
    timeline: 'Noch sind keine datierten Ereignisse verzeichnet.',
    topics: 'Noch gibt es keine Themen.',
    entities: 'Noch gibt es keine Einträge.',
    articles: 'Noch gibt es keine Artikel.',
  },
  noPublisher: 'Ohne Herausgeber',
};
