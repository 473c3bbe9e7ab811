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

function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
