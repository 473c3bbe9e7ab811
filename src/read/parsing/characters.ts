import { type Issue, issue } from '../../model/check/issue.ts';
import type { Source } from '../../model/check/source.ts';
import { placeIn } from './place.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The first control character of a text; tab, line ends and NEL are none. */
export function controlIn(text: string): { readonly name: string; readonly offset: number } | null {
  const found = CONTROL.exec(text);
  if (!found) return null;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  return { name: `U+${code}`, offset: found.index };
}

/** More than any file within its limit of bytes holds, unless aliases multiply it. */
const MOST_VALUES = 4_000_000;

/**
 * What is wrong with the words of data: characters that escapes brought in (`"\u0000"`, `"\ud800"`) and that no page can
 * hold; as they are, in the file, they would have been refused.
 * @returns null when aliases make more of the data than can be read
 */
export function characterIssues(data: unknown, source: Source): Issue[] | null {
  const issues: Issue[] = [];
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: data, path: '' }];
  let count = 0;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    count += 1;
    if (count > MOST_VALUES) return null;
    const { value, path } = one;
    if (typeof value === 'string') add(value, path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const below = path === '' ? key : `${path}.${key}`;
      add(key, below);
      open.push({ value: inner, path: below });
    }
  }
  return issues;

  function add(text: string, path: string): void {
    const message = faultIn(text);
    if (message) issues.push(issue('control-character', placeIn(source, path), message));
  }
}

function faultIn(text: string): string | null {
  const control = controlIn(text);
  if (control) return `An escape stands for the control character ${control.name}. Remove it.`;
  if (text.isWellFormed()) return null;
  return 'An escape stands for half a character (a lone surrogate). Write the character itself.';
}
