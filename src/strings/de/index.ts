import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { Strings } from '../en/index.ts';
import { articleDe } from './article.ts';
import { dataDe } from './data.ts';
import { on } from './dates.ts';
import { frameDe } from './frame.ts';
import { frontDe } from './front.ts';
import { labelsDe } from './labels.ts';
import { predicatesDe } from './relations.ts';
import { searchDe } from './search.ts';
import { subjectDe } from './subject.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('de');
const degrees = degreesIn('de', ['N', 'S', 'O', 'W'], ', ');

/** The interface in German. */
export const de: Strings = {
  ...searchDe,
  skip: 'Zum Text springen',
  home: 'Dossier',
  sections: {
    articles: 'Artikel',
    entities: 'Wer ist wer',
    topics: 'Themen',
    timeline: 'Chronik',
    search: 'Suche',
    about: 'Quellen und Methode',
    data: 'Daten',
    contents: 'Bereiche',
  },
  describe: {
    articles: (count) =>
      `${counted(count, { one: 'Der Artikel', other: 'Die # Artikel' })} dieses Dossiers, jeder Name verlinkt.`,
    entities: (count) =>
      `${counted(count, { one: 'Der Eintrag', other: 'Die # Einträge' })} dieses Dossiers: Personen, Organisationen, Orte, Rohstoffe und Ereignisse.`,
    topics: (count) =>
      `${counted(count, { one: 'Das Thema', other: 'Die # Themen' })} hinter den Artikeln: was bekannt ist und woher.`,
    timeline: (count) =>
      counted(count, {
        one: 'Ein datiertes Ereignis rund um die Artikel, mit Quelle.',
        other: '# datierte Ereignisse rund um die Artikel, jedes mit Quelle.',
      }),
    about: (count) =>
      `Wie dieses Dossier entsteht, und ${counted(count, { one: 'das Werk, das es zitiert', other: 'die # Werke, die es zitiert' })}.`,
    data: (files) =>
      `Dieses Dossier als Daten: ${counted(files, { one: '# Datei', other: '# Dateien' })} für Tabellen, Karten, Datenbanken und zum Lesen ohne Netz.`,
  },
  kinds: {
    person: ['Person', 'Personen'],
    organisation: ['Organisation', 'Organisationen'],
    place: ['Ort', 'Orte'],
    commodity: ['Rohstoff', 'Rohstoffe'],
    event: ['Ereignis', 'Ereignisse'],
    topic: ['Thema', 'Themen'],
  },
  classes: {
    article: 'Laut Artikel',
    background: 'Hintergrund',
    inference: 'Schlussfolgerung der Redaktion',
  },
  labels: labelsDe,
  noteKinds: {
    loose: 'Ungenau formuliert',
    overtaken: 'Überholt',
    context: 'Einordnung',
    error: 'Berichtigung',
  },
  statementKinds: { quotation: 'Zitat', paraphrase: 'sinngemäß', narration: 'Schilderung' },
  confidence: { high: '', medium: 'mäßig gesichert', low: 'wenig gesichert' },
  approximate: 'ungefähr',
  uncertain: 'nicht bestätigt',
  asOf: (date) => `Stand: ${date}`,
  named: (times, articles) =>
    `${counted(times, { one: '# Nennung', other: '# Nennungen' })} in ${counted(articles, { one: '# Artikel', other: '# Artikeln' })}`,
  notNamed: 'In keinem Artikel genannt.',
  firstMention: 'erste Nennung',
  inBrief: 'Das Wichtigste',
  whoAndWhat: 'Wer ist wer',
  featured: 'Wichtige Namen',
  theArticle: 'Der Artikel',
  whatTheArticleSays: 'Was der Artikel sagt',
  whoSaysWhat: 'Wer was sagt',
  passage: 'zur Textstelle',
  map: 'Karte',
  mapTitle: (name) => `Karte: ${name} und Umgebung`,
  mapText: (name, lat, lon, approximate) =>
    `${name}: ${degrees(lat, lon)}${approximate ? ' (ungefähr)' : ''}.`,
  kilometres: 'km',
  borders: 'Grenzen nach tatsächlicher Kontrolle (Natural Earth), ohne Stellungnahme.',
  pages: 'Seiten',
  page: (index, of) => `Seite ${number(index)} von ${number(of)}`,
  letters: 'Von A bis Z',
  byKind: 'Nach Art',
  everything: 'Alles',
  filterBy: 'Nur Ereignisse zeigen mit',
  noFilter: 'allen Einträgen',
  placesTitle: 'Die Orte dieses Dossiers',
  more: (count) => counted(count, { one: 'und # weiterer Eintrag', other: 'und # weitere' }),
  article: 'Artikel',
  theReporter: 'der Bericht',
  colon: ': ',
  quote: (words) => `„${words}“`,
  predicates: predicatesDe,
  through,
  proposedTitle: (about, count) => `${about ?? 'Dossier'}: ${number(count)} Artikel`,
  times: (count) => `${number(count)}-mal`,
  all: (count) => `alle ${number(count)}`,
  words: (count) => counted(count, { one: '# Wort', other: '# Wörter' }),
  annotations: {
    group: 'Annotation des Textes',
    first: 'Erste Nennungen',
    all: 'Alle Annotationen',
    none: 'Ohne Annotationen',
    link: 'Link kopieren',
    copied: 'Kopiert',
  },
  scheme: { light: 'Helle Darstellung', dark: 'Dunkle Darstellung' },
  draft: 'Entwurf',
  background: 'Hintergrund',
  timeline: 'Chronik',
  references: 'Quellen',
  notes: 'Anmerkungen der Redaktion',
  topics: 'Themen',
  questions: 'Fragen',
  checked: (date) => `Hintergrund zuletzt geprüft ${on(date)}.`,
  original: 'Zum Original',
  eventsGone: 'Nicht mehr in der Chronik',
  corrections: {
    title: 'Berichtigungen',
    sentence: (date, count) =>
      `Der Text wurde ${date ? on(date) : 'nach der Veröffentlichung hier'} berichtigt: ${counted(count, { one: '# Stelle weicht ab', other: '# Stellen weichen ab' })}.`,
    link: 'Was berichtigt wurde',
    kinds: { changed: 'Geändert', removed: 'Gestrichen', added: 'Ergänzt' },
  },
  shown: {
    excerpts: 'Hier stehen nur die Sätze, die einen Namen dieses Dossiers nennen.',
    link: 'Der Text dieses Artikels wird hier nicht gezeigt.',
  },
  rights: (holder) => `Text © ${holder}.`,
  sentences: (count) => counted(count, { one: '# Satz', other: '# Sätze' }),
  mentions: (count) => counted(count, { one: '# Nennung', other: '# Nennungen' }),
  allArticles: (count) => `Alle ${number(count)} Artikel`,
  said: (speaker, channel) => (channel ? `${speaker}, ${through(channel)}` : speaker),
  searchLabel: 'Dossier durchsuchen',
  searchPlaceholder: 'Name, Funktion oder Wortlaut',
  searchNone: (term) => `Keine Treffer für „${term}“.`,
  searchFailed: 'Der Suchindex konnte nicht geladen werden. Die vollständige Liste der Einträge steht hier:',
  searchUnbuilt:
    'Es gibt noch keinen Suchindex: `npm run build` legt ihn an. Die vollständige Liste der Einträge steht hier:',
  browse: 'Stöbern',
  searchCount: (count) => counted(count, { one: '# Treffer', other: '# Treffer' }),
  searchMeant: 'Meinten Sie einen davon?',
  searchInstead: (term) => `Treffer für „${term}“.`,
  searchMore: 'Alle Treffer',
  searchFurther: 'Mehr anzeigen',
  close: 'Schließen',
  searchScript: 'Die Suche braucht JavaScript. Alles ist auch hier aufgelistet:',
  notFound: 'Diese Seite gibt es nicht',
  notFoundHelp:
    'Vielleicht ist die Adresse falsch geschrieben. Veröffentlichte Adressen dieses Dossiers bleiben bestehen.',
  moved: 'Diese Seite ist umgezogen',
  share: {
    title: 'Zitieren',
    thisPage: 'Diese Seite',
    source: 'Der Artikel selbst',
    annotated: (title) => `${title} (annotiert)`,
    link: 'Link',
    quotation: 'Zitat mit Link',
    plain: 'Zitierangabe',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren nicht möglich. Der Text ist ausgewählt: Drücken Sie Strg/⌘+C.',
    system: 'Teilen …',
    passage: 'Link zu dieser Stelle kopieren',
    scan: 'Diese Seite im Netz',
    embed: 'In eine Seite einbetten',
    embedded: (title) => `Mehr dazu in „${title}“`,
  },
  frame: frameDe,
  frontPage: frontDe,
  articlePage: articleDe,
  data: dataDe,
  subject: subjectDe,
  licences: 'Lizenzen von Schriften, Suche und Karten',
  method: {
    title: 'Wie dieses Dossier zu lesen ist',
    paragraphs: [
      'Jeder Satz hier gehört zu einer von drei Kategorien und sagt, zu welcher. Die Worte eines Artikels stehen so da, wie sie veröffentlicht wurden; vor der Veröffentlichung prüft ein Programm, dass jedes Zitat Zeichen für Zeichen im Artikel steht.',
      'Namen findet ein Programm, und die Redaktion prüft sie. Die Zahl der Nennungen auf einer Seite ist die Zahl der Links, die aus den Artikeln zu ihr führen.',
    ],
    classes: {
      article: 'Worte eines Artikels, mit Link zur Textstelle.',
      background: 'Was andere Werke sagen, mit Quellenangabe und dem Datum, für das es gilt.',
      inference: 'Ein Schluss, den die Redaktion zieht und für den sie einsteht.',
    },
  },
};
