import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { subjectEn } from '../en/subject.ts';
import * as dates from './dates.ts';
import { fromEs } from './relations.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('es');
const degrees = degreesIn('es', ['N', 'S', 'E', 'O'], ', ');

/** The words of the pages about one entry, in Spanish. */
export const subjectEs: typeof subjectEn = {
  beside: 'En síntesis',
  neighbours: 'Fichas anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  comma: ', ',
  keyFacts: 'Datos clave',
  says: (name) => `Qué dice ${name}`,
  saidAbout: (name) => `Qué se dice de ${name}`,
  inArticles: 'En los artículos',
  inArticle: 'En el artículo',
  connections: 'Relaciones',
  namedWith: 'Se menciona junto a',
  whosWho: 'Quién es quién',
  also: 'Otros nombres:',
  moreNames: (count) => counted(count, { one: '# nombre más', other: '# nombres más' }),
  whereNamed: 'Dónde se menciona',
  between: dates.between,
  mostOften: (date, times) => `máximo: ${date}, ${times}`,
  since: dates.since,
  until: dates.until,
  paragraph: (digits) => `Párrafo ${digits}`,
  reference: (index) => `Referencia ${number(index)}`,
  point: (lat, lon, approximate) => `${degrees(lat, lon)}${approximate ? ', aproximado' : ''}.`,
  allMentions: (count) => `Todas las menciones (${number(count)})`,
  mentionsOf: (name) => `Menciones: ${name}`,
  quoted: (channel) => (channel ? `Cita, ${through(channel)}` : 'Cita'),
  reported: (channel) => (channel ? `Palabras referidas ${through(channel)}` : 'Palabras referidas'),
  narrated: (channel) => (channel ? `Relato, ${through(channel)}` : 'Relato'),
  saidBy: 'Palabras de',
  whoSaysSo: 'Quién lo dice',
  questions: (count) => counted(count, { one: '# pregunta', other: '# preguntas' }),
  fromSources: 'De fuentes públicas, no de los artículos. La fecha es la de la fuente.',
  mixedSources:
    'Los números llevan a fuentes públicas; los nombres con párrafo, a los artículos. La fecha es la de la fuente.',
  from: fromEs,
};
