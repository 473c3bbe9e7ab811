import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { Strings } from '../en/index.ts';
import { articleFr } from './article.ts';
import { dataFr } from './data.ts';
import { asOf, on } from './dates.ts';
import { frameFr } from './frame.ts';
import { frontFr } from './front.ts';
import { labelsFr } from './labels.ts';
import { predicatesFr } from './relations.ts';
import { searchFr } from './search.ts';
import { subjectFr } from './subject.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('fr');
const degrees = degreesIn('fr', ['N', 'S', 'E', 'O'], ', ');

/** The interface in French. */
export const fr: Strings = {
  ...searchFr,
  skip: 'Aller au texte',
  home: 'Dossier',
  sections: {
    articles: 'Articles',
    entities: 'Qui est qui',
    topics: 'Sujets',
    timeline: 'Chronologie',
    search: 'Recherche',
    about: 'Sources et méthode',
    data: 'Données',
    contents: 'Rubriques',
  },
  describe: {
    articles: (count) =>
      counted(count, {
        one: 'L’article de ce dossier, avec un lien sur chaque nom.',
        other: 'Les # articles de ce dossier, avec un lien sur chaque nom.',
      }),
    entities: (count) =>
      `${counted(count, { one: 'La fiche', other: 'Les # fiches' })} de ce dossier : personnes, organisations, lieux, matières premières et événements.`,
    topics: (count) =>
      counted(count, {
        one: 'La question que pose l’actualité, avec ce qu’on en sait et d’où.',
        other: 'Les # sujets derrière les articles, avec ce qu’on en sait et d’où.',
      }),
    timeline: (count) =>
      counted(count, {
        one: 'Un événement daté autour des articles, avec sa source.',
        other: '# événements datés autour des articles, chacun avec sa source.',
      }),
    about: (count) =>
      `Comment ce dossier est fait, et ${counted(count, { one: 'l’ouvrage qu’il cite', other: 'les # ouvrages qu’il cite' })}.`,
    data: (files) =>
      `Ce dossier sous forme de données : ${counted(files, { one: '# fichier', other: '# fichiers' })} pour tableurs, cartes, bases de données et lecture hors ligne.`,
  },
  kinds: {
    person: ['Personne', 'Personnes'],
    organisation: ['Organisation', 'Organisations'],
    place: ['Lieu', 'Lieux'],
    commodity: ['Matière première', 'Matières premières'],
    event: ['Événement', 'Événements'],
    topic: ['Sujet', 'Sujets'],
  },
  classes: {
    article: 'L’article le dit',
    background: 'Contexte',
    inference: 'Déduction de la rédaction',
  },
  labels: labelsFr,
  noteKinds: {
    loose: 'Formulation imprécise',
    overtaken: 'Dépassé depuis',
    context: 'Mise en contexte',
    error: 'Rectificatif',
  },
  statementKinds: { quotation: 'citation', paraphrase: 'propos rapportés', narration: 'récit' },
  confidence: { high: '', medium: 'fiabilité moyenne', low: 'fiabilité faible' },
  approximate: 'approximatif',
  uncertain: 'non confirmé',
  asOf,
  named: (times, articles) =>
    `${counted(times, { one: '# mention', other: '# mentions' })} dans ${counted(articles, { one: '# article', other: '# articles' })}`,
  notNamed: 'Aucune mention dans les articles.',
  firstMention: 'première mention',
  inBrief: 'L’essentiel',
  whoAndWhat: 'Qui est qui',
  featured: 'Noms clés',
  theArticle: 'L’article',
  whatTheArticleSays: 'Ce que dit l’article',
  whoSaysWhat: 'Qui dit quoi',
  passage: 'le passage',
  map: 'Carte',
  mapTitle: (name) => `Carte : ${name} et ses environs`,
  mapText: (name, lat, lon, approximate) =>
    `${name} : ${degrees(lat, lon)}${approximate ? ' (approximatif)' : ''}.`,
  kilometres: 'km',
  borders: 'Frontières de fait (Natural Earth), sans prise de position.',
  pages: 'Pages',
  page: (index, of) => `Page ${number(index)} sur ${number(of)}`,
  letters: 'De A à Z',
  byKind: 'Par type',
  everything: 'Tout',
  filterBy: 'N’afficher que les événements liés à',
  noFilter: 'toutes les fiches',
  placesTitle: 'Les lieux de ce dossier',
  more: (count) => counted(count, { one: 'et # autre', other: 'et # autres' }),
  article: 'Article',
  theReporter: 'l’article',
  colon: ' : ',
  quote: (words) => `« ${words} »`,
  predicates: predicatesFr,
  through,
  proposedTitle: (about, count) =>
    `${about ?? 'Dossier'} : ${counted(count, { one: '# article', other: '# articles' })}`,
  times: (count) => `${number(count)} ×`,
  all: (count) => `tout (${number(count)})`,
  words: (count) => counted(count, { one: '# mot', other: '# mots' }),
  annotations: {
    group: 'Annotation du texte',
    first: 'Premières mentions',
    all: 'Toutes les annotations',
    none: 'Sans annotations',
    link: 'Copier le lien',
    copied: 'Copié',
  },
  scheme: { light: 'Thème clair', dark: 'Thème sombre' },
  draft: 'brouillon',
  background: 'Contexte',
  timeline: 'Chronologie',
  references: 'Références',
  notes: 'Notes de la rédaction',
  topics: 'Sujets',
  questions: 'Questions',
  checked: (date) => `Contexte vérifié ${on(date)}.`,
  original: 'Lire l’original',
  eventsGone: 'Ne figure plus dans la chronologie',
  corrections: {
    title: 'Rectificatifs',
    sentence: (date, count) =>
      `Le texte a été corrigé ${date ? on(date) : 'après sa parution ici'} : ${counted(count, { one: '# passage a changé', other: '# passages ont changé' })}.`,
    link: 'Ce qui a été corrigé',
    kinds: { changed: 'Modifié', removed: 'Supprimé', added: 'Ajouté' },
  },
  shown: {
    excerpts: 'Seules les phrases qui citent un nom de ce dossier sont reproduites ici.',
    link: 'Le texte de cet article n’est pas reproduit ici.',
  },
  rights: (holder) => `Texte © ${holder}.`,
  sentences: (count) => counted(count, { one: '# phrase', other: '# phrases' }),
  mentions: (count) => counted(count, { one: '# mention', other: '# mentions' }),
  allArticles: (count) => `Tous les articles (${number(count)})`,
  said: (speaker, channel) => (channel ? `${speaker}, ${through(channel)}` : speaker),
  searchLabel: 'Rechercher dans le dossier',
  searchPlaceholder: 'Nom, fonction ou expression',
  searchNone: (term) => `Aucun résultat pour « ${term} ».`,
  searchFailed: 'L’index de recherche n’a pas pu être chargé. La liste complète des fiches est ici :',
  searchUnbuilt:
    'Il n’y a pas encore d’index de recherche : `npm run build` le crée. La liste complète des fiches est ici :',
  browse: 'Parcourir',
  searchCount: (count) => counted(count, { one: '# résultat', other: '# résultats' }),
  searchMeant: 'Vouliez-vous dire :',
  searchInstead: (term) => `Résultats pour « ${term} ».`,
  searchMore: 'Tous les résultats',
  searchFurther: 'Afficher la suite',
  close: 'Fermer',
  searchScript: 'La recherche requiert JavaScript. Tout est aussi répertorié ici :',
  notFound: 'Cette page n’existe pas',
  notFoundHelp:
    'L’adresse est peut-être mal saisie. Les adresses publiées de ce dossier ne disparaissent pas.',
  moved: 'Cette page a changé d’adresse',
  share: {
    title: 'Citer',
    thisPage: 'Cette page',
    source: 'L’article lui-même',
    annotated: (title) => `${title} (annoté)`,
    link: 'Lien',
    quotation: 'Citation avec lien',
    plain: 'Référence',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'La copie a échoué. Le texte est sélectionné : appuyez sur Ctrl/⌘+C.',
    system: 'Partager…',
    passage: 'Copier le lien vers ce passage',
    scan: 'Cette page en ligne',
    embed: 'Intégrer dans une page',
    embedded: (title) => `Lire la suite dans « ${title} »`,
  },
  frame: frameFr,
  frontPage: frontFr,
  articlePage: articleFr,
  data: dataFr,
  subject: subjectFr,
  licences: 'Licences des polices, de la recherche et des cartes',
  method: {
    title: 'Comment lire ce dossier',
    paragraphs: [
      'Chaque phrase relève ici d’une catégorie parmi trois, et dit laquelle. Les mots d’un article sont reproduits tels que publiés ; avant toute publication, un programme vérifie que chaque citation figure dans l’article, caractère pour caractère.',
      'Les noms sont repérés par un programme et vérifiés par la rédaction. Le nombre de mentions d’une page est celui des liens qui y mènent depuis les articles.',
    ],
    classes: {
      article: 'Les mots d’un article, avec un lien vers le passage.',
      background:
        'Ce que disent d’autres ouvrages, avec leurs références et la date pour laquelle cela vaut.',
      inference: 'Une conclusion que la rédaction tire et dont elle répond.',
    },
  },
};
