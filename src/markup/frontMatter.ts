import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';

/** What stands before the text of a Markdown file, as words by the names of the fields in lower case. */
export interface FrontMatter {
  readonly meta: Readonly<Record<string, string>>;
  /** Why it cannot be read, and on which line of it, from 1; null when it can. */
  readonly fault: { readonly line: number; readonly reason: string } | null;
}

export const NO_FRONT_MATTER: FrontMatter = { meta: {}, fault: null };

/** Reads front matter as what it is. @param format by the marks around it: `---` or `+++` */
export function readFrontMatter(text: string, format: 'yaml' | 'toml'): FrontMatter {
  return format === 'yaml' ? readYaml(text) : readToml(text);
}

function readYaml(text: string): FrontMatter {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error)
    return {
      meta: {},
      fault: {
        line: lineOf(error),
        reason: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '',
      },
    };
  if (!isMap(document.contents)) return NO_FRONT_MATTER;
  const pairs = document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    // A scalar as it is written: `2025-03-10` and `0012` are no dates and numbers here.
    const words = isScalar(value)
      ? value.value === null
        ? ''
        : (value.source ?? String(value.value))
      : null;
    return [[String(key.value), words ?? (isMap(value) || isSeq(value) ? value.toJSON() : '')] as const];
  });
  return { meta: metaOf(pairs), fault: null };
}

function lineOf({ linePos }: YAMLError): number {
  return linePos?.[0].line ?? 1;
}

function readToml(text: string): FrontMatter {
  try {
    return { meta: metaOf(Object.entries(parseToml(text))), fault: null };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    return { meta: {}, fault: { line: error.line, reason } };
  }
}

function metaOf(pairs: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => {
      const words = wordsOf(value);
      return words === '' ? [] : [[key.toLowerCase(), words]];
    }),
  );
}

/** A value as words: a list as its items, a person as the name. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(wordsOf).filter((words) => words !== '');
    return items.join(items.some((words) => words.includes(',')) ? '; ' : ', ');
  }
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'object' && value !== null)
    return wordsOf((value as Record<string, unknown>)['name'] ?? '');
  return value === undefined || value === null ? '' : String(value).trim();
}
