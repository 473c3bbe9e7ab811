import { countingIn } from '../counted.ts';
import type { dataEn } from '../en/data.ts';
import { byteSize } from '../size.ts';

const { counted } = countingIn('de');

/** The page of the data in German. */
export const dataDe: typeof dataEn = {
  intro:
    'Das ganze Dossier als Daten: aus derselben Quelle wie die Seiten, mit denselben Zahlen, jede Aussage mit ihrer Kategorie und dem, worauf sie beruht.',
  package:
    'Die Beschreibung aller Dateien für Programme, mit Typen, Schlüsseln, Größen und Prüfsummen (Frictionless Data Package):',
  files: {
    articles: [
      'Artikel',
      'Was über jeden Artikel bekannt ist, mit der Prüfsumme seines Textes, wie er einging.',
    ],
    sentences: ['Sätze', 'Der Text der Artikel, ein Satz pro Zeile, soweit die Rechte es erlauben.'],
    entities: ['Einträge', 'Personen, Organisationen, Orte, Rohstoffe, Ereignisse und Themen.'],
    names: ['Namen', 'Jeder Name jedes Eintrags, mit seiner Sprache.'],
    identifiers: ['Kennungen', 'Wie öffentliche Register einen Eintrag führen.'],
    mentions: ['Nennungen', 'Jede Stelle eines Artikels, die auf einen Eintrag verweist.'],
    statements: [
      'Aussagen',
      'Jede Aussage mit ihrer Kategorie: laut Artikel, Hintergrund oder Schlussfolgerung der Redaktion.',
    ],
    evidence: ['Belege', 'Die Textstellen der Artikel hinter den Aussagen.'],
    relations: ['Beziehungen', 'Beziehungen zwischen Einträgen, mit Art und Datum.'],
    events: ['Ereignisse', 'Die Chronik.'],
    notes: ['Anmerkungen der Redaktion', 'Bemerkungen zum Wortlaut der Artikel.'],
    references: ['Quellen', 'Die zitierten Werke.'],
    places: ['Orte', 'Punkte für Karten; ungefähre sind gekennzeichnet, unbekannte fehlen.'],
    annotations: [
      'Annotationen',
      'Alle Annotationen als eine Sammlung, deren Seiten bei den Artikeln liegen (W3C Web Annotation).',
    ],
    followTheMoney: [
      'FollowTheMoney',
      'Personen, Organisationen, Orte, Ereignisse, Artikel und Verbindungen für Recherchewerkzeuge.',
    ],
    offline: ['Die ganze Website', 'Ein Archiv zum Entpacken und Öffnen ohne Netz.'],
  },
  rows: (count) => counted(count, { one: '# Zeile', other: '# Zeilen' }),
  features: (count) => counted(count, { one: '# Ort', other: '# Orte' }),
  annotationCount: (count) => counted(count, { one: '# Annotation', other: '# Annotationen' }),
  lines: (count) => counted(count, { one: '# Zeile', other: '# Zeilen' }),
  filesInside: (count) => counted(count, { one: '# Datei', other: '# Dateien' }),
  bytes: (count) => byteSize(count, 'de'),
  rightsTitle: 'Rechte',
  rights: [
    'Die Worte der Artikel gehören denen, die sie veröffentlicht haben; welche das sind und wie viel davon gezeigt werden darf, steht bei jedem Artikel. Sie sind enthalten in: {words}.',
    'Alles Übrige, also Aussagen, Beziehungen, Ereignisse und Beschreibungen, ist die Arbeit derer, die für dieses Dossier einstehen. Eine Lizenz über das Gesetz hinaus wird hier nicht erteilt; fragen Sie bei ihnen nach.',
  ],
  editor: (name) => `Dieses Dossier ist von ${name}.`,
  holders: (names) => `Rechteinhaber: ${names}.`,
  words: 'enthält Worte der Artikel',
  howTitle: 'Vor der Verwendung',
  how: [
    'CSV folgt RFC 4180 in UTF-8 ohne Byte Order Mark; eine Liste in einem Feld steht als JSON, ein leeres Feld hat keinen Wert. In JSON sind dieselben Felder Listen und null.',
    'Eine Tabellenkalkulation kann ein Feld, das mit =, +, - oder @ beginnt, für eine Formel halten. Kein Feld wird deswegen geändert, denn Worte werden Zeichen für Zeichen weitergegeben: Importieren Sie die Spalten als Text.',
    'Positionen zählen Unicode-Codepunkte im Text eines Artikels ab 0, das Ende nicht eingeschlossen. In Python ist das text[start:end]; JavaScript zählt UTF-16-Einheiten, sodass Zeichen jenseits der ersten Ebene, etwa Emojis, dort doppelt zählen.',
  ],
  dictionary: 'Datenlexikon',
  types: {
    string: 'Text',
    integer: 'ganze Zahl',
    number: 'Zahl',
    boolean: 'wahr oder falsch',
    array: 'Liste',
  },
  required: 'immer vorhanden',
  key: 'Schlüssel',
  refersTo: (target) => `verweist auf ${target}`,
  loses: 'Was FollowTheMoney nicht enthält',
  losses: [
    'Rohstoffe und Themen sowie Beziehungen, an deren Ende eines davon oder etwas ohne Eintrag steht: Das Modell hat kein Schema dafür.',
    'Die Kategorie einer Aussage und ihre Quellen, außer als Worte vor der Zusammenfassung einer Verbindung oder eines Ereignisses; Fakten; Textstellen; Anmerkungen der Redaktion; wer was sagt.',
    'Nennungen von Orten und Ereignissen im Einzelnen: Aus ihnen wird je Artikel eine Documentation mit der Zahl der Nennungen als Rolle.',
    'Wo im Text eine Nennung steht, und den Text selbst.',
    'Prädikate ohne Schema: Sie werden zu UnknownLink mit dem Prädikat als Rolle. Ob eine Organisation ein Unternehmen oder eine Behörde ist, wird nicht behauptet.',
    'Sprachen der Namen; Funktionen unter den Namen; andere Kennungen als Wikidata und das Land eines Ortes.',
  ],
  offlineTitle: 'Das Archiv',
  offline: [
    'Entpacken Sie es und öffnen Sie index.html. Es enthält Seiten, die darin gezeichneten Bilder, Stile, Schriften und Zitierangaben, und alle Links zwischen den Seiten funktionieren von der Festplatte.',
    'Es enthält keine Skripte; daher fehlen Suche, Vorschau der Einträge, Kopieren und der Umschalter für dunkle Seiten. Die Listen von A bis Z ersetzen die Suche.',
    'Nicht enthalten sind Suchindex, die Dateien dieser Seite, Feeds, Markdown und die Bilder zum Teilen.',
  ],
};
