import { stringify } from 'yaml';

/** YAML as people write it: no line is folded. */
export function yamlOf(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    indentSeq: false,
    aliasDuplicateObjects: false,
  });
}

/** Lines as YAML comments; whatever they hold stays a comment. */
export function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${onLine(line)}\n`).join('');
}

/** Words on one line: no break of any kind, no control character. */
export function onLine(words: string): string {
  return words.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
