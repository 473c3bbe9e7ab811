import { countingIn } from '../counted.ts';
import type { dataEn } from '../en/data.ts';
import { byteSize } from '../size.ts';

const { counted } = countingIn('es');

/** The page of the data in Spanish. */
export const dataEs: typeof dataEn = {
  intro:
    'Todo el dosier en forma de datos: de la misma fuente que las páginas, con los mismos recuentos, cada afirmación con su clase y aquello en lo que se apoya.',
  package:
    'La descripción de todos los archivos para programas, con tipos, claves, tamaños y sumas de comprobación (Frictionless Data Package):',
  files: {
    articles: [
      'Artículos',
      'Lo que se sabe de cada artículo, con la suma de comprobación de su texto tal como se recibió.',
    ],
    sentences: [
      'Frases',
      'El texto de los artículos, una frase por fila, hasta donde permiten los derechos.',
    ],
    entities: ['Fichas', 'Personas, organizaciones, lugares, materias primas, acontecimientos y temas.'],
    names: ['Nombres', 'Cada nombre de cada ficha, con su idioma.'],
    identifiers: ['Identificadores', 'Cómo designan los registros públicos a una entidad.'],
    mentions: ['Menciones', 'Cada lugar de un artículo que remite a una ficha.'],
    statements: [
      'Afirmaciones',
      'Cada afirmación con su clase: lo dice el artículo, contexto, o deducción de la redacción.',
    ],
    evidence: ['Pruebas', 'Los pasajes de artículos en que se apoyan las afirmaciones.'],
    relations: ['Relaciones', 'Relaciones entre fichas, con tipo y fecha.'],
    events: ['Acontecimientos', 'La cronología.'],
    notes: ['Notas de la redacción', 'Observaciones sobre la forma de los artículos.'],
    references: ['Referencias', 'Las obras citadas.'],
    places: ['Lugares', 'Puntos para mapas; los aproximados lo indican y los que no se conocen no figuran.'],
    annotations: [
      'Anotaciones',
      'Todas las anotaciones en una colección, cuyas páginas acompañan a los artículos (W3C Web Annotation).',
    ],
    followTheMoney: [
      'FollowTheMoney',
      'Personas, organizaciones, lugares, acontecimientos, artículos y vínculos para herramientas de investigación.',
    ],
    offline: ['Todo el sitio', 'Un archivo comprimido para abrir sin conexión.'],
  },
  rows: (count) => counted(count, { one: '# fila', other: '# filas' }),
  features: (count) => counted(count, { one: '# lugar', other: '# lugares' }),
  annotationCount: (count) => counted(count, { one: '# anotación', other: '# anotaciones' }),
  lines: (count) => counted(count, { one: '# línea', other: '# líneas' }),
  filesInside: (count) => counted(count, { one: '# archivo', other: '# archivos' }),
  bytes: (count) => byteSize(count, 'es'),
  rightsTitle: 'Derechos',
  rights: [
    'Las palabras de los artículos pertenecen a quienes los publicaron; cada artículo indica cuáles son y cuánto puede mostrarse. Están en: {words}.',
    'Todo lo demás, afirmaciones, relaciones, acontecimientos y descripciones, es obra de quienes responden de este dosier. Aquí no se concede licencia alguna más allá de la ley; consulte con ellos.',
  ],
  editor: (name) => `Este dosier es obra de ${name}.`,
  holders: (names) => `Titulares de los derechos: ${names}.`,
  words: 'contiene palabras de los artículos',
  howTitle: 'Antes de usarlos',
  how: [
    'El CSV sigue la RFC 4180, en UTF-8 sin marca de orden de bytes; una lista dentro de un campo se escribe en JSON, y un campo vacío carece de valor. En JSON los mismos campos son listas y null.',
    'Una hoja de cálculo puede tomar por fórmula un campo que empiece por =, +, - o @. Ningún campo se modifica para evitarlo, pues las palabras se entregan carácter por carácter: importe las columnas como texto.',
    'Las posiciones cuentan puntos de código Unicode del texto de un artículo desde 0, sin incluir el final. En Python es text[start:end]; JavaScript cuenta unidades UTF-16, de modo que los caracteres fuera del primer plano, como los emojis, cuentan doble.',
  ],
  dictionary: 'Diccionario de datos',
  types: {
    string: 'texto',
    integer: 'número entero',
    number: 'número',
    boolean: 'verdadero o falso',
    array: 'lista',
  },
  required: 'siempre presente',
  key: 'clave',
  refersTo: (target) => `remite a ${target}`,
  loses: 'Lo que FollowTheMoney no recoge',
  losses: [
    'Las materias primas y los temas, ni las relaciones que tengan uno de ellos, o algo sin ficha, en un extremo: el modelo no tiene esquema para ellos.',
    'La clase de una afirmación y sus referencias, salvo como palabras al comienzo del resumen de un vínculo o acontecimiento; los datos; los pasajes; las notas de la redacción; quién dice qué.',
    'Las menciones de lugares y acontecimientos una por una: pasan a ser una sola Documentation por artículo, con su número como función.',
    'El lugar del texto en que está una mención, y el propio texto.',
    'Los predicados sin esquema: pasan a UnknownLink, con el predicado como función. No se afirma si una organización es empresa u organismo público.',
    'Los idiomas de los nombres; los cargos entre los nombres; los identificadores distintos de Wikidata y del país de un lugar.',
  ],
  offlineTitle: 'El archivo comprimido',
  offline: [
    'Descomprímalo y abra index.html. Contiene las páginas, las figuras dibujadas en ellas, los estilos, las fuentes y las citas, y todos los enlaces entre páginas funcionan desde un disco.',
    'No lleva scripts, por lo que no funcionan la búsqueda, la vista previa de las fichas, la copia ni el tema oscuro. Las listas de la A a la Z sustituyen a la búsqueda.',
    'No incluye el índice de búsqueda, los archivos de esta página, los canales, las versiones Markdown ni las imágenes para compartir.',
  ],
};
