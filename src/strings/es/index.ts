import { degreesIn } from '../coordinates.ts';
import { countingIn } from '../counted.ts';
import type { Strings } from '../en/index.ts';
import { articleEs } from './article.ts';
import { dataEs } from './data.ts';
import { asOf, on } from './dates.ts';
import { frameEs } from './frame.ts';
import { frontEs } from './front.ts';
import { labelsEs } from './labels.ts';
import { predicatesEs } from './relations.ts';
import { searchEs } from './search.ts';
import { subjectEs } from './subject.ts';
import { through } from './through.ts';

const { number, counted } = countingIn('es');
const degrees = degreesIn('es', ['N', 'S', 'E', 'O'], ', ');

/** The interface in Spanish. */
export const es: Strings = {
  ...searchEs,
  skip: 'Ir al texto',
  home: 'Dosier',
  sections: {
    articles: 'Artículos',
    entities: 'Quién es quién',
    topics: 'Temas',
    timeline: 'Cronología',
    search: 'Búsqueda',
    about: 'Fuentes y método',
    data: 'Datos',
    contents: 'Secciones',
  },
  describe: {
    articles: (count) =>
      `${counted(count, { one: 'El artículo', other: 'Los # artículos' })} de este dosier, con un enlace en cada nombre.`,
    entities: (count) =>
      `${counted(count, { one: 'La ficha', other: 'Las # fichas' })} de este dosier: personas, organizaciones, lugares, materias primas y acontecimientos.`,
    topics: (count) =>
      counted(count, {
        one: 'La cuestión que hay detrás de los artículos: qué se sabe y por qué fuentes.',
        other: 'Los # temas que hay detrás de los artículos: qué se sabe y por qué fuentes.',
      }),
    timeline: (count) =>
      counted(count, {
        one: 'Un acontecimiento fechado en torno a los artículos, con su fuente.',
        other: '# acontecimientos fechados en torno a los artículos, cada uno con su fuente.',
      }),
    about: (count) =>
      `Cómo se hace este dosier y ${counted(count, { one: 'la obra que cita', other: 'las # obras que cita' })}.`,
    data: (files) =>
      `Este dosier en forma de datos: ${counted(files, { one: '# archivo', other: '# archivos' })} para hojas de cálculo, mapas, bases de datos y lectura sin conexión.`,
  },
  kinds: {
    person: ['Persona', 'Personas'],
    organisation: ['Organización', 'Organizaciones'],
    place: ['Lugar', 'Lugares'],
    commodity: ['Materia prima', 'Materias primas'],
    event: ['Acontecimiento', 'Acontecimientos'],
    topic: ['Tema', 'Temas'],
  },
  classes: {
    article: 'Lo dice el artículo',
    background: 'Contexto',
    inference: 'Deducción de la redacción',
  },
  labels: labelsEs,
  noteKinds: {
    loose: 'Expresión imprecisa',
    overtaken: 'Superado por los hechos',
    context: 'Puesta en contexto',
    error: 'Corrección',
  },
  statementKinds: { quotation: 'cita', paraphrase: 'palabras referidas', narration: 'relato' },
  confidence: { high: '', medium: 'fiabilidad media', low: 'fiabilidad baja' },
  approximate: 'aproximado',
  uncertain: 'sin confirmar',
  asOf,
  named: (times, articles) =>
    `${counted(times, { one: '# mención', other: '# menciones' })} en ${counted(articles, { one: '# artículo', other: '# artículos' })}`,
  notNamed: 'Ningún artículo lo menciona.',
  firstMention: 'primera mención',
  inBrief: 'Claves',
  whoAndWhat: 'Quién es quién',
  featured: 'Nombres clave',
  theArticle: 'El artículo',
  whatTheArticleSays: 'Qué dice el artículo',
  whoSaysWhat: 'Quién dice qué',
  passage: 'el pasaje',
  map: 'Mapa',
  mapTitle: (name) => `Mapa: ${name} y sus alrededores`,
  mapText: (name, lat, lon, approximate) =>
    `${name}: ${degrees(lat, lon)}${approximate ? ' (aproximado)' : ''}.`,
  kilometres: 'km',
  borders: 'Fronteras de hecho (Natural Earth), sin toma de postura.',
  pages: 'Páginas',
  page: (index, of) => `Página ${number(index)} de ${number(of)}`,
  letters: 'De la A a la Z',
  byKind: 'Por tipo',
  everything: 'Todo',
  filterBy: 'Mostrar solo los acontecimientos relacionados con',
  noFilter: 'todas las fichas',
  placesTitle: 'Los lugares de este dosier',
  more: (count) => `y ${number(count)} más`,
  article: 'Artículo',
  theReporter: 'el artículo',
  colon: ': ',
  quote: (words) => `«${words}»`,
  predicates: predicatesEs,
  through,
  proposedTitle: (about, count) =>
    `${about ?? 'Dosier'}: ${counted(count, { one: '# artículo', other: '# artículos' })}`,
  times: (count) => `${number(count)}\u00a0×`,
  all: (count) => `todo (${number(count)})`,
  words: (count) => counted(count, { one: '# palabra', other: '# palabras' }),
  annotations: {
    group: 'Anotación del texto',
    first: 'Primeras menciones',
    all: 'Todas las anotaciones',
    none: 'Sin anotaciones',
    link: 'Copiar enlace',
    copied: 'Copiado',
  },
  scheme: { light: 'Tema claro', dark: 'Tema oscuro' },
  draft: 'borrador',
  background: 'Contexto',
  timeline: 'Cronología',
  references: 'Referencias',
  notes: 'Notas de la redacción',
  topics: 'Temas',
  questions: 'Preguntas',
  checked: (date) => `Contexto comprobado ${on(date)}.`,
  original: 'Leer el original',
  eventsGone: 'Ya no figura en la cronología',
  corrections: {
    title: 'Correcciones',
    sentence: (date, count) =>
      `El texto se corrigió ${date ? on(date) : 'después de publicarse aquí'}: ${counted(count, { one: '# pasaje ha cambiado', other: '# pasajes han cambiado' })}.`,
    link: 'Qué se corrigió',
    kinds: { changed: 'Modificado', removed: 'Suprimido', added: 'Añadido' },
  },
  shown: {
    excerpts: 'Aquí solo se muestran las frases que mencionan algún nombre de este dosier.',
    link: 'El texto de este artículo no se muestra aquí.',
  },
  rights: (holder) => `Texto © ${holder}.`,
  sentences: (count) => counted(count, { one: '# frase', other: '# frases' }),
  mentions: (count) => counted(count, { one: '# mención', other: '# menciones' }),
  allArticles: (count) => `Todos los artículos (${number(count)})`,
  said: (speaker, channel) => (channel ? `${speaker}, ${through(channel)}` : speaker),
  searchLabel: 'Buscar en el dosier',
  searchPlaceholder: 'Nombre, cargo o expresión',
  searchNone: (term) => `Sin resultados para «${term}».`,
  searchFailed: 'No se pudo cargar el índice de búsqueda. La lista completa de fichas está aquí:',
  searchUnbuilt:
    'Aún no hay índice de búsqueda: `npm run build` lo crea. La lista completa de fichas está aquí:',
  browse: 'Explorar',
  searchCount: (count) => counted(count, { one: '# resultado', other: '# resultados' }),
  searchMeant: '¿Quería decir alguno de estos?',
  searchInstead: (term) => `Resultados para «${term}».`,
  searchMore: 'Todos los resultados',
  searchFurther: 'Mostrar más',
  close: 'Cerrar',
  searchScript: 'La búsqueda necesita JavaScript. Todo figura también aquí:',
  notFound: 'Esta página no existe',
  notFoundHelp:
    'Quizá la dirección esté mal escrita. Las direcciones publicadas de este dosier no desaparecen.',
  moved: 'Esta página ha cambiado de dirección',
  share: {
    title: 'Citar',
    thisPage: 'Esta página',
    source: 'El artículo original',
    annotated: (title) => `${title} (anotado)`,
    link: 'Enlace',
    quotation: 'Cita con enlace',
    plain: 'Referencia',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. El texto está seleccionado: pulse Ctrl/⌘+C.',
    system: 'Compartir…',
    passage: 'Copiar enlace a este pasaje',
    scan: 'Esta página en línea',
    embed: 'Insertar en una página',
    embedded: (title) => `Más información en «${title}»`,
  },
  frame: frameEs,
  frontPage: frontEs,
  articlePage: articleEs,
  data: dataEs,
  subject: subjectEs,
  licences: 'Licencias de fuentes, búsqueda y mapas',
  method: {
    title: 'Cómo leer este dosier',
    paragraphs: [
      'Aquí cada frase es de una de tres clases, y dice cuál. Las palabras de un artículo se reproducen tal como se publicaron; antes de publicar nada, un programa comprueba que cada cita figure en el artículo, carácter por carácter.',
      'Un programa localiza los nombres y la redacción los revisa. El número de menciones de una página es el de enlaces que llevan a ella desde los artículos.',
    ],
    classes: {
      article: 'Palabras de un artículo, con enlace al pasaje.',
      background: 'Lo que dicen otras obras, con sus referencias y la fecha para la que vale.',
      inference: 'Una conclusión que saca la redacción y de la que responde.',
    },
  },
};
