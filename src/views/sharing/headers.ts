/**
 * What the pages may do: they run and style nothing from within and load nothing from elsewhere. Each page says so
 * itself too, for hosts that send no fields; WebAssembly is for the search.
 */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** What the pages may do that other sites frame: nothing but look as they do. */
export const EMBED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Which files of the site a row is for: all, those in or outside of folders, or those with an ending. */
export type Files =
  | { readonly in: 'all' }
  | { readonly in: 'within' | 'outside'; readonly folders: readonly string[] }
  | { readonly in: 'ending'; readonly endings: readonly string[] };

/** Fields of the answer (RFC 9110) that are sent with some files. */
export interface HeaderRow {
  readonly files: Files;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** What other sites may frame. */
const FRAMED = ['embed/'];
/** Files whose names change with their content. */
const HASHED = ['assets/', 'fonts/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

/** Types that hosts often do not know; without one, `nosniff` makes browsers save a file instead of showing it. */
const TYPES: Readonly<Record<string, string>> = {
  '.jsonld': 'application/ld+json',
  '.geojson': 'application/geo+json',
  '.ndjson': 'application/x-ndjson',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
};

/**
 * The fields that the site is to be served with: the one table for `check:site`, the `_headers` file and the
 * configuration in `hosting/`. No two rows that set the same field are for the same file: some hosts join such values,
 * others take the last.
 */
export const HEADERS: readonly HeaderRow[] = [
  {
    files: { in: 'all' },
    fields: [
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      [
        'Permissions-Policy',
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      ],
    ],
  },
  {
    files: { in: 'outside', folders: FRAMED },
    fields: [
      ['Content-Security-Policy', `${POLICY}; frame-ancestors 'none'`],
      ['X-Frame-Options', 'DENY'],
    ],
  },
  {
    files: { in: 'within', folders: FRAMED },
    fields: [['Content-Security-Policy', `${EMBED_POLICY}; frame-ancestors *`]],
  },
  {
    files: { in: 'within', folders: HASHED },
    fields: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  {
    files: { in: 'outside', folders: HASHED },
    fields: [['Cache-Control', 'public, max-age=0, must-revalidate']],
  },
  ...Object.entries(TYPES).map(
    ([ending, type]): HeaderRow => ({
      files: { in: 'ending', endings: [ending] },
      fields: [['Content-Type', type]],
    }),
  ),
  {
    // Programs on other sites may read what is made for programs.
    files: {
      in: 'ending',
      endings: ['.json', '.jsonld', '.geojson', '.ndjson', '.csv', '.md', '.bib', '.ris'],
    },
    fields: [['Access-Control-Allow-Origin', '*']],
  },
];

/** Folders whose files are served in a way of their own, and so never under one pattern with others. */
export const SPECIAL_FOLDERS: readonly string[] = [...FRAMED, ...HASHED];

/** Whether a row is for a file. @param path of its address, below the base, without a first slash */
export function isFor({ files }: HeaderRow, path: string): boolean {
  if (files.in === 'all') return true;
  if (files.in === 'ending') return files.endings.some((ending) => path.endsWith(ending));
  return files.folders.some((folder) => path.startsWith(folder)) === (files.in === 'within');
}

/** The fields that a file is to be served with, by name. @param path as above */
export function fieldsFor(path: string): ReadonlyMap<string, string> {
  return new Map(HEADERS.filter((row) => isFor(row, path)).flatMap(({ fields }) => fields));
}
