import { HEADERS, type HeaderRow, isFor, SPECIAL_FOLDERS } from '../../views/sharing/headers.ts';

/** One block of a `_headers` file: a path pattern and the fields that apply to it. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path at the margin (`*` and `:name` are
 * placeholders), its fields indented below, `#` for comments. Lines that are neither are left out.
 */
export function parseHeaders(source: string): HeaderRule[] {
  const rules: { pattern: RegExp; fields: [string, string][] }[] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), fields: [] });
      continue;
    }
    const field = /^\s+([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/.exec(line);
    if (field) rules.at(-1)?.fields.push([field[1] ?? '', field[2] ?? '']);
  }
  return rules;
}

/**
 * The fields for a path; those of several matching rules under one name are joined with a comma (RFC 9110, 5.3).
 * @param path path of the request, percent-decoded or not as in the rules
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const [name, value] of rule.fields) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/**
 * The table of fields as a `_headers` file, which Netlify and Cloudflare Pages read.
 * @param files of the site, below its base, with `/`
 * @param base with `/` at both ends
 */
export function writeHeaders(files: Iterable<string>, base: string): string {
  const blocks = new Map<string, string[]>();
  const add = (pattern: string, { fields }: HeaderRow): void => {
    const lines = fields.map(([name, value]) => `  ${name}: ${value}`);
    blocks.set(pattern, [...(blocks.get(pattern) ?? []), ...lines]);
  };
  const places = placesOf(files);
  for (const row of HEADERS) {
    if (row.files.in === 'all') add('*', row);
    else if (row.files.in === 'ending') for (const ending of row.files.endings) add(`*${ending}`, row);
    else for (const place of places.filter((one) => isFor(row, one))) add(place, row);
  }
  const text = [...blocks].map(([pattern, lines]) => `${base}${pattern}\n${lines.join('\n')}\n`);
  return text.join('\n');
}

/**
 * Patterns that cover all files and never meet: there is no pattern for “all but these”. Folders are covered whole but
 * for those that hold a special one.
 */
function placesOf(files: Iterable<string>): string[] {
  const places = new Set(['']);
  for (const file of files) places.add(placeOf(file));
  return [...places].toSorted();
}

function placeOf(file: string): string {
  const special = SPECIAL_FOLDERS.find((folder) => file.startsWith(folder));
  if (special) return `${special}*`;
  for (let end = file.indexOf('/') + 1; end > 0; end = file.indexOf('/', end) + 1) {
    const folder = file.slice(0, end);
    if (!SPECIAL_FOLDERS.some((one) => one.startsWith(folder))) return `${folder}*`;
  }
  return file;
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
