import type { Span } from 'backgrounder-text/span';

/** Newspapers, broadcasters and agencies that are named alike in every language, with the article that belongs to them. */
const MEDIA = [
  'La Repubblica',
  'Corriere della Sera',
  'La Stampa',
  'La Gazzetta dello Sport',
  'Il Sole 24 Ore',
  'Il Messaggero',
  'El País',
  'El Mundo',
  'La Vanguardia',
  'La Razón',
  'La Nación',
  'El Universal',
  'El Tiempo',
  'Ouest-France',
  'Sud Ouest',
  'La Croix',
  'Les Echos',
  'La Voix du Nord',
  'Le Télégramme',
  'Mediapart',
  'Clarín',
  'El Mercurio',
  'El Comercio',
  'El Periódico',
  'El Confidencial',
  'La Tercera',
  'Il Fatto Quotidiano',
  'Il Giornale',
  'Correio da Manhã',
  'Handelsblatt',
  'Rheinische Post',
  'Tagesspiegel',
  'Le Monde',
  'Le Figaro',
  'Figaro',
  'Le Parisien',
  'Le Temps',
  'Le Soir',
  'Welt am Sonntag',
  'Bild am Sonntag',
  'dts Nachrichtenagentur',
  'dpa',
  'Europe 1',
  'France 2',
  'France 3',
  'Antena 3',
  'Canal 13',
  'Rai 1',
  'Rai 3',
  'Die Zeit',
  'Die Welt',
  'Der Spiegel',
  'Der Standard',
  'Süddeutsche Zeitung',
  'Süddeutschen Zeitung',
  'Frankfurter Allgemeine Zeitung',
  'Neue Zürcher Zeitung',
  'Folha de S.Paulo',
  'Folha de S. Paulo',
  'O Globo',
  'Diário de Notícias',
  'The Guardian',
  'The New York Times',
  'The Washington Post',
  'The Wall Street Journal',
  'Financial Times',
  'New York Times',
  'Washington Post',
];
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${MEDIA.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
/** What begins with an article may be a sentence’s first two words: “Die Zeit drängt”. */
const WITH_ARTICLE = /^(?:El|La|Le|Il|Die|Der|O) /;
const OPENS = /(?:^|[.!?:\n“„«"])\s*$/u;

/** True for words that are the name of a newspaper, though they may also begin a sentence. */
export const isMedium = (name: string): boolean => MEDIA.includes(name);

/** Where a text names a newspaper that is known in every language. */
export function mediaIn(text: string): Span[] {
  return [...text.matchAll(PATTERN)].flatMap(({ index, 0: name }) =>
    WITH_ARTICLE.test(name) && OPENS.test(text.slice(Math.max(0, index - 3), index))
      ? []
      : [{ start: index, end: index + name.length }],
  );
}
