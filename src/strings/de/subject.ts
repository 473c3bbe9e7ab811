import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { subjectEn } from '../en/subject.ts';
import * as dates from './dates.ts';
import { fromDe } from './relations.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('de');
const degrees = degreesIn('de', ['N', 'S', 'O', 'W'], ', ');

/** The words of the pages about one entry, in German. */
export const subjectDe: typeof subjectEn = {
  beside: 'In Kürze',
  neighbours: 'Voriger und nächster Eintrag',
  previous: 'Zurück',
  next: 'Weiter',
  comma: ', ',
  keyFacts: 'Eckdaten',
  says: (name) => `Was ${name} sagt`,
  saidAbout: (name) => `Was über ${name} gesagt wird`,
  inArticles: 'In den Artikeln',
  inArticle: 'Im Artikel',
  connections: 'Verbindungen',
  namedWith: 'Zusammen genannt mit',
  whosWho: 'Wer ist wer',
  also: 'Auch:',
  moreNames: (count) => counted(count, { one: '# weiterer Name', other: '# weitere Namen' }),
  whereNamed: 'Wo der Name steht',
  between: dates.between,
  mostOften: (date, times) => `am häufigsten ${dates.on(date)}, ${times}`,
  since: dates.since,
  until: dates.until,
  paragraph: (digits) => `Absatz ${digits}`,
  reference: (index) => `Quelle ${number(index)}`,
  point: (lat, lon, approximate) => `${degrees(lat, lon)}${approximate ? ', ungefähr' : ''}.`,
  allMentions: (count) => `Alle ${number(count)} Nennungen`,
  mentionsOf: (name) => `Nennungen: ${name}`,
  quoted: (channel) => (channel ? `Zitat (${through(channel)})` : 'Zitat'),
  reported: (channel) => (channel ? `Sinngemäß (${through(channel)})` : 'Sinngemäß'),
  narrated: (channel) => (channel ? `Schilderung (${through(channel)})` : 'Schilderung'),
  saidBy: 'Gesagt von',
  whoSaysSo: 'Wer das sagt',
  questions: (count) => counted(count, { one: '# Frage', other: '# Fragen' }),
  fromSources: 'Aus öffentlichen Quellen, nicht aus den Artikeln. Das Datum ist das der Quelle.',
  mixedSources:
    'Zahlen führen zu öffentlichen Quellen, Namen mit Absatz zu den Artikeln. Das Datum ist das der Quelle.',
  from: fromDe,
};
