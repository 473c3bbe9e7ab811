import { countingIn } from '../counted.ts';
import type { dataEn } from '../en/data.ts';
import { byteSize } from '../size.ts';

const { counted } = countingIn('fr');

/** The page of the data in French. */
export const dataFr: typeof dataEn = {
  intro:
    'Tout le dossier sous forme de données : tirées de la même source que les pages, avec les mêmes totaux, chaque affirmation avec sa catégorie et ce sur quoi elle repose.',
  package:
    'La description de tous les fichiers à l’usage des programmes, avec types, clés, tailles et empreintes (Frictionless Data Package) :',
  files: {
    articles: ['Articles', 'Ce qu’on sait de chaque article, avec l’empreinte de son texte tel que reçu.'],
    sentences: [
      'Phrases',
      'Le texte des articles, une phrase par ligne, dans la mesure où les droits le permettent.',
    ],
    entities: ['Fiches', 'Personnes, organisations, lieux, matières premières, événements et sujets.'],
    names: ['Noms', 'Chaque nom de chaque fiche, avec sa langue.'],
    identifiers: ['Identifiants', 'Comment les registres publics désignent une entité.'],
    mentions: ['Mentions', 'Chaque endroit d’un article qui renvoie à une fiche.'],
    statements: [
      'Affirmations',
      'Chaque affirmation avec sa catégorie : l’article le dit, contexte, ou déduction de la rédaction.',
    ],
    evidence: ['Preuves', 'Les passages d’articles qui fondent les affirmations.'],
    relations: ['Relations', 'Relations typées et datées entre les fiches.'],
    events: ['Événements', 'La chronologie.'],
    notes: ['Notes de la rédaction', 'Remarques sur la formulation des articles.'],
    references: ['Références', 'Les ouvrages cités.'],
    places: [
      'Lieux',
      'Points pour les cartes ; un point approximatif est signalé, un point inconnu est absent.',
    ],
    annotations: [
      'Annotations',
      'Toutes les annotations en une collection, dont les pages accompagnent les articles (W3C Web Annotation).',
    ],
    followTheMoney: [
      'FollowTheMoney',
      'Personnes, organisations, lieux, événements, articles et liens pour les outils d’enquête.',
    ],
    offline: ['Le site entier', 'Une archive à décompresser et à consulter sans réseau.'],
  },
  rows: (count) => counted(count, { one: '# ligne', other: '# lignes' }),
  features: (count) => counted(count, { one: '# lieu', other: '# lieux' }),
  annotationCount: (count) => counted(count, { one: '# annotation', other: '# annotations' }),
  lines: (count) => counted(count, { one: '# ligne', other: '# lignes' }),
  filesInside: (count) => counted(count, { one: '# fichier', other: '# fichiers' }),
  bytes: (count) => byteSize(count, 'fr'),
  rightsTitle: 'Droits',
  rights: [
    'Les mots des articles appartiennent à ceux qui les ont publiés ; lesquels, et dans quelle mesure ils peuvent être montrés, chaque article l’indique. Ils figurent dans : {words}.',
    'Tout le reste, affirmations, relations, événements et descriptions, est l’œuvre des responsables de ce dossier. Aucune licence n’est accordée ici au-delà de la loi ; adressez-vous à eux.',
  ],
  editor: (name) => `Ce dossier est réalisé par ${name}.`,
  holders: (names) => `Titulaires des droits : ${names}.`,
  words: 'contient des mots des articles',
  howTitle: 'Avant de s’en servir',
  how: [
    'Le CSV suit la RFC 4180, en UTF-8 sans marque d’ordre des octets ; une liste dans un champ est écrite en JSON, et un champ vide est sans valeur. En JSON, les mêmes champs sont des listes et null.',
    'Un tableur peut prendre pour une formule un champ qui commence par =, +, - ou @. Aucun champ n’est modifié pour l’éviter, car les mots sont transmis caractère pour caractère : importez les colonnes comme du texte.',
    'Les positions comptent les points de code Unicode du texte d’un article à partir de 0, fin non comprise. En Python, c’est text[start:end] ; JavaScript compte en unités UTF-16, si bien que les caractères au-delà du premier plan, tels les emojis, y comptent double.',
  ],
  dictionary: 'Dictionnaire des données',
  types: {
    string: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: 'vrai ou faux',
    array: 'liste',
  },
  required: 'toujours présent',
  key: 'clé',
  refersTo: (target) => `renvoie à ${target}`,
  loses: 'Ce que FollowTheMoney ne contient pas',
  losses: [
    'Les matières premières et les sujets, ni les relations dont une extrémité en est un ou n’a pas de fiche : le modèle n’a pas de schéma pour elles.',
    'La catégorie d’une affirmation et ses références, sinon en tête du résumé d’un lien ou d’un événement ; les faits ; les passages ; les notes de la rédaction ; qui dit quoi.',
    'Les mentions de lieux et d’événements une par une : elles deviennent une seule Documentation par article, avec leur nombre pour rôle.',
    'L’endroit du texte où se trouve une mention, et le texte lui-même.',
    'Les prédicats sans schéma : ils deviennent UnknownLink, avec le prédicat pour rôle. Que telle organisation soit une entreprise ou un organisme public n’est pas affirmé.',
    'Les langues des noms ; les fonctions parmi les noms ; les identifiants autres que Wikidata et le pays d’un lieu.',
  ],
  offlineTitle: 'L’archive',
  offline: [
    'Décompressez-la et ouvrez index.html. Elle contient les pages, les figures qui y sont dessinées, les styles, les polices et les citations, et tous les liens entre pages fonctionnent depuis un disque.',
    'Elle est sans scripts : la recherche, l’aperçu des fiches, la copie et le thème sombre n’y fonctionnent pas. Les listes de A à Z remplacent la recherche.',
    'N’y figurent pas l’index de recherche, les fichiers de cette page, les flux, les versions Markdown ni les images de partage.',
  ],
};
